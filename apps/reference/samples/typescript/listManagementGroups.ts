import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Nobody documents the first value of `nextToken`.
  for await (const { groupId, groupName, resourceIds, scope } of client.listManagementGroups.items({
    query: { nextToken: 111, maxResults: 20 },
  })) {
    console.log(groupId, groupName, resourceIds, scope)
  }
} catch (error) {
  if (!isContactError(error, 'listManagementGroups')) throw error
  console.error(error.message, error.hint.en)
}
