// Secrets are planted wherever some go in, and everything that comes out is searched for them.
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  type ContactClientOptions,
  createContactClient,
  type FullContactClient,
} from '../src/index.ts'
import { type Script, startFaultServer } from './support/fault-server.ts'
import * as faults from './support/faults.ts'
import { answer, apiError, json } from './support/faults.ts'
import { outcomeOf, QUICK, TRANSPORTS } from './support/transports.ts'

const PLANTED = {
  accessToken: 'planted-access-token',
  userToken: 'planted-user-token',
  issuedToken: 'planted-issued-token',
  appSecret: 'planted-app-secret',
  suiteSecret: 'planted-suite-secret',
  suiteTicket: 'planted-suite-ticket',
  clientSecret: 'planted-client-secret',
  refreshToken: 'planted-refresh-token',
  mobile: '13812345678',
  email: 'planted.person@example.com',
}

const say = `
  token=${PLANTED.accessToken} {"accessToken":"${PLANTED.issuedToken}"} user_token: ${PLANTED.userToken}
  appSecret=${PLANTED.appSecret}&suiteSecret=${PLANTED.suiteSecret} suite_ticket='${PLANTED.suiteTicket}'
  "{\\"refreshToken\\":\\"${PLANTED.refreshToken}\\"}" client_secret=${PLANTED.clientSecret}
  phone ${PLANTED.mobile}, +86-${PLANTED.mobile}, mail <${PLANTED.email}>`

/** Everything that a client lets out: what it throws, tells, logs, and what it looks like itself. */
function listen() {
  const out: string[] = []
  const keep = (...values: unknown[]) => {
    for (const value of values) {
      out.push(String(value), JSON.stringify(value) ?? '')
      out.push(inspect(value, { depth: 10, showHidden: true, getters: true }))
      if (value instanceof Error) out.push(value.message, value.stack ?? '')
      if (typeof value === 'object' && value !== null) keep(...Object.values(value))
    }
  }
  const options = {
    retry: QUICK,
    hooks: {
      onRequest: keep,
      onResponse: keep,
      onRetry: keep,
      onToken: keep,
      onThrottle: keep,
      onStoreError: keep,
    },
    logger: { debug: keep, warn: keep },
  } satisfies Partial<ContactClientOptions>
  return { out, keep, options }
}

function expectNothingPlanted(out: readonly string[]) {
  expect(out.join('')).toMatch(/dingtalk-contact|Contact\w+Error/)
  for (const [name, secret] of Object.entries(PLANTED)) {
    const leak = out.find((text) => text.includes(secret))
    expect(leak, `${name} leaks`).toBeUndefined()
  }
}

/** Calls with secrets in all their parts. */
const CALLS: readonly ((client: FullContactClient) => Promise<unknown>)[] = [
  (client) => client.listContactHideSettings(),
  (client) => client.getUser({ path: { unionId: PLANTED.mobile } }),
  (client) => client.listSeniorSettings({ query: { seniorStaffId: PLANTED.email } }),
  (client) => client.searchUser({ body: { queryWord: PLANTED.mobile, offset: 0, size: 10 } }),
  (client) => client.getAccessToken({ body: { appKey: 'key', appSecret: PLANTED.appSecret } }),
  (client) =>
    client.getUserToken({
      body: {
        clientId: 'id',
        clientSecret: PLANTED.clientSecret,
        grantType: 'refresh_token',
        refreshToken: PLANTED.refreshToken,
      },
    }),
  (client) => client.results.listContactHideSettings(),
  (client) =>
    client.raw.GET('/v1.0/contact/seniorSettings', {
      params: { query: { seniorStaffId: PLANTED.mobile } },
    }),
  (client) =>
    client.raw.GET('/v1.0/contact/contactHideSettings', {
      headers: { 'x-acs-dingtalk-access-token': PLANTED.issuedToken },
    }),
  async (client) => {
    for await (const _ of client.listContactHideSettings.items()) break
  },
]

const ANSWERS: [string, Script][] = [
  ['an error that quotes them', apiError(400, 'parameter.error', { message: say })],
  ['a failing server that quotes them', apiError(500, 'system.error', { message: say })],
  [
    'a throttle that quotes them',
    apiError(403, 'Forbidden.AccessDenied.QpsLimitForApi', { message: say }),
  ],
  ['a rejection that quotes the token', apiError(400, 'InvalidAuthentication', { message: say })],
  [
    'an error that quotes what was sent, without its name',
    ({ headers, body }) =>
      apiError(400, 'parameter.error', {
        message: `${headers['x-acs-dingtalk-access-token']} ${body.replaceAll(/[":{},]+/g, ' ')}!`,
      }),
  ],
  ['the old form', json({ errcode: 40014, errmsg: say })],
  ['a page', answer(200, `<html>${say}`)],
  ['a gateway', answer(502, `<html>${say}`)],
  ['truncated JSON', answer(200, `{"a":${JSON.stringify(say)}`)],
  [
    'an integer that is too long',
    answer(200, `{"a":9223372036854775807,"b":${JSON.stringify(say)}}`),
  ],
  [
    'a redirect',
    answer(302, say, { location: `https://x.example/?access_token=${PLANTED.accessToken}` }),
  ],
  ['a reset', faults.resetAfterRequest],
  ['no HTTP', faults.bytes(`HTTP/1.1 ${say}`, faults.end)],
]

describe.for(TRANSPORTS)('over %s, nothing of it comes out after', ([, transport]) => {
  test.for(ANSWERS)('%s', async ([, fault]) => {
    const { out, keep, options } = listen()
    const server = await startFaultServer(fault)
    const client = createContactClient({
      accessToken: () => PLANTED.accessToken,
      user: PLANTED.userToken,
      baseUrl: server.url,
      ...transport,
      ...options,
    })
    for (const call of CALLS) {
      const outcome = await outcomeOf(call(client))
      // What raw calls return is the answer itself, which the caller asked for.
      keep(outcome instanceof Error ? outcome : undefined)
      keep(isResult(outcome) ? outcome.error : undefined)
    }
    keep(client, client.results, client.raw)
    expectNothingPlanted(out)
  })
})

const isResult = (outcome: unknown): outcome is { ok: boolean; error?: Error } =>
  typeof outcome === 'object' && outcome !== null && 'ok' in outcome

describe('credentials show nowhere', () => {
  const CREDENTIALS: [string, object][] = [
    ['internal', { credentials: { appKey: 'key', appSecret: PLANTED.appSecret } }],
    [
      'third-party',
      {
        credentials: {
          suiteKey: 'key',
          suiteSecret: PLANTED.suiteSecret,
          suiteTicket: PLANTED.suiteTicket,
          corpId: 'corp',
        },
      },
    ],
    [
      'unified',
      { credentials: { clientId: 'id', clientSecret: PLANTED.clientSecret, corpId: 'corp' } },
    ],
    [
      'of a user',
      {
        accessToken: PLANTED.accessToken,
        user: {
          clientId: 'id',
          clientSecret: PLANTED.clientSecret,
          refreshToken: PLANTED.refreshToken,
          accessToken: PLANTED.userToken,
        },
      },
    ],
  ]

  test.for(
    CREDENTIALS.flatMap(([kind, credentials]) =>
      ANSWERS.map(([name, fault]) => [kind, name, credentials, fault] as const),
    ),
  )('%s, when the answer is %s', async ([, , credentials, fault]) => {
    const { out, keep, options } = listen()
    const server = await startFaultServer(fault)
    const client = createContactClient({
      ...credentials,
      baseUrl: server.url,
      ...options,
    } as never) as FullContactClient
    keep(await outcomeOf(client.listContactHideSettings()))
    keep(await outcomeOf(client.getUser({ path: { unionId: 'me' } })))
    keep(client)
    expectNothingPlanted(out)
  })

  test('nor do the tokens that came for them', async () => {
    const { out, keep, options } = listen()
    const server = await startFaultServer((request) =>
      request.target.includes('oauth2')
        ? json({ accessToken: PLANTED.issuedToken, expireIn: 7200 })
        : apiError(400, 'parameter.error', { message: `${PLANTED.issuedToken} ${say}` }),
    )
    const client = createContactClient({
      credentials: { appKey: 'key', appSecret: PLANTED.appSecret },
      baseUrl: server.url,
      ...options,
    })
    keep(await outcomeOf(client.listContactHideSettings()), client)
    expect(server.arrived.at(-1)?.headers['x-acs-dingtalk-access-token']).toBe(PLANTED.issuedToken)
    expectNothingPlanted(out)
  })
})

describe('errors of others quote nothing through ours', () => {
  const NOISY = Object.assign(new Error(say), {
    config: {
      data: say,
      headers: { 'x-acs-dingtalk-access-token': PLANTED.accessToken },
      appSecret: PLANTED.appSecret,
    },
    mobile: Number(PLANTED.mobile),
  })
  const OPTIONS: [string, object][] = [
    ['a token function', { accessToken: () => Promise.reject(NOISY) }],
    ['a fetch', { accessToken: PLANTED.accessToken, fetch: () => Promise.reject(NOISY) }],
    ['a transport', { accessToken: PLANTED.accessToken, transport: () => Promise.reject(NOISY) }],
    ['a token that no header holds', { accessToken: () => `${PLANTED.accessToken}\n\nx` }],
  ]

  test.for(OPTIONS)('%s', async ([, given]) => {
    const { out, options } = listen()
    const client = createContactClient({ ...given, ...options } as never) as FullContactClient
    const error = await outcomeOf(client.listContactHideSettings())
    // The cause itself is the caller's; what our error makes of it is ours.
    out.push(String(error), JSON.stringify(error), inspect(error, { depth: 10, showHidden: true }))
    // As a terminal shows it.
    out.push(inspect(error, { depth: 10, colors: true }))
    expectNothingPlanted(out)
  })

  test('a wrong option is named, not quoted', () => {
    const make = createContactClient as (options: unknown) => unknown
    for (const options of [
      { accessToken: `${PLANTED.accessToken} ${PLANTED.mobile}` },
      { credentials: { appKey: PLANTED.email, appSecret: 7 } },
      { accessToken: 't', baseUrl: `https://user:${PLANTED.appSecret}@x.example` },
      { user: { clientId: '', clientSecret: PLANTED.clientSecret, refreshToken: '' } },
    ]) {
      const error = attempt(() => make(options))
      expectNothingPlanted([String(error), inspect(error), JSON.stringify(error)])
    }
  })
})

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
