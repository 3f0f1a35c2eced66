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
  const { result } = await client.annualCertificationAudit({
    body: {
      orderId: 'audit20260311001',
      authStatus: 3,
      tag: 'V',
      corpName: 'Example Tea Trading Co., Ltd.',
      certificateType: 0,
      licenseNumber: '91330000XXXXXXXXXX',
      licenseUrl: 'https://example.com/license.jpg',
      legalPerson: 'Wang Fang',
      applicantName: 'Li Ming',
      applicantMobile: '13800000000',
      applicationLetter: 'https://example.com/letter.pdf',
      depositaryBank: 'Example Bank',
      publicAccount: '1000000000000001',
      extension: '{"source":"annual"}',
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'annualCertificationAudit')) throw error
  console.error(error.message, error.hint.en)
}
