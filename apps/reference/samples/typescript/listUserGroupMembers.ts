import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { userId, name } of client.listUserGroupMembers.items({
    query: { groupCode: 'ug_7f3a9c21', size: 2 },
  })) {
    console.log(userId, name)
  }
} catch (error) {
  if (!isContactError(error, 'listUserGroupMembers')) throw error
  console.error(error.message, error.hint.en)
}
