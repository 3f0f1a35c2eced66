import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.queryCorpStatisticData({
    body: {
      unionId: 'RCsp7PJmmTUr7w0hxxxx',
      startTime: '20260301',
      endTime: '20260302',
      templateIds: ['163520027_5FE66C522EA142C8xxxx'],
    },
  })
  for (const { dataDate, totalSendCnt, dingTotalShareCnt, wechatTotalShareCnt } of result ?? []) {
    console.log(dataDate, totalSendCnt, dingTotalShareCnt, wechatTotalShareCnt)
  }
} catch (error) {
  if (!isContactError(error, 'queryCorpStatisticData')) throw error
  console.error(error.message, error.hint.en)
}
