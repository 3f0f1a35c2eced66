import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { dingId } = await client.getDingIdByMigrationDingId({
    query: { migrationDingId: '$:LWCP_v1:$n3wxxxx' },
  })
  console.log(dingId)
} catch (error) {
  if (!isContactError(error, 'getDingIdByMigrationDingId')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('A parameter is not valid, or `migrationDingId` is not a valid `dingId`.')
      break
    case 'invalid.userid':
      console.error('No such person was found.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
