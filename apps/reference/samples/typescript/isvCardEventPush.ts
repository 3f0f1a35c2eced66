import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Nobody documents what a second call does.
  const { success } = await client.isvCardEventPush({
    query: {
      isvUid: 'user-42',
      isvToken: 'isv-token-xxxx',
      isvCardId: 'card-1001',
    },
    body: {
      eventType: 'visit',
      eventParams: { visitorName: 'Li Lei' },
    },
  })
  console.log(success)
} catch (error) {
  if (!isContactError(error, 'isvCardEventPush')) throw error
  console.error(error.message, error.hint.en)
}
