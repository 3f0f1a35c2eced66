import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { inviteSwitch, linkInvite, searchNameInvite } = await client.getApplyInviteInfo({
    query: { inviterUserId: 'manager4220', deptId: 100200 },
  })
  console.log(inviteSwitch, linkInvite, searchNameInvite)
} catch (error) {
  if (!isContactError(error, 'getApplyInviteInfo')) throw error
  switch (error.code) {
    case 'invalidParameter.param.empty':
      console.error('A parameter is missing.')
      break
    case 'invalidParameter.param.orgIdInvalid':
      console.error('The organization does not exist or was dissolved.')
      break
    case 'invalid.system.errror':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
