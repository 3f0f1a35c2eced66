import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { inviteUrl } = await client.getCooperateOrgInviteInfo({
    path: { cooperateCorpId: 'ding87654321' },
  })
  console.log(inviteUrl)
} catch (error) {
  if (!isContactError(error, 'getCooperateOrgInviteInfo')) throw error
  switch (error.code) {
    case 'parameter.blank':
      console.error('A parameter is missing.')
      break
    case 'parameter.error':
      console.error(
        'The organization is not an upstream/downstream organization, or the caller does not own it.',
      )
      break
    case 'system.error':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
