import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { disable } = await client.queryStatus({ query: { userId: 'manager4220' } })
  console.log(disable)
} catch (error) {
  if (!isContactError(error, 'queryStatus')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('A parameter is not valid.')
      break
    case 'user.not.exist':
      console.error('The employee does not exist.')
      break
    case 'exclusive.account.only':
      console.error('The account is not an enterprise account of this organization.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
