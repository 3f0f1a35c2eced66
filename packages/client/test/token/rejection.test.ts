import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createContactClient, type RetryEvent, type TokenEvent } from '../../src/index.ts'
import { controlTime, gate, thrownBy, until } from './support.ts'
import { internalApp, startTokenServer, type TokenServer } from './token-server.ts'

let server: TokenServer
let events: TokenEvent[]
let retries: RetryEvent[]
let rejections: number
beforeEach(async () => {
  server = await startTokenServer()
  events = []
  retries = []
  rejections = 0
})
afterEach(() => {
  vi.useRealTimers()
  return server[Symbol.asyncDispose]()
})

const newClient = () =>
  createContactClient({
    credentials: internalApp(),
    baseUrl: server.url,
    retry: { maxRetries: 0 },
    hooks: {
      onToken: (event) => events.push(event),
      onRetry: (event) => retries.push(event),
      onResponse: ({ code }) => {
        if (code === 'InvalidAuthentication') rejections += 1
      },
    },
  })
/** Token and status of each call, the tokens by their order of issue. */
const trace = () =>
  server.calls.map(({ token, status }) => [server.issued.indexOf(token ?? ''), status])
const body = { type: 'onlySelf' } as const

describe('a rejected token', () => {
  test('is renewed once, and the call repeated once, even without repeats', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    await client.listContactHideSettings()
    expect(trace()).toEqual([
      [0, 200],
      [0, 400],
      [1, 200],
    ])
    expect(events.map(({ reason }) => reason)).toEqual(['missing', 'rejected'])
    expect(retries).toMatchObject([
      {
        operationId: 'listContactHideSettings',
        attempt: 1,
        error: { code: 'InvalidAuthentication' },
      },
    ])
  })

  test('is renewed for writes too: they were refused before they ran', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    await client.updateContactRestrictSetting({ body })
    expect(trace().slice(1)).toEqual([
      [0, 400],
      [1, 200],
    ])
  })

  test('is renewed for the raw client', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    const { response } = await client.raw.GET('/v1.0/contact/contactHideSettings')
    expect(response.status).toBe(200)
    expect(trace().slice(1)).toEqual([
      [0, 400],
      [1, 200],
    ])
  })

  test('is renewed once for all calls that it was rejected for', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    Object.assign(server.settings, { delayMs: 20, tokenDelayMs: 20 })
    await Promise.all(Array.from({ length: 64 }, () => client.listContactHideSettings()))
    expect(server.tokenRequests).toHaveLength(2)
    expect(trace().filter(([, status]) => status === 400)).toHaveLength(64)
    expect(trace().filter(([token]) => token === 1)).toHaveLength(64)
  })

  test('is not renewed when somebody has renewed it meanwhile', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    server.settings.delayMs = 150
    const slow = client.listContactHideSettings()
    await until(() => server.calls.length === 2)
    server.settings.delayMs = 0
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(2)
    await slow
    expect(server.tokenRequests).toHaveLength(2)
    expect(trace().at(-1)).toEqual([1, 200])
  })

  test('rejected again ends the call: two calls, no third', async () => {
    const client = newClient()
    server.settings.refuseCall = () => ({ status: 400, code: 'InvalidAuthentication' })
    expect(await thrownBy(client.updateContactRestrictSetting({ body }))).toMatchObject({
      kind: 'api',
      operationId: 'updateContactRestrictSetting',
      code: 'InvalidAuthentication',
      category: 'authentication',
      attempts: 2,
      retryable: false,
    })
    expect(trace()).toEqual([
      [0, 400],
      [1, 400],
    ])
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('ends the call when DingTalk has no other', async () => {
    server.settings.sameToken = () => true
    server.settings.refuseCall = () => ({ status: 400, code: 'InvalidAuthentication' })
    server.settings.tokenDelayMs = 150
    const client = newClient()
    const errors = await Promise.all(
      [1, 2, 3].map(() => thrownBy(client.listContactHideSettings())),
    )
    expect(errors).toMatchObject(
      [1, 2, 3].map(() => ({ code: 'InvalidAuthentication', attempts: 1 })),
    )
    expect(server.calls).toHaveLength(3)
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('that a renewal under way brings once more is renewed after it', async () => {
    const time = controlTime(server)
    // The first renewal brings the same token again, as DingTalk does while a token is valid.
    server.settings.sameToken = () => server.tokenRequests.length === 2
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(7200 - 300)
    const { closed, open } = gate()
    server.settings.tokenGate = closed
    await client.listContactHideSettings()
    await until(() => server.tokenRequests.length === 2)

    server.settings.refuseCall = ({ token }) =>
      token === server.issued[0] ? { status: 400, code: 'InvalidAuthentication' } : undefined
    const calls = [1, 2, 3].map(() => client.listContactHideSettings())
    await until(() => rejections === 3)
    open()
    await Promise.all(calls)
    expect(server.tokenRequests).toHaveLength(3)
    expect(server.calls.filter(({ token }) => token === server.issued[2])).toHaveLength(3)
  })
})

describe('what renews a token is its rejection alone', () => {
  test.for([
    'InvalidAuthentication',
    'INVALIDAUTHENTICATION',
    'accesstoken.expired',
    'invalidAccessToken',
    'invalidToken',
  ])('400 %s renews', async (code) => {
    const client = newClient()
    server.settings.refuseCall = ({ token }) =>
      token === server.issued[0] ? { status: 400, code } : undefined
    await client.updateContactRestrictSetting({ body })
    expect(trace()).toEqual([
      [0, 400],
      [1, 200],
    ])
  })

  test.for(['accesstoken.expired', 'invalidAccessToken', 'invalidToken'])(
    '400 %s that stays is an authentication error',
    async (code) => {
      server.settings.refuseCall = () => ({ status: 400, code })
      expect(await thrownBy(newClient().listContactHideSettings())).toMatchObject({
        code,
        category: 'authentication',
        attempts: 2,
      })
    },
  )

  test.for<[number, string]>([
    [403, 'Forbidden.AccessDenied.AccessTokenPermissionDenied'],
    [403, 'Forbidden.AccessDenied.IpNotInWhiteList'],
    [403, 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'],
    [403, 'Forbidden.AccessDenied.ApiCountLimitForOrg'],
    [403, 'InvalidAuthentication'],
    [400, 'AuthenticationFailed.MissingParameter'],
    [400, 'parameter.error'],
    [400, 'invalidNextToken'],
    [500, 'system.error'],
  ])('%i %s does not', async ([status, code]) => {
    const client = newClient()
    server.settings.refuseCall = () => ({ status, code })
    expect(await thrownBy(client.listContactHideSettings())).toMatchObject({ code, attempts: 1 })
    expect(server.tokenRequests).toHaveLength(1)
    await thrownBy(client.listContactHideSettings())
    expect(server.tokenRequests).toHaveLength(1)
  })
})

describe('a rejected token of the caller', () => {
  test('is told to the function, which may give another', async () => {
    server.settings.refuseCall = ({ token }) =>
      token === server.issued[0] ? { status: 400, code: 'InvalidAuthentication' } : undefined
    const issuer = createContactClient({ accessToken: 'none-needed', baseUrl: server.url })
    const asked: { readonly rejected?: string }[] = []
    const client = createContactClient({
      baseUrl: server.url,
      accessToken: async (context) => {
        asked.push(context)
        return (await issuer.getAccessToken({ body: internalApp() })).accessToken ?? ''
      },
    })
    await client.listContactHideSettings()
    expect(asked).toEqual([{}, { rejected: server.issued[0] }])
    expect(trace()).toEqual([
      [0, 400],
      [1, 200],
    ])
  })

  test.for<[string, string | (() => string)]>([
    ['a fixed one', 'stale'],
    ['the same again', () => 'stale'],
  ])('ends the call at once: %s', async ([, accessToken]) => {
    const client = createContactClient({ accessToken, baseUrl: server.url })
    expect(await thrownBy(client.listContactHideSettings())).toMatchObject({
      code: 'InvalidAuthentication',
      attempts: 1,
    })
    expect(server.calls).toHaveLength(1)
  })
})
