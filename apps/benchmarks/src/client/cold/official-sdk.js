import { tell } from './told.js'

const start = performance.now()
const { default: dingtalk } = await import('@alicloud/dingtalk')
const { Config } = await import('@alicloud/openapi-client')
globalThis.made = new dingtalk.contact_1_0.default(
  new Config({ protocol: 'https', regionId: 'central' }),
)
tell(start)
