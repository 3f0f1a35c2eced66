import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.userProfile({ query: { uids: [1001, 1002] } })
  for (const { nick, orgIds, stateCode, mobile } of result ?? []) {
    console.log(nick, orgIds, stateCode, mobile)
  }
} catch (error) {
  if (!isContactError(error, 'userProfile')) throw error
  console.error(error.message, error.hint.en)
}
