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
  await client.changeMainOrg({
    body: { userId: 'manager4220', newMainCorpId: 'ding87654321' },
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'changeMainOrg')) throw error
  console.error(error.message, error.hint.en)
}
