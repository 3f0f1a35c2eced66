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
  const { groupId } = await client.createSecondaryManagementGroup({
    query: { userId: 'manager4220' },
    body: {
      groupName: 'Finance, everyday permissions',
      members: [{ memberId: '10002', memberType: 'user' }],
      resourceIds: ['resource1001'],
      scope: { scopeType: 3, deptIds: [11222] },
    },
  })
  console.log(groupId)
} catch (error) {
  if (!isContactError(error, 'createSecondaryManagementGroup')) throw error
  console.error(error.message, error.hint.en)
}
