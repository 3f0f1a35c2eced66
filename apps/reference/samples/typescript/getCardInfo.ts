import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { cardId, name, orgName, title } = await client.getCardInfo({
    path: { cardId: 'CARD-6F0DA174-A0F4-4EBF-B24B-xxxxxxxxxxxx' },
  })
  console.log(cardId, name, orgName, title)
} catch (error) {
  if (!isContactError(error, 'getCardInfo')) throw error
  console.error(error.message, error.hint.en)
}
