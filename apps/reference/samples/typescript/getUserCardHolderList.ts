import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { cardId, name, orgName, title } of client.getUserCardHolderList.items({
    query: { maxResults: 20 },
  })) {
    console.log(cardId, name, orgName, title)
  }
} catch (error) {
  if (!isContactError(error, 'getUserCardHolderList')) throw error
  console.error(error.message, error.hint.en)
}
