import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Nobody documents what approving an application a second time does.
  const { result } = await client.batchApproveUnionApply({
    body: [
      {
        branchCorpId: 'ding12345678',
        linkDeptId: 123456,
        unionRootName: 'Bamboo Packaging',
      },
      {
        branchCorpId: 'ding23456789',
        linkDeptId: 123457,
        unionRootName: 'Jasmine Logistics',
      },
    ],
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'batchApproveUnionApply')) throw error
  switch (error.code) {
    case 'parameter.blank':
      console.error('A parameter is missing or not allowed.')
      break
    case 'parameter.error':
      console.error('The call names more than 10 applications.')
      break
    case 'system.error':
      console.error('The operation failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
