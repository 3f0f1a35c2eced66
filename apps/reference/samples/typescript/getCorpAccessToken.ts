import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // This call takes no token; those that take one fetch it by themselves.
  const { accessToken, expireIn } = await client.getCorpAccessToken({
    body: {
      suiteKey: 'suitejuzk9zrxxxxxx',
      suiteSecret: '5ThtRZ3wWxxxxTsTsxxxx',
      authCorpId: 'ding12345678',
      suiteTicket: 'Vt7yGh2pQxxxx',
    },
  })
  console.log(accessToken?.length, expireIn)
} catch (error) {
  if (!isContactError(error, 'getCorpAccessToken')) throw error
  switch (error.code) {
    case 'invalidSuiteKey':
      console.error('The suite key is wrong.')
      break
    case 'invalidSuiteTicket':
      console.error('The suite ticket is wrong or no longer the newest.')
      break
    case 'invalidAuthInfo':
      console.error('The organization has not activated the app.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
