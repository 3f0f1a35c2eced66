import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.updateBranchAttributesInCooperate({
    body: [
      {
        branchCorpId: 'ding12345678',
        linkDeptId: 23456,
        unionRootName: 'Bamboo Packaging',
      },
      {
        branchCorpId: 'ding23456789',
        linkDeptId: -1,
        unionRootName: 'Jasmine Logistics',
      },
    ],
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'updateBranchAttributesInCooperate')) throw error
  switch (error.code) {
    case 'parameter.blank':
      console.error('A parameter is missing.')
      break
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.error':
      console.error('Setting the attributes failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
