import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { operatorUserId, likeTimestamp } of client.talentQueryTagLikeDetailList.items({
    query: { userId: '10002', tagCode: 'tag_mentor', size: 2 },
  })) {
    console.log(operatorUserId, likeTimestamp)
  }
} catch (error) {
  if (!isContactError(error, 'talentQueryTagLikeDetailList')) throw error
  console.error(error.message, error.hint.en)
}
