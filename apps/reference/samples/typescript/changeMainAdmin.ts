import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // After a transfer the source is no longer the creator; a repeat fails with
  // `not.main.administrator`.
  const { result } = await client.changeMainAdmin({
    body: {
      sourceUserId: 'manager4220',
      targetUserId: '10002',
      effectCorpId: 'ding12345678',
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'changeMainAdmin')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error(
        'One of `sourceUserId`, `targetUserId` and `effectCorpId` is missing, or `effectCorpId` is not a real organization.',
      )
      break
    case 'not.main.administrator':
      console.error('The account is not the main administrator (creator).')
      break
    case 'exclusive.account.limit':
      console.error('The account is not an enterprise account of this organization.')
      break
    case 'profile.not.exist':
      console.error('The account does not exist.')
      break
    case 'employee.not.exist':
      console.error('The employee does not exist.')
      break
    case 'system.busy':
      console.error('The system is busy; try again later.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
