import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Without `id` each call creates another setting.
  const { result } = await client.updateEmpAttrbuteVisibilitySetting({
    body: {
      name: 'Mobile numbers of the board office',
      description: 'Only the front desk sees them',
      objectStaffIds: ['123456'],
      objectDeptIds: [111],
      objectTagIds: [222],
      hideFields: ['mobile', '12837'],
      excludeStaffIds: ['10002'],
      excludeDeptIds: [112],
      excludeTagIds: [223],
      active: true,
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'updateEmpAttrbuteVisibilitySetting')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'ruleNum.exceed.limit':
      console.error('There are as many settings of this kind as are allowed.')
      break
    case 'forbid.add.rule':
      console.error('The organization has more settings than are allowed; none can be added.')
      break
    case 'directory.invalid':
      console.error('The directory of the setting is not available.')
      break
    case 'system.error':
      console.error('Writing the setting failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
