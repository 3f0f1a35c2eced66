import type {
  GetOrgAuthInfoResponse,
  ListContactRestrictSettingResponse,
  SearchUserResponse,
} from '@dingtalk-contact/client'
import { CORP_ID, type Contestant, PATHS, SEARCH, TOKEN, TOKEN_HEADER } from '../cases.ts'

/** The baseline: what one writes by hand in a minute. */
export function create(baseUrl: string): Contestant {
  const headers = { accept: 'application/json', [TOKEN_HEADER]: TOKEN }

  async function get<Answer>(path: string, query: Record<string, string>): Promise<Answer> {
    const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query)}`, { headers })
    if (!response.ok) throw new Error(`${response.status}`)
    return response.json()
  }

  async function post<Answer>(path: string, body: object): Promise<Answer> {
    const response = await fetch(`${baseUrl}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${response.status}`)
    return response.json()
  }

  return {
    page: async () =>
      (await get<ListContactRestrictSettingResponse>(PATHS.page, { maxResults: '100' })).list
        ?.length,
    small: async () =>
      (await get<GetOrgAuthInfoResponse>(PATHS.small, { targetCorpId: CORP_ID })).orgName,
    post: async () => (await post<SearchUserResponse>(PATHS.post, SEARCH)).list?.length,
  }
}
