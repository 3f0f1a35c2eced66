import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.modifyOrgAccUserOwnness({
    query: { userId: 'manager4220' },
    body: {
      ownnessId: 123456,
      ownenssType: 2,
      text: 'In a meeting',
      startTime: 1773298800000,
      endTime: 1773306000000,
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'modifyOrgAccUserOwnness')) throw error
  console.error(error.message, error.hint.en)
}
