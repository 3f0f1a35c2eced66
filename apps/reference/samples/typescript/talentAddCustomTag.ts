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
  const { result } = await client.talentAddCustomTag({
    body: {
      userId: '10002',
      tagName: 'Mentor',
      tagCode: 'tag_mentor',
      sortOrder: 1,
    },
  })
  console.log(result?.tagCode, result?.tagName)
} catch (error) {
  if (!isContactError(error, 'talentAddCustomTag')) throw error
  console.error(error.message, error.hint.en)
}
