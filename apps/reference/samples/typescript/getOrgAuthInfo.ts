import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { authLevel, orgName, licenseOrgName, registrationNum } = await client.getOrgAuthInfo({
    query: { targetCorpId: 'ding12345678' },
  })
  console.log(authLevel, orgName, licenseOrgName, registrationNum)
} catch (error) {
  if (!isContactError(error, 'getOrgAuthInfo')) throw error
  switch (error.code) {
    case 'invalidParameter.system.param':
      console.error('The organization to look up does not exist, or a system parameter is missing.')
      break
    case 'invalidParameter.appKey.blank':
      console.error('The appKey of the internal app is missing.')
      break
    case 'permission.denied':
      console.error('The organization has not authorized the app.')
      break
    case 'service.system.error':
      console.error('A service behind the API failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
