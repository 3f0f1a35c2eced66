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
  const { success, result } = await client.batchUpdateExternalTitle({
    body: {
      operatorUserId: 'manager4220',
      updateTitleModelList: [
        { userId: '10002', title: 'Customer advisor' },
        { userId: '10003', title: 'Regional representative' },
      ],
    },
  })
  console.log(success, result)
} catch (error) {
  if (!isContactError(error, 'batchUpdateExternalTitle')) throw error
  console.error(error.message, error.hint.en)
}
