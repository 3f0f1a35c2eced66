import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { success } = await client.updateContactHideBySceneSetting({
    path: { settingId: '1234001' },
    body: {
      name: 'Project team behind the scenes',
      description: 'Keeps the project team out of Contacts',
      objectUserIds: ['manager4220'],
      objectDeptIds: [11222],
      objectTagIds: [222333],
      excludeUserIds: ['10002'],
      excludeDeptIds: [100200],
      excludeTagIds: [112233],
      nodeListSceneConfig: { active: true, deptObjectIncludeEmp: true },
      searchSceneConfig: { active: true, deptObjectIncludeEmp: false },
      profileSceneConfig: { active: false },
    },
  })
  console.log(success)
} catch (error) {
  if (!isContactError(error, 'updateContactHideBySceneSetting')) throw error
  console.error(error.message, error.hint.en)
}
