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
  const { access_token, expires_in } = await client.getToken({
    path: { corpId: 'ding12345678' },
    body: {
      client_id: 'dingeqqpkv3xxxxxx',
      client_secret: 'GT-lsu-taDAxxxsTsxxxx',
      grant_type: 'client_credentials',
    },
  })
  console.log(access_token?.length, expires_in)
} catch (error) {
  if (!isContactError(error, 'getToken')) throw error
  switch (error.code) {
    case 'unsupported.grant.type':
      console.error('The grant type is not supported.')
      break
    case 'invalid.client':
      console.error('The Client ID or Client Secret is wrong.')
      break
    case 'unauthorized.client':
      console.error('The app is not authorized.')
      break
    case 'server.error':
      console.error('The server failed unexpectedly.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
