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
  const { success } = await client.submitHandoverResource({
    body: {
      userId: '10002',
      tasks: [
        {
          actionType: 'handover',
          resourceTypeId: 3001,
          receiverStaffId: 'manager4220',
        },
        {
          actionType: 'handover',
          resourceTypeId: 3002,
          receiverStaffId: '10003',
        },
      ],
    },
  })
  console.log(success)
} catch (error) {
  if (!isContactError(error, 'submitHandoverResource')) throw error
  console.error(error.message, error.hint.en)
}
