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
  const { result } = await client.updateTitleAuditStatus({
    body: {
      uuid: '3f1c8a52-xxxx',
      unionId: 'gliiW0piiii02zBUjUxxxx',
      type: 'TYPE_XXXX',
      authStatus: 'STATUS_XXXX',
      reasonCode: 'REASON_XXXX',
      reasonMsg: 'The certificate was checked',
      position: 'Accountant',
      school: 'Example University',
      major: 'Accounting',
      educationLevel: 'Bachelor',
      extension: '{}',
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'updateTitleAuditStatus')) throw error
  console.error(error.message, error.hint.en)
}
