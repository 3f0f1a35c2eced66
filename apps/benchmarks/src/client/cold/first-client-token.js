import { tell } from './told.js'

const start = performance.now()
const { createContactClient } = await import('@dingtalk-contact/client')
const client = createContactClient({
  credentials: { appKey: 'key', appSecret: 'secret' },
  baseUrl: process.argv[2],
})
globalThis.made = await client.getOrgAuthInfo()
tell(start)
