import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { resourceIds } = await client.queryUserManagementResources({
    path: { userId: 'manager4220' },
  })
  console.log(resourceIds)
} catch (error) {
  if (!isContactError(error, 'queryUserManagementResources')) throw error
  console.error(error.message, error.hint.en)
}
