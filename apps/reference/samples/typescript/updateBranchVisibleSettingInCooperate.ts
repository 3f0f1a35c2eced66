import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.updateBranchVisibleSettingInCooperate({
    body: [
      {
        branchCorpId: 'ding12345678',
        open: true,
        type: 0,
        visibleBranchCorpIds: ['ding23456789'],
        visibleDeptIds: [23456],
      },
    ],
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'updateBranchVisibleSettingInCooperate')) throw error
  switch (error.code) {
    case 'parameter.blank':
      console.error('A parameter is missing.')
      break
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.error':
      console.error('Updating the visibility failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
