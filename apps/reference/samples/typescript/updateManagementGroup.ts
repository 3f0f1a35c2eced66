import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.updateManagementGroup({
    path: { groupId: 'role1a2b3c' },
    body: {
      groupName: 'Finance',
      members: [
        { memberId: 'manager4220', memberType: 'user' },
        { memberId: '10002', memberType: 'user' },
      ],
      resourceIds: ['resource1001', 'resource1002'],
      scope: { scopeType: 3, deptIds: [11222, 11223, 11224] },
    },
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'updateManagementGroup')) throw error
  console.error(error.message, error.hint.en)
}
