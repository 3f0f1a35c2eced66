import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { id, name, description, objectUserIds } = await client.getEmpAttributeHideBySceneSetting({
    path: { settingId: '1234001' },
  })
  console.log(id, name, description, objectUserIds)
} catch (error) {
  if (!isContactError(error, 'getEmpAttributeHideBySceneSetting')) throw error
  console.error(error.message, error.hint.en)
}
