import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { id, name, active, gmtCreate } of client.listEmpAttributeVisibility.items({
    query: { maxResults: 100 },
  })) {
    console.log(id, name, active, gmtCreate)
  }
} catch (error) {
  if (!isContactError(error, 'listEmpAttributeVisibility')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.error':
      console.error('Reading the settings failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
