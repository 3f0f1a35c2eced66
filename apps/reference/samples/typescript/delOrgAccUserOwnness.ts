import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.delOrgAccUserOwnness({
    query: { userId: 'manager4220', ownnessId: 123456, ownenssType: 2 },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'delOrgAccUserOwnness')) throw error
  console.error(error.message, error.hint.en)
}
