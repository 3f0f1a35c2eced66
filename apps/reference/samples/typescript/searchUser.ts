import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { hasMore, totalCount, list } = await client.searchUser({
    body: { queryWord: '张三', offset: 0, size: 10, fullMatchField: 1 },
  })
  console.log(hasMore, totalCount, list)
} catch (error) {
  if (!isContactError(error, 'searchUser')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.busy':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
