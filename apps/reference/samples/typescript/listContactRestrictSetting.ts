import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { id, name, type, active } of client.listContactRestrictSetting.items({
    query: { maxResults: 100 },
  })) {
    console.log(id, name, type, active)
  }
} catch (error) {
  if (!isContactError(error, 'listContactRestrictSetting')) throw error
  switch (error.code) {
    case 'system.error':
      console.error('Reading the restrictions failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
