import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.orgAccountMobileVisibleInOtherOrg({
    body: {
      toCorpIds: ['ding12345678'],
      optUserId: '102530009661373952',
      fields: ['mobile'],
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'orgAccountMobileVisibleInOtherOrg')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('A parameter is not valid.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
