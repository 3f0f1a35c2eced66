import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { orgList } = await client.listOwnedOrgByStaffId({ query: { userId: 'manager4220' } })
  for (const { corpId, corpName } of orgList ?? []) {
    console.log(corpId, corpName)
  }
} catch (error) {
  if (!isContactError(error, 'listOwnedOrgByStaffId')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('`userId` is empty.')
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
