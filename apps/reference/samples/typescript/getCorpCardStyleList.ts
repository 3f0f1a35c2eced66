import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.getCorpCardStyleList()
  for (const { templateId, name } of result) {
    console.log(templateId, name)
  }
} catch (error) {
  if (!isContactError(error, 'getCorpCardStyleList')) throw error
  console.error(error.message, error.hint.en)
}
