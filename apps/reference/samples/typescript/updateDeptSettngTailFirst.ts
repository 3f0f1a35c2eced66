import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.updateDeptSettngTailFirst({ body: { enable: true } })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'updateDeptSettngTailFirst')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.error':
      console.error('Writing the setting failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
