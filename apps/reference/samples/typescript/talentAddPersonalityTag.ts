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
  const { result } = await client.talentAddPersonalityTag({
    body: {
      tagName: 'Early bird',
      tagCode: 'tag_early_bird',
      sortOrder: 1,
      categoryName: 'Habits',
      categoryCode: 'cat_habits',
      categorySortOrder: 2,
    },
  })
  console.log(result?.tagCode, result?.tagName, result?.categoryCode, result?.categoryName)
} catch (error) {
  if (!isContactError(error, 'talentAddPersonalityTag')) throw error
  console.error(error.message, error.hint.en)
}
