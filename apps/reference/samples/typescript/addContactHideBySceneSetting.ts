import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Nobody documents what a second call does.
  const { settingId } = await client.addContactHideBySceneSetting({
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
  console.log(settingId)
} catch (error) {
  if (!isContactError(error, 'addContactHideBySceneSetting')) throw error
  console.error(error.message, error.hint.en)
}
