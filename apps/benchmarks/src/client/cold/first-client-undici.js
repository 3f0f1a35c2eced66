import { tell } from './told.js'

const start = performance.now()
const { createContactClient } = await import('@dingtalk-contact/client')
const { undiciTransport } = await import('@dingtalk-contact/client/undici')
const client = createContactClient({
  accessToken: 'a-token',
  baseUrl: process.argv[2],
  transport: undiciTransport(),
})
globalThis.made = await client.getOrgAuthInfo()
tell(start)
