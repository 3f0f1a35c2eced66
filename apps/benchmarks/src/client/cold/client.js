import { tell } from './told.js'

const start = performance.now()
const { createContactClient } = await import('@dingtalk-contact/client')
globalThis.made = createContactClient({ credentials: { appKey: 'key', appSecret: 'secret' } })
tell(start)
