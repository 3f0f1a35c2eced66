import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // It succeeds once a year for an account; a repeat is refused with `have.been.set`.
  const { result } = await client.changeDingTalkId({
    body: { userId: 'manager4220', dingTalkId: 'liming2026' },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'changeDingTalkId')) throw error
  switch (error.code) {
    case 'incorrect.format':
      console.error('The DingTalk ID is malformed.')
      break
    case 'incorrect.length':
      console.error('The DingTalk ID is malformed; the code points to its length.')
      break
    case 'incorrect.reserved':
      console.error('The DingTalk ID is already taken.')
      break
    case 'have.been.set':
      console.error('The DingTalk ID was already set and cannot be changed again.')
      break
    case 'emp.not.exist':
      console.error('The employee does not exist.')
      break
    case 'internalenterpriseaccount.limit':
      console.error('The account does not belong to this organization.')
      break
    case 'system.busy':
      console.error('The system is busy; try again later.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
