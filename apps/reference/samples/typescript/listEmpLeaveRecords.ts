import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  for await (const { userId, name, leaveTime, leaveReason } of client.listEmpLeaveRecords.items({
    query: {
      startTime: '2026-02-01T00:00:00Z',
      endTime: '2026-03-01T00:00:00Z',
      maxResults: 10,
    },
  })) {
    console.log(userId, name, leaveTime, leaveReason)
  }
} catch (error) {
  if (!isContactError(error, 'listEmpLeaveRecords')) throw error
  switch (error.code) {
    case 'invalidParameter.param.invalid':
      console.error('A parameter is wrong; the message names it.')
      break
    case 'system.error':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
