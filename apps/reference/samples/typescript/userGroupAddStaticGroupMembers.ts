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
  const { result } = await client.userGroupAddStaticGroupMembers({
    body: {
      groupCode: 'ug_7f3a9c21',
      userIds: ['manager4220', '10002'],
    },
  })
  console.log(result?.success)
} catch (error) {
  if (!isContactError(error, 'userGroupAddStaticGroupMembers')) throw error
  console.error(error.message, error.hint.en)
}
