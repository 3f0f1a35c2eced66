import { createRequire } from 'node:module'
import { CORP_ID, type Contestant, SEARCH, TOKEN } from '../cases.ts'

// The SDK is CommonJS, and its index loads 50 MB of modules; this undocumented path loads one.
const require = createRequire(import.meta.url)
const { Config }: typeof import('@alicloud/openapi-client') = require('@alicloud/openapi-client')
const { RuntimeOptions }: typeof import('@alicloud/tea-util') = require('@alicloud/tea-util')
const contact: typeof import('@alicloud/dingtalk/dist/contact_1_0/client.js') = require('@alicloud/dingtalk/dist/contact_1_0/client.js')

/** The official SDK for Node, with a token at hand. */
export function create(baseUrl: string): Contestant {
  const { default: Client } = contact
  const endpoint = new URL(baseUrl).host
  const client = new Client(new Config({ protocol: 'http', endpoint, regionId: 'central' }))
  const runtime = new RuntimeOptions({})
  return {
    async page() {
      const { body } = await client.listContactRestrictSettingWithOptions(
        new contact.ListContactRestrictSettingRequest({ maxResults: 100 }),
        new contact.ListContactRestrictSettingHeaders({ xAcsDingtalkAccessToken: TOKEN }),
        runtime,
      )
      return body?.list?.length
    },
    async small() {
      const { body } = await client.getOrgAuthInfoWithOptions(
        new contact.GetOrgAuthInfoRequest({ targetCorpId: CORP_ID }),
        new contact.GetOrgAuthInfoHeaders({ xAcsDingtalkAccessToken: TOKEN }),
        runtime,
      )
      return body?.orgName
    },
    async post() {
      const { body } = await client.searchUserWithOptions(
        new contact.SearchUserRequest(SEARCH),
        new contact.SearchUserHeaders({ xAcsDingtalkAccessToken: TOKEN }),
        runtime,
      )
      return body?.list?.length
    },
  }
}
