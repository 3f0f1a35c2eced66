import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.signOut({
    body: {
      userId: 'manager4220',
      reason: 'Sign-in from an unknown device',
      reasonI18nForEmployee: {
        zh_CN: '检测到未知设备登录，请重新登录',
        en_US: 'Your account was used on an unknown device. Please sign in again.',
      },
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'signOut')) throw error
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
