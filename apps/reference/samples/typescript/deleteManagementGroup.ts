import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.deleteManagementGroup({ path: { groupId: 'role1a2b3c' } })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'deleteManagementGroup')) throw error
  console.error(error.message, error.hint.en)
}
