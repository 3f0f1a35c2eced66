import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { cardSendCnt, todayVisitCnt } = await client.queryCardVisitorStatisticData({
    query: { unionId: 'dZ4kqPLmmTUr7w0hxxxx' },
  })
  console.log(cardSendCnt, todayVisitCnt)
} catch (error) {
  if (!isContactError(error, 'queryCardVisitorStatisticData')) throw error
  console.error(error.message, error.hint.en)
}
