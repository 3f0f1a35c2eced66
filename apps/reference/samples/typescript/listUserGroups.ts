import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { groupCode, name, gmtModified } of client.listUserGroups.items({
    query: { size: 2 },
  })) {
    console.log(groupCode, name, gmtModified)
  }
} catch (error) {
  if (!isContactError(error, 'listUserGroups')) throw error
  console.error(error.message, error.hint.en)
}
