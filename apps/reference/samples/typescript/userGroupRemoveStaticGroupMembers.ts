import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.userGroupRemoveStaticGroupMembers({
    body: { groupCode: 'ug_7f3a9c21', userIds: ['10002'] },
  })
  console.log(result?.success)
} catch (error) {
  if (!isContactError(error, 'userGroupRemoveStaticGroupMembers')) throw error
  console.error(error.message, error.hint.en)
}
