import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { statDate, idxTotal, idxMonthlyAvg, idxEfficiency } = await client.getLatestDingIndex()
  console.log(statDate, idxTotal, idxMonthlyAvg, idxEfficiency)
} catch (error) {
  if (!isContactError(error, 'getLatestDingIndex')) throw error
  switch (error.code) {
    case 'invalidParameter.param.empty':
      console.error('A parameter is missing.')
      break
    case 'invalid.system.errror':
      console.error('The service is not available.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
