import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { resultCode, resultDesc, corpId, userId } = await client.queryVerifyResult({
    query: { verifyId: 'verify-7f3axxxx' },
  })
  console.log(resultCode, resultDesc, corpId, userId)
} catch (error) {
  if (!isContactError(error, 'queryVerifyResult')) throw error
  console.error(error.message, error.hint.en)
}
