import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    suiteKey: process.env.DINGTALK_SUITE_KEY ?? '',
    suiteSecret: process.env.DINGTALK_SUITE_SECRET ?? '',
    suiteTicket: process.env.DINGTALK_SUITE_TICKET ?? '',
    corpId: process.env.DINGTALK_CORP_ID ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { userIdList } = await client.sortUser({
    body: {
      userIdList: ['10002', 'manager4220', '10003'],
      sortType: 1,
    },
  })
  console.log(userIdList)
} catch (error) {
  if (!isContactError(error, 'sortUser')) throw error
  switch (error.code) {
    case 'listsize.too.long':
      console.error('The list holds more than 100 employees.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
