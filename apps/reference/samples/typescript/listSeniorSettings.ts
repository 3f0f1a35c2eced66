import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { seniorStaffId, protectScenes, seniorWhiteList } = await client.listSeniorSettings({
    query: { seniorStaffId: 'manager4220' },
  })
  console.log(seniorStaffId, protectScenes)
  for (const { id, name, type } of seniorWhiteList ?? []) {
    console.log(id, name, type)
  }
} catch (error) {
  if (!isContactError(error, 'listSeniorSettings')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'parameter.userNotExists':
      console.error('The employee does not exist.')
      break
    case 'parameter.orgNotExists':
      console.error('The organization does not exist.')
      break
    case 'system.error':
      console.error('Reading the setting failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
