import { tell } from './told.js'

const start = performance.now()
const { default: createClient } = await import('openapi-fetch')
const client = createClient({ baseUrl: process.argv[2] })
const { data } = await client.GET('/v1.0/contact/organizations/authInfos', {
  headers: { 'x-acs-dingtalk-access-token': 'a-token' },
})
globalThis.made = data
tell(start)
