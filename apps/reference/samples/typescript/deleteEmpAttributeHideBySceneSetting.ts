import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { success } = await client.deleteEmpAttributeHideBySceneSetting({
    path: { settingId: '1234001' },
  })
  console.log(success)
} catch (error) {
  if (!isContactError(error, 'deleteEmpAttributeHideBySceneSetting')) throw error
  console.error(error.message, error.hint.en)
}
