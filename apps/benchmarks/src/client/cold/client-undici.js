import { tell } from './told.js'

const start = performance.now()
const { createContactClient } = await import('@dingtalk-contact/client')
const { undiciTransport } = await import('@dingtalk-contact/client/undici')
globalThis.made = createContactClient({
  credentials: { appKey: 'key', appSecret: 'secret' },
  transport: undiciTransport(),
})
tell(start)
