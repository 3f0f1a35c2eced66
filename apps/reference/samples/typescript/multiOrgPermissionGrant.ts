import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.multiOrgPermissionGrant({
    body: {
      joinCorpId: 'ding12345678',
      grantDeptIdList: [11222, 11223],
    },
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'multiOrgPermissionGrant')) throw error
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
