import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { unionId } = await client.getUnionIdByMigrationUnionId({
    query: { migrationUnionId: 'N2o5U3axS8kQe7wLmxxxx' },
  })
  console.log(unionId)
} catch (error) {
  if (!isContactError(error, 'getUnionIdByMigrationUnionId')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('A parameter is not valid.')
      break
    case 'invalid.userid':
      console.error('No such person was found.')
      break
    case 'illegal.migration.unionId':
      console.error('`migrationUnionId` is not valid.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
