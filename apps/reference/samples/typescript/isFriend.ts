import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { isFriend } = await client.isFriend({ body: { userId: '10002', mobileNo: '13800000000' } })
  console.log(isFriend)
} catch (error) {
  if (!isContactError(error, 'isFriend')) throw error
  console.error(error.message, error.hint.en)
}
