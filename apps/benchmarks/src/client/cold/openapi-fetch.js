import { tell } from './told.js'

const start = performance.now()
const { default: createClient } = await import('openapi-fetch')
globalThis.made = createClient({ baseUrl: 'https://api.dingtalk.com' })
tell(start)
