import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.deleteEmpAttributeVisibility({ path: { settingId: 10001 } })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'deleteEmpAttributeVisibility')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('`settingId` is wrong.')
      break
    case 'system.error':
      console.error('Reading the setting failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
