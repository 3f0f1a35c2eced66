import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { migrationDingIdList } = await client.getMigrationDingIdByDingId({
    query: { dingId: '$:LWCP_v1:$0ldxxxx' },
  })
  console.log(migrationDingIdList)
} catch (error) {
  if (!isContactError(error, 'getMigrationDingIdByDingId')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('A parameter is not valid, or `dingId` is not a valid one.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
