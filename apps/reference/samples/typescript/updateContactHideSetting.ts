import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Without `id` each call creates another setting, although the method is PUT.
  const { result } = await client.updateContactHideSetting({
    body: {
      name: 'Hide the board office',
      description: 'Hidden from all but two assistants',
      objectStaffIds: ['manager4220'],
      objectDeptIds: [11222],
      objectTagIds: [222333],
      excludeStaffIds: ['10002', '10003'],
      excludeDeptIds: [100200],
      excludeTagIds: [112233],
      active: true,
      hideInUserProfile: true,
      hideInSearch: true,
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'updateContactHideSetting')) throw error
  switch (error.code) {
    case 'parameter.error':
      console.error('A parameter is wrong.')
      break
    case 'system.error':
      console.error('Writing the setting failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
