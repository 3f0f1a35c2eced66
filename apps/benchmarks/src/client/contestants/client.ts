import { type CommonOptions, createContactClient } from '@dingtalk-contact/client'
import { APP, CORP_ID, type Contestant, SEARCH } from '../cases.ts'

/** This client as it comes: credentials, token cache, repeats and time limits. */
export function create(baseUrl: string, options: CommonOptions = {}): Contestant {
  const client = createContactClient({ credentials: APP, baseUrl, ...options })
  return {
    page: async () =>
      (await client.listContactRestrictSetting({ query: { maxResults: 100 } })).list?.length,
    small: async () => (await client.getOrgAuthInfo({ query: { targetCorpId: CORP_ID } })).orgName,
    post: async () => (await client.searchUser({ body: SEARCH })).list?.length,
  }
}
