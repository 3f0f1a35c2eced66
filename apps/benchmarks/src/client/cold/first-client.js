import { tell } from './told.js'

const start = performance.now()
const { createContactClient } = await import('@dingtalk-contact/client')
const client = createContactClient({ accessToken: 'a-token', baseUrl: process.argv[2] })
globalThis.made = await client.getOrgAuthInfo()
tell(start)
