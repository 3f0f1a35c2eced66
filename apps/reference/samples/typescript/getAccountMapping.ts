import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.getAccountMapping({
    query: { userId: 'manager4220', domain: 'ExampleCrm' },
  })
  console.log(result?.userId, result?.domain, result?.outTenantId, result?.outId)
} catch (error) {
  if (!isContactError(error, 'getAccountMapping')) throw error
  console.error(error.message, error.hint.en)
}
