import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.deleteContactRestrictSetting({ path: { settingId: 1001 } })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'deleteContactRestrictSetting')) throw error
  switch (error.code) {
    case 'idInvalid':
      console.error('No restriction has this ID.')
      break
    case 'system.error':
      console.error('Deleting the restriction failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
