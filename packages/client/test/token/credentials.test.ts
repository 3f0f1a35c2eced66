import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ContactTokenError, ContactUsageError, createContactClient } from '../../src/index.ts'
import { thrownBy } from './support.ts'
import {
  FIRST_REFRESH_TOKEN,
  internalApp,
  startTokenServer,
  type TokenServer,
} from './token-server.ts'

let server: TokenServer
beforeEach(async () => {
  server = await startTokenServer()
})
afterEach(() => server[Symbol.asyncDispose]())

const thirdParty = { suiteKey: 'suite1', suiteSecret: 'secret-of-suite1', corpId: 'ding12345678' }
const session = {
  clientId: 'dingapp1',
  clientSecret: 'secret-of-dingapp1',
  refreshToken: FIRST_REFRESH_TOKEN,
}

describe('a token is fetched', () => {
  test('for an internal app', async () => {
    const client = createContactClient({ credentials: internalApp(), baseUrl: server.url })
    await client.listContactHideSettings()
    expect(server.tokenRequests).toMatchObject([
      {
        path: '/v1.0/oauth2/accessToken',
        body: { appKey: 'dingapp1', appSecret: 'secret-of-dingapp1' },
      },
    ])
    expect(server.calls).toMatchObject([{ token: server.issued[0], status: 200 }])
  })

  test('for a third-party app, with its ticket', async () => {
    const credentials = { ...thirdParty, suiteTicket: 'ticket-1' }
    const client = createContactClient({ credentials, baseUrl: server.url })
    await client.listContactHideSettings()
    expect(server.tokenRequests).toMatchObject([
      {
        path: '/v1.0/oauth2/corpAccessToken',
        body: {
          suiteKey: 'suite1',
          suiteSecret: 'secret-of-suite1',
          authCorpId: 'ding12345678',
          suiteTicket: 'ticket-1',
        },
      },
    ])
    expect(server.calls).toMatchObject([{ token: server.issued[0], status: 200 }])
  })

  test('for a third-party app, with the newest ticket each time', async () => {
    const tickets = ['ticket-1', 'ticket-2']
    const credentials = { ...thirdParty, suiteTicket: async () => tickets.shift() ?? 'none left' }
    const client = createContactClient({ credentials, baseUrl: server.url })
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    await client.listContactHideSettings()
    expect(server.tokenRequests.map(({ body }) => body.suiteTicket)).toEqual([
      'ticket-1',
      'ticket-2',
    ])
  })

  test('at the unified endpoint, its organization in the path', async () => {
    const credentials = {
      clientId: 'dingapp1',
      clientSecret: 'secret-of-dingapp1',
      corpId: 'ding 1/2',
    }
    const client = createContactClient({ credentials, baseUrl: server.url })
    await client.listContactHideSettings()
    expect(server.tokenRequests).toMatchObject([
      {
        path: '/v1.0/oauth2/ding%201%2F2/token',
        body: {
          client_id: 'dingapp1',
          client_secret: 'secret-of-dingapp1',
          grant_type: 'client_credentials',
        },
      },
    ])
    expect(server.calls).toMatchObject([{ token: server.issued[0], status: 200 }])
  })

  test('for a user, with the refresh token', async () => {
    const client = createContactClient({ user: session, baseUrl: server.url })
    expect(await client.getUser({ path: { unionId: 'me' } })).toEqual({ nick: 'Zhang San' })
    expect(server.tokenRequests).toMatchObject([
      {
        path: '/v1.0/oauth2/userAccessToken',
        body: {
          clientId: 'dingapp1',
          clientSecret: 'secret-of-dingapp1',
          grantType: 'refresh_token',
          refreshToken: FIRST_REFRESH_TOKEN,
        },
      },
    ])
  })

  test('for app and user apart, each for its own operations', async () => {
    const client = createContactClient({
      credentials: internalApp(),
      user: session,
      baseUrl: server.url,
    })
    await Promise.all([
      client.listContactHideSettings(),
      client.getUser({ path: { unionId: 'me' } }),
    ])
    expect(server.tokenRequests.map(({ endpoint }) => endpoint).toSorted()).toEqual([
      'accessToken',
      'userAccessToken',
    ])
    expect(server.calls.map(({ status }) => status)).toEqual([200, 200])
  })
})

describe('the session of a user', () => {
  const user = (more: object) =>
    createContactClient({ user: { ...session, ...more }, baseUrl: server.url })
  const me = { path: { unionId: 'me' } }

  test('goes on with each new refresh token, and tells it', async () => {
    const onRefreshToken = vi.fn()
    const client = user({ onRefreshToken })
    for (let round = 0; round < 3; round += 1) {
      await client.getUser(me)
      server.revoke(server.issued.at(-1))
    }
    await client.getUser(me)
    const sent = server.tokenRequests.map(({ body }) => body.refreshToken)
    expect(new Set(sent).size).toBe(4)
    expect(onRefreshToken.mock.calls.flat().slice(0, 3)).toEqual(sent.slice(1))
    expect(onRefreshToken).toHaveBeenCalledTimes(4)
  })

  test('starts with the access token that it came with, and renews it once it is rejected', async () => {
    const signIn = createContactClient({ accessToken: 'none-needed', baseUrl: server.url })
    const body = { ...session, grantType: 'refresh_token' as const }
    const { accessToken = '', refreshToken = '' } = await signIn.getUserToken({ body })
    const client = user({ accessToken, refreshToken })
    await client.getUser(me)
    expect(server.tokenRequests).toHaveLength(1)

    server.revoke(accessToken)
    await client.getUser(me)
    expect(server.tokenRequests[1]?.body.refreshToken).toBe(refreshToken)
    expect(server.calls.map(({ token, status }) => [token, status])).toEqual([
      [accessToken, 200],
      [accessToken, 400],
      [server.issued[1], 200],
    ])
  })

  test('is not disturbed by a function that fails to keep the refresh token; that is reported', async () => {
    for (const onRefreshToken of [
      () => {
        throw new Error('database is down')
      },
      () => Promise.reject(new Error('database is down')),
    ]) {
      await using other = await startTokenServer()
      const onStoreError = vi.fn()
      const client = createContactClient({
        user: { ...session, onRefreshToken },
        baseUrl: other.url,
        hooks: { onStoreError },
      })
      await client.getUser(me)
      other.revoke(...other.issued)
      await client.getUser(me)
      expect(onStoreError).toHaveBeenCalledTimes(2)
      expect(onStoreError.mock.calls[0]?.[0]).toMatchObject({
        action: 'set',
        error: { kind: 'token', cause: { message: 'database is down' } },
      })
    }
  })
})

describe('a ticket function', () => {
  const call = (suiteTicket: () => string | Promise<string>) =>
    thrownBy(
      createContactClient({
        credentials: { ...thirdParty, suiteTicket },
        baseUrl: server.url,
      }).listContactHideSettings(),
    )

  test('that fails is a token error with its cause', async () => {
    const error = await call(() => Promise.reject(new Error('no ticket arrived yet')))
    expect(error).toBeInstanceOf(ContactTokenError)
    expect(error).toMatchObject({
      operationId: 'listContactHideSettings',
      message: 'listContactHideSettings: the function that gives the suite ticket failed',
      cause: { message: 'no ticket arrived yet' },
      attempts: 0,
    })
    expect(server.tokenRequests).toEqual([])
  })

  test('that gives none is a token error', async () => {
    expect(await call(() => '')).toMatchObject({
      kind: 'token',
      message: expect.stringMatching(/the suite ticket did not give a non-empty string/),
    })
  })

  test('that never answers does not hold calls for ever', async () => {
    vi.useFakeTimers()
    try {
      const outcome = call(() => new Promise<string>(() => undefined))
      await vi.advanceTimersByTimeAsync(30_000)
      expect(await outcome).toMatchObject({
        kind: 'token',
        cause: { message: 'no answer within 30000 ms' },
      })
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a token that no header can carry', () => {
  const TOKENS = ['two words', '9f2ac4\n', 'köln', ' ']

  test.for(TOKENS)('is refused when the client is made: %j', (accessToken) => {
    expect(() => createContactClient({ accessToken })).toThrow(ContactUsageError)
    expect(() => createContactClient({ user: accessToken })).toThrow(/visible ASCII/)
    expect(() => createContactClient({ user: { ...session, accessToken } })).toThrow(
      /visible ASCII/,
    )
  })

  test.for(TOKENS)('is refused before anything is sent: %j', async (token) => {
    const client = createContactClient({ accessToken: () => token, baseUrl: server.url })
    const error = await thrownBy(client.listContactHideSettings())
    expect(error).toBeInstanceOf(ContactTokenError)
    expect(error).toMatchObject({ operationId: 'listContactHideSettings' })
    expect(inspect(error)).not.toContain(token.trim() || "  '")
    expect(server.calls).toEqual([])
  })
})
