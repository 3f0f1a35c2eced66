import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { members } = await client.queryResourceManagementMembers({
    path: { resourceId: 'resource1001' },
  })
  for (const { memberId, memberType } of members ?? []) {
    console.log(memberId, memberType)
  }
} catch (error) {
  if (!isContactError(error, 'queryResourceManagementMembers')) throw error
  console.error(error.message, error.hint.en)
}
