import { createContactClient } from '@dingtalk-contact/client'

// What tells a page from a worker or a server.
globalThis.window = globalThis
globalThis.document = {}

const [baseUrl = ''] = process.argv.slice(2)
const refused = []
for (const options of [
  { credentials: { appKey: 'dingabc', appSecret: 'a-secret' } },
  { credentials: { clientId: 'dingabc', clientSecret: 'a-secret', corpId: 'ding1' } },
  { user: { clientId: 'dingabc', clientSecret: 'a-secret', refreshToken: 'r' } },
]) {
  try {
    createContactClient({ ...options, baseUrl })
    refused.push(undefined)
  } catch (error) {
    refused.push(JSON.parse(JSON.stringify(error)))
  }
}
const client = createContactClient({ accessToken: () => 'from-my-server', baseUrl })
const { list = [] } = await client.listContactRestrictSetting()
console.log(JSON.stringify({ refused, list: list.map(({ name }) => name) }))
