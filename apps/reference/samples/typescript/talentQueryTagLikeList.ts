import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { result } = await client.talentQueryTagLikeList({
    query: { userId: '10002', operatorUserId: 'manager4220' },
  })
  for (const { tagCode, tagName, likeCount, hasLiked } of result?.tagLikes ?? []) {
    console.log(tagCode, tagName, likeCount, hasLiked)
  }
} catch (error) {
  if (!isContactError(error, 'talentQueryTagLikeList')) throw error
  console.error(error.message, error.hint.en)
}
