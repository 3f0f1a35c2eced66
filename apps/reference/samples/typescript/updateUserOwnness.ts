import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.updateUserOwnness({
    path: { userId: 'manager4220' },
    body: {
      id: 123456,
      ownenssType: 3,
      startTime: 1773244800000,
      endTime: 1773417599000,
      deletedFlag: 0,
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'updateUserOwnness')) throw error
  console.error(error.message, error.hint.en)
}
