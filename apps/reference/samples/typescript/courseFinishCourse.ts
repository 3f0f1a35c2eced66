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
  const { result } = await client.courseFinishCourse({
    body: {
      userId: '10002',
      courseId: 'course-2026-01',
      status: 'pass',
      certId: 'cert-2026-0001',
      certMediaBase64: 'data:image/png;base64,iVBORw0KGgoxxxx',
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'courseFinishCourse')) throw error
  console.error(error.message, error.hint.en)
}
