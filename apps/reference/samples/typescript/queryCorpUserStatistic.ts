import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { unionId, name, sendCnt, receiveCnt } of client.queryCorpUserStatistic.items({
    body: {
      unionId: 'RCsp7PJmmTUr7w0hxxxx',
      startTime: '20260101',
      endTime: '20260301',
      templateIds: ['163520027_5FE66C522EA142C8xxxx'],
      maxResults: 20,
    },
  })) {
    console.log(unionId, name, sendCnt, receiveCnt)
  }
} catch (error) {
  if (!isContactError(error, 'queryCorpUserStatistic')) throw error
  console.error(error.message, error.hint.en)
}
