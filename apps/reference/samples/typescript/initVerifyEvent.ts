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
  const { verifyId } = await client.initVerifyEvent({
    body: {
      userId: 'manager4220',
      factorCodeList: ['FACTOR_XXXX'],
      state: 'order-20260311',
      callerDeviceId: 'device-xxxx',
    },
  })
  console.log(verifyId)
} catch (error) {
  if (!isContactError(error, 'initVerifyEvent')) throw error
  console.error(error.message, error.hint.en)
}
