import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { migrationUnionIdList } = await client.getMigrationUnionIdByUnionId({
    query: { unionId: 'gliiW0piiii02zBUjUxxxx' },
  })
  console.log(migrationUnionIdList)
} catch (error) {
  if (!isContactError(error, 'getMigrationUnionIdByUnionId')) throw error
  switch (error.code) {
    case 'invalid.param':
      console.error('The parameter is empty.')
      break
    case 'invalid.unionId':
      console.error('`unionId` is empty.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
