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
  // Each call starts another job.
  const { jobId } = await client.translateFile({
    body: {
      medias: {
        '#iAEHAqRmaWxlA6h5dW5kaXNrMATxxxx': 'members.xlsx',
        '#iAEHAqRmaWxlA6h5dW5kaXNrMQTxxxx': 'departments.csv',
      },
      outputFileName: 'contacts-2026-03',
      unionId: 'gliiW0piiii02zBUjUxxxx',
    },
  })
  console.log(jobId)
} catch (error) {
  if (!isContactError(error, 'translateFile')) throw error
  switch (error.code) {
    case 'param.invalid':
      console.error('A parameter is not valid; the message names it.')
      break
    case 'system.busy':
      console.error('The system is busy.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
