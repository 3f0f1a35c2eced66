import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  credentials: {
    appKey: process.env.DINGTALK_APP_KEY ?? '',
    appSecret: process.env.DINGTALK_APP_SECRET ?? '',
  },
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { unauthorizedUserIdList, userList } = await client.batchGetUser({
    query: {
      userIdList: ['manager4220', '10002'],
      permissionCode: 'qyapi_get_member',
    },
  })
  console.log(unauthorizedUserIdList)
  for (const { userid, unionid, name, nickname } of userList ?? []) {
    console.log(userid, unionid, name, nickname)
  }
} catch (error) {
  if (!isContactError(error, 'batchGetUser')) throw error
  console.error(error.message, error.hint.en)
}
