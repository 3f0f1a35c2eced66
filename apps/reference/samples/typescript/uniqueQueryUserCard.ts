import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { cardId, name, orgName, avatarUrl } = await client.uniqueQueryUserCard({
    query: {
      unionId: 'dZ4kqPLmmTUr7w0hxxxx',
      templateId: '163520027_5FE66C522EA142C8xxxx',
    },
  })
  console.log(cardId, name, orgName, avatarUrl)
} catch (error) {
  if (!isContactError(error, 'uniqueQueryUserCard')) throw error
  console.error(error.message, error.hint.en)
}
