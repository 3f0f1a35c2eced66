import type { paths } from '@dingtalk-contact/client'
import createClient from 'openapi-fetch'
import { CORP_ID, type Contestant, SEARCH, TOKEN, TOKEN_HEADER } from '../cases.ts'

/** openapi-fetch as its documentation uses it, over the same types. */
export function create(baseUrl: string): Contestant {
  const client = createClient<paths>({ baseUrl, headers: { [TOKEN_HEADER]: TOKEN } })
  return {
    async page() {
      const { data, error } = await client.GET('/v1.0/contact/restrictions/settings', {
        params: { query: { maxResults: 100 } },
      })
      if (error) throw error
      return data.list?.length
    },
    async small() {
      const { data, error } = await client.GET('/v1.0/contact/organizations/authInfos', {
        params: { query: { targetCorpId: CORP_ID } },
      })
      if (error) throw error
      return data.orgName
    },
    async post() {
      const { data, error } = await client.POST('/v1.0/contact/users/search', { body: SEARCH })
      if (error) throw error
      return data.list?.length
    },
  }
}
