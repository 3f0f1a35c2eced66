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
  const { settingId } = await client.addEmpAttributeHideBySceneSetting({
    body: {
      name: 'Private numbers',
      description: 'Hides mobile numbers and dates of hire',
      objectUserIds: ['manager4220'],
      objectDeptIds: [11222],
      objectTagIds: [222333],
      hideFields: ['mobile', 'hire_date'],
      excludeUserIds: ['10002'],
      excludeDeptIds: [100200],
      excludeTagIds: [112233],
      profileSceneConfig: { active: true },
      searchSceneConfig: { active: true },
      chatSubtitleConfig: { active: false },
    },
  })
  console.log(settingId)
} catch (error) {
  if (!isContactError(error, 'addEmpAttributeHideBySceneSetting')) throw error
  console.error(error.message, error.hint.en)
}
