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
  const { success } = await client.transformToNormalAccount({ body: { userId: 'manager4220' } })
  console.log(success)
} catch (error) {
  if (!isContactError(error, 'transformToNormalAccount')) throw error
  console.error(error.message, error.hint.en)
}
