import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { openRoleId, openRoleName, openResources } of client.listBasicRoleInPage.items({
    query: { agentId: '123', maxResults: 20 },
  })) {
    console.log(openRoleId, openRoleName, openResources)
  }
} catch (error) {
  if (!isContactError(error, 'listBasicRoleInPage')) throw error
  console.error(error.message, error.hint.en)
}
