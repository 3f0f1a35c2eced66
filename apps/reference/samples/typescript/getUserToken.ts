import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // OAuth 2.0 lets a code be exchanged once, and nobody documents what a second exchange does.
  const { accessToken, refreshToken, expireIn, corpId } = await client.getUserToken({
    body: {
      clientId: 'dingeqqpkv3xxxxxx',
      clientSecret: 'GT-lsu-taDAxxxsTsxxxx',
      grantType: 'authorization_code',
      code: '9c4bd86ef1a03eefxxxx',
    },
  })
  console.log(accessToken?.length, refreshToken?.length, expireIn, corpId)
} catch (error) {
  if (!isContactError(error, 'getUserToken')) throw error
  console.error(error.message, error.hint.en)
}
