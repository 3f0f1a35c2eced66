// Situations in which a client meets an API, and what is known of DingTalk in each.
import type { MockOptions } from '@dingtalk-contact/mock'
import { type Seen, see } from './seen.ts'

export interface Situation {
  readonly name: string
  /** What DingTalk is known to answer; `undefined` where nobody has published it. */
  readonly dingtalk?: { readonly answer: string; readonly source: string }
  /** How our mock is set up. Bare Prism has no such settings. */
  readonly options?: MockOptions
  readonly ask: (url: string) => Promise<Pick<Seen, 'answer' | 'hasVerdict'>>
}

const RESTRICTIONS = '/v1.0/contact/restrictions/settings'
const VISIBILITY = '/v1.0/contact/staffAttributes/visibilitySettings'
const RESTRICTION = { type: 'onlySelf', subjectUserIds: ['manager4220'] }
const TOKEN = { 'x-acs-dingtalk-access-token': 'any' }

/** Sends a request, with a token unless the headers are given. */
const send =
  (method: string, target: string, request: RequestInit = {}, patience = 10_000) =>
  (url: string) =>
    see(url + target, { method, headers: TOKEN, ...request }, patience)

const sendJson = (method: string, target: string, text: string, type = 'application/json') =>
  send(method, target, { headers: { ...TOKEN, 'content-type': type }, body: text })

export const situations: readonly Situation[] = [
  {
    name: 'no token',
    dingtalk: { answer: '400, `AuthenticationFailed.MissingParameter`', source: 'seen' },
    ask: send('GET', RESTRICTIONS, { headers: {} }),
  },
  {
    name: 'a wrong token',
    dingtalk: { answer: '400, `InvalidAuthentication`', source: 'documented, seen' },
    options: { tokens: ['good'] },
    ask: send('GET', RESTRICTIONS, {
      headers: { 'x-acs-dingtalk-access-token': 'wrong' },
    }),
  },
  {
    name: 'a permission is missing (chosen by header)',
    dingtalk: {
      answer: '403, `Forbidden.AccessDenied.AccessTokenPermissionDenied`',
      source: 'documented',
    },
    ask: send('GET', RESTRICTIONS, {
      headers: {
        ...TOKEN,
        'x-mock-answer': 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
        prefer: 'code=403, example=Forbidden.AccessDenied.AccessTokenPermissionDenied',
      },
    }),
  },
  {
    name: 'a second call, where one a second is allowed',
    dingtalk: {
      answer: '403, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`',
      source: 'documented',
    },
    options: { qps: 1 },
    ask: async (url) => {
      const list = send('GET', RESTRICTIONS)
      await list(url)
      return list(url)
    },
  },
  {
    name: 'a query value that is not allowed',
    ask: send('GET', `${RESTRICTIONS}?maxResults=101`),
  },
  {
    name: 'an unknown query parameter',
    ask: send('GET', `${RESTRICTIONS}?maxResult=10`),
  },
  {
    name: 'a field of the body that is not allowed',
    dingtalk: { answer: '400, `typeInvalid`', source: 'documented' },
    ask: sendJson('PUT', RESTRICTIONS, JSON.stringify({ ...RESTRICTION, type: 'everybody' })),
  },
  {
    name: 'a body that is no JSON',
    // Bare Prism never answers this one.
    ask: send(
      'PUT',
      RESTRICTIONS,
      { headers: { ...TOKEN, 'content-type': 'application/json' }, body: '{' },
      500,
    ),
  },
  {
    name: 'a body of another media type',
    ask: sendJson('PUT', RESTRICTIONS, JSON.stringify(RESTRICTION), 'text/plain'),
  },
  {
    name: 'a path that does not exist',
    dingtalk: { answer: '200, `errcode` 404', source: 'seen; documented is 404' },
    ask: send('GET', '/v1.0/contact/nothing'),
  },
  {
    name: 'a path that exists, with another method',
    dingtalk: { answer: '405', source: 'documented; body unknown' },
    ask: send('PATCH', RESTRICTIONS),
  },
  {
    name: 'an ID that does not exist',
    dingtalk: { answer: '400, `idInvalid`', source: 'documented' },
    ask: send('DELETE', `${RESTRICTIONS}/77`),
  },
  {
    name: 'too many entries in several arrays together',
    dingtalk: { answer: '400, `subjectNodeExceed`', source: 'documented' },
    ask: sendJson(
      'PUT',
      RESTRICTIONS,
      JSON.stringify({
        type: 'onlySelf',
        subjectUserIds: Array.from({ length: 30 }, (_, index) => `user${index}`),
        subjectDeptIds: Array.from({ length: 30 }, (_, index) => index + 1),
      }),
    ),
  },
  {
    name: 'a list that is full',
    dingtalk: { answer: '400, `ruleNum.exceed.limit`', source: 'documented' },
    options: { seed: { limits: { attributeVisibilitySettings: 0 } } },
    ask: sendJson('POST', VISIBILITY, '{}'),
  },
  {
    name: 'an employee who does not exist',
    dingtalk: { answer: '500, `parameter.userNotExists`', source: 'documented' },
    options: { seed: { users: [] } },
    ask: send('GET', '/v1.0/contact/seniorSettings?seniorStaffId=nobody'),
  },
  {
    name: 'a success without a body',
    dingtalk: { answer: '200, empty', source: 'documented' },
    ask: send('DELETE', '/v1.0/contact/contactHideSettings/12'),
  },
  {
    name: 'a setting that was created is looked for in the list',
    dingtalk: { answer: '200, JSON, listed', source: 'documented' },
    options: { seed: {} },
    ask: async (url) => {
      const named = { ...RESTRICTION, name: 'Created a moment ago' }
      await sendJson('PUT', RESTRICTIONS, JSON.stringify(named))(url)
      const { body, ...seen } = await send('GET', RESTRICTIONS)(url)
      const isListed = JSON.stringify(body).includes(named.name)
      return { ...seen, answer: `${seen.answer}, ${isListed ? 'listed' : 'not listed'}` }
    },
  },
  {
    name: 'pages are followed, from the first on',
    dingtalk: { answer: '200, JSON, they end', source: 'documented' },
    ask: async (url) => {
      const most = 10
      let seen = await send('GET', RESTRICTIONS)(url)
      for (let pages = 1; pages < most && Object(seen.body).hasMore === true; pages += 1) {
        seen = await send('GET', `${RESTRICTIONS}?nextToken=${Object(seen.body).nextToken}`)(url)
      }
      const end = Object(seen.body).hasMore === true ? `no end after ${most}` : 'they end'
      return { hasVerdict: seen.hasVerdict, answer: `${seen.answer}, ${end}` }
    },
  },
  {
    name: 'OPTIONS, as a browser asks',
    ask: send('OPTIONS', RESTRICTIONS, {
      headers: { origin: 'https://example.com', 'access-control-request-method': 'GET' },
    }),
  },
]
