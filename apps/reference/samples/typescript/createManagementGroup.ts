import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Nobody documents what a second call does.
  const { groupId } = await client.createManagementGroup({
    body: {
      groupName: 'Finance',
      members: [{ memberId: 'manager4220', memberType: 'user' }],
      resourceIds: ['resource1001', 'resource1002'],
      scope: { scopeType: 3, deptIds: [11222, 11223] },
    },
  })
  console.log(groupId)
} catch (error) {
  if (!isContactError(error, 'createManagementGroup')) throw error
  console.error(error.message, error.hint.en)
}
