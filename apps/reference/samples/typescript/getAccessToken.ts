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
  const { accessToken, expireIn } = await client.getAccessToken({
    body: {
      appKey: 'dingeqqpkv3xxxxxx',
      appSecret: 'GT-lsu-taDAxxxsTsxxxx',
    },
  })
  console.log(accessToken?.length, expireIn)
} catch (error) {
  if (!isContactError(error, 'getAccessToken')) throw error
  switch (error.code) {
    case 'invalidClientIdOrSecret':
      console.error('The Client ID or Client Secret is wrong.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
