import { tell } from './told.js'

const start = performance.now()
const { default: dingtalk } = await import('@alicloud/dingtalk')
const { Config } = await import('@alicloud/openapi-client')
const { RuntimeOptions } = await import('@alicloud/tea-util')
const contact = dingtalk.contact_1_0
const client = new contact.default(
  new Config({
    protocol: 'http',
    regionId: 'central',
    endpoint: new URL(process.argv[2] ?? '').host,
  }),
)
globalThis.made = await client.getOrgAuthInfoWithOptions(
  new contact.GetOrgAuthInfoRequest({}),
  new contact.GetOrgAuthInfoHeaders({ xAcsDingtalkAccessToken: 'a-token' }),
  new RuntimeOptions({}),
)
tell(start)
