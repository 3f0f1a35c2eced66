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
  const { result } = await client.talentLikeTag({
    body: {
      userId: '10002',
      tagCode: 'tag_mentor',
      operatorUserId: 'manager4220',
      actionType: 'like',
    },
  })
  console.log(result?.success)
} catch (error) {
  if (!isContactError(error, 'talentLikeTag')) throw error
  console.error(error.message, error.hint.en)
}
