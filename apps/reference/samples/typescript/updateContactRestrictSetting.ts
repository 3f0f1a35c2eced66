import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  // Without `id` each call creates another restriction, although the method is PUT.
  const { result } = await client.updateContactRestrictSetting({
    body: {
      name: "Sales sees its own customers' teams",
      description: 'Sales sees the accounts department and the on-call role',
      subjectUserIds: ['10002'],
      subjectDeptIds: [11222],
      subjectTagIds: [222333],
      type: 'excludeNode',
      excludeUserIds: ['0141040080'],
      excludeDeptIds: [100200],
      excludeTagIds: [112233],
      active: true,
      restrictInUserProfile: true,
      restrictInSearch: true,
    },
  })
  console.log(result)
} catch (error) {
  if (!isContactError(error, 'updateContactRestrictSetting')) throw error
  switch (error.code) {
    case 'typeInvalid':
      console.error('`type` is none of `excludeNode`, `onlySelf`, `onlySelfDeptAndChild`.')
      break
    case 'userIdInvalid':
      console.error('A `userId` does not exist.')
      break
    case 'excludeNodeExceed':
      console.error('The three exclude lists together hold more than 50 entries.')
      break
    case 'subjectNodeExceed':
      console.error('The three subject lists together hold more than 50 entries.')
      break
    case 'subjectNodeEmpty':
      console.error('The three subject lists are all empty.')
      break
    case 'idInvalid':
      console.error('No restriction has this `id`.')
      break
    case 'system.error':
      console.error('The system failed.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
