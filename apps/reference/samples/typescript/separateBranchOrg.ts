import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.separateBranchOrg({ body: { attachDeptId: 123456 } })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'separateBranchOrg')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is not allowed, or the organizations are not linked.')
      break
    case 'parameter.blank':
      console.error('A parameter is missing.')
      break
    case 'system.error':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
