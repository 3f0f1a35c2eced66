import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
  user: process.env.DINGTALK_USER_TOKEN ?? '',
  baseUrl: process.env.DINGTALK_BASE_URL ?? 'https://api.dingtalk.com',
})

try {
  const { nick, openId, unionId, visitor } = await client.getUser({ path: { unionId: 'me' } })
  console.log(nick, openId, unionId, visitor)
} catch (error) {
  if (!isContactError(error, 'getUser')) throw error
  switch (error.code) {
    case 'invalidParameter.user.notFound':
      console.error('The user does not exist.')
      break
    default:
      console.error(error.message, error.hint.en)
  }
}
