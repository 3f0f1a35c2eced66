import type {
  GetOrgAuthInfoResponse,
  ListContactRestrictSettingResponse,
  SearchUserResponse,
} from '@dingtalk-contact/client'
import { request } from 'undici'
import { CORP_ID, type Contestant, PATHS, SEARCH, TOKEN, TOKEN_HEADER } from '../cases.ts'

/** undici's `request` by hand: what the transport on undici cannot beat. */
export function create(baseUrl: string): Contestant {
  const headers = { accept: 'application/json', [TOKEN_HEADER]: TOKEN }

  async function get<Answer>(path: string, query: Record<string, string>): Promise<Answer> {
    const { statusCode, body } = await request(`${baseUrl}${path}?${new URLSearchParams(query)}`, {
      headers,
    })
    if (statusCode !== 200) throw new Error(`${statusCode}`)
    const answer: unknown = await body.json()
    return answer as Answer
  }

  async function post<Answer>(path: string, sent: object): Promise<Answer> {
    const { statusCode, body } = await request(`${baseUrl}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    if (statusCode !== 200) throw new Error(`${statusCode}`)
    const answer: unknown = await body.json()
    return answer as Answer
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
