import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Expect a second call to create a second organization.
  const { cooperateCorpId } = await client.createCooperateOrg({
    body: {
      orgName: 'Lotus Tea suppliers',
      logoMediaId: '@lADPDxxxxLogo',
      industryCode: 123456,
    },
  })
  console.log(cooperateCorpId)
} catch (error) {
  if (!isContactError(error, 'createCooperateOrg')) throw error
  switch (error.code) {
    case 'parameter.blank':
      console.error('A parameter is missing.')
      break
    case 'parameter.error':
      console.error('The owning organization does not exist.')
      break
    case 'system.error':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
