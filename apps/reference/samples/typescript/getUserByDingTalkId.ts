import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { userId } = await client.getUserByDingTalkId({ query: { dingtalkId: 'liming2026' } })
  console.log(userId)
} catch (error) {
  if (!isContactError(error, 'getUserByDingTalkId')) throw error
  console.error(error.message, error.hint.en)
}
