import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  await client.updateSeniorSetting({
    body: {
      seniorStaffId: 'manager4220',
      open: true,
      protectScenes: ['CHAT', 'CALL', 'VIDEO_CALL'],
      permitStaffIds: ['10002'],
      permitDeptIds: [100200],
      permitTagIds: [1234],
    },
  })
  console.log('Done.')
} catch (error) {
  if (!isContactError(error, 'updateSeniorSetting')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.error':
      console.error('Writing the setting failed.')
      break
    case 'parameter.orgNotExists':
      console.error('The organization does not exist.')
      break
    case 'parameter.userNotExists':
      console.error('The employee does not exist.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
