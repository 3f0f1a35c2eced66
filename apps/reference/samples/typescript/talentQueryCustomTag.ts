import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.talentQueryCustomTag({ query: { userId: '10002' } })
  for (const { tagCode, tagName, sortOrder } of result?.tags ?? []) {
    console.log(tagCode, tagName, sortOrder)
  }
} catch (error) {
  if (!isContactError(error, 'talentQueryCustomTag')) throw error
  console.error(error.message, error.hint.en)
}
