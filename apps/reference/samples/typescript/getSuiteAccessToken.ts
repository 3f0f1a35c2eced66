import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    suiteKey: process.env.DINGTALK_SUITE_KEY ?? '',
    suiteSecret: process.env.DINGTALK_SUITE_SECRET ?? '',
    suiteTicket: process.env.DINGTALK_SUITE_TICKET ?? '',
    corpId: process.env.DINGTALK_CORP_ID ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // This call takes no token; those that take one fetch it by themselves.
  const { accessToken, expireIn } = await client.getSuiteAccessToken({
    body: {
      suiteKey: 'suitejuzk9zrxxxxxx',
      suiteSecret: '5ThtRZ3wWxxxxTsTsxxxx',
      suiteTicket: 'Vt7yGh2pQxxxx',
    },
  })
  console.log(accessToken?.length, expireIn)
} catch (error) {
  if (!isContactError(error, 'getSuiteAccessToken')) throw error
  switch (error.code) {
    case 'invalidSuiteTicket':
      console.error('The suite ticket is wrong or no longer the newest.')
      break
    case 'invalidClientIdOrSecret':
      console.error('The suite key or the suite secret is wrong.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
