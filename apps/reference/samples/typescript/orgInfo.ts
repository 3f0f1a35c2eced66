import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.orgInfo({ query: { orgIds: [10001, 10002] } })
  for (const { id, name } of result ?? []) {
    console.log(id, name)
  }
} catch (error) {
  if (!isContactError(error, 'orgInfo')) throw error
  console.error(error.message, error.hint.en)
}
