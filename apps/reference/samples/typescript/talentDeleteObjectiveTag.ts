import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.talentDeleteObjectiveTag({
    body: { userId: '10002', tagCode: 'tag_first_aider' },
  })
  console.log(result?.success)
} catch (error) {
  if (!isContactError(error, 'talentDeleteObjectiveTag')) throw error
  console.error(error.message, error.hint.en)
}
