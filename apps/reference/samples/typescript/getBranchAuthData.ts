import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.getBranchAuthData({
    query: {
      branchCorpId: 'ding12345678',
      code: 'GROUP_GRO_ORG_OPEN_ORG',
    },
    body: { statDate: '20260301' },
  })
  for (const { fieldCode, fieldName, fieldValue } of result ?? []) {
    console.log(fieldCode, fieldName, fieldValue)
  }
} catch (error) {
  if (!isContactError(error, 'getBranchAuthData')) throw error
  console.error(error.message, error.hint.en)
}
