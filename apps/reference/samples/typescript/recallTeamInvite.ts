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
  await client.recallTeamInvite({
    query: { mobile: '13800000000', optUserId: 'manager4220' },
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'recallTeamInvite')) throw error
  console.error(error.message, error.hint.en)
}
