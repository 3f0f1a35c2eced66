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
  const { result } = await client.addAccountMapping({
    body: {
      userId: 'manager4220',
      domain: 'ExampleCrm',
      outTenantId: 'tenant001',
      outId: 'account1001',
      extension: { region: 'east' },
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'addAccountMapping')) throw error
  console.error(error.message, error.hint.en)
}
