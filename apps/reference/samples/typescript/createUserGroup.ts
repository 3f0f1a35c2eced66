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
  const { result } = await client.createUserGroup({
    body: {
      name: 'First aiders',
      description: 'Everybody to call when somebody is hurt',
      clientShow: true,
    },
  })
  console.log(result?.groupCode)
} catch (error) {
  if (!isContactError(error, 'createUserGroup')) throw error
  console.error(error.message, error.hint.en)
}
