import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createContactClient, type TokenEvent } from '../../src/index.ts'
import { controlTime, gate, thrownBy, until } from './support.ts'
import {
  internalApp,
  startTokenServer,
  type TokenServer,
  type TokenServerSettings,
} from './token-server.ts'

let server: TokenServer
let events: TokenEvent[]
beforeEach(async () => {
  server = await startTokenServer()
  events = []
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
    hooks: { onToken: (event) => events.push(event) },
  })
const usedTokens = () => server.calls.map(({ token }) => server.issued.indexOf(token ?? ''))

describe('a token', () => {
  test('serves all calls of a client', async () => {
    const client = newClient()
    for (let call = 0; call < 5; call += 1) await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    expect(usedTokens()).toEqual([0, 0, 0, 0, 0])
    expect(events).toMatchObject([{ kind: 'app', reason: 'missing', source: 'dingtalk' }])
  })

  test('serves methods and raw client alike', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    await client.raw.GET('/v1.0/contact/contactHideSettings')
    expect(server.tokenRequests).toHaveLength(1)
    expect(usedTokens()).toEqual([0, 0])
  })

  test('is fetched once, however many calls wait for it', async () => {
    const client = newClient()
    server.settings.tokenDelayMs = 30
    await Promise.all(Array.from({ length: 200 }, () => client.listContactHideSettings()))
    expect(server.tokenRequests).toHaveLength(1)
    expect(server.calls).toHaveLength(200)
  })

  test('is fetched for a client of its own by each client without a store', async () => {
    await Promise.all([newClient(), newClient()].map((client) => client.listContactHideSettings()))
    expect(server.tokenRequests).toHaveLength(2)
  })
})

describe('before a token expires', () => {
  test('nothing is renewed until ten minutes are left', async () => {
    const time = controlTime(server)
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(7200 - 601)
    await client.listContactHideSettings()
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('it is renewed in the background, once, and serves on meanwhile', async () => {
    const time = controlTime(server)
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(7200 - 599)
    const { closed, open } = gate()
    server.settings.tokenGate = closed
    await Promise.all(Array.from({ length: 50 }, () => client.listContactHideSettings()))
    expect(new Set(usedTokens())).toEqual(new Set([0]))
    await until(() => server.tokenRequests.length === 2)

    open()
    await until(() => events.length === 2)
    await client.listContactHideSettings()
    expect(usedTokens().at(-1)).toBe(1)
    expect(server.tokenRequests).toHaveLength(2)
    expect(events[1]).toMatchObject({ reason: 'expiring', source: 'dingtalk' })
  })

  test('calls wait for the new one when a minute is left', async () => {
    const time = controlTime(server)
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(7200 - 59)
    server.settings.tokenDelayMs = 20
    await Promise.all(Array.from({ length: 50 }, () => client.listContactHideSettings()))
    expect(server.tokenRequests).toHaveLength(2)
    expect(new Set(usedTokens().slice(1))).toEqual(new Set([1]))
  })

  test('a background renewal that fails disturbs no call, until the last minute', async () => {
    const time = controlTime(server)
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(7200 - 599)
    server.settings.refuseToken = () => ({ status: 500, code: 'server.error' })
    await client.listContactHideSettings()
    await until(() => events.length === 2)
    expect(events[1]).toMatchObject({ reason: 'expiring', error: { kind: 'token' } })
    await client.listContactHideSettings()
    expect(new Set(usedTokens())).toEqual(new Set([0]))

    await until(() => events.length === 3)
    time.pass(540)
    expect(await thrownBy(client.listContactHideSettings())).toMatchObject({ kind: 'token' })
    server.settings.refuseToken = () => undefined
    await client.listContactHideSettings()
    expect(server.calls.at(-1)).toMatchObject({ token: server.issued.at(-1), status: 200 })
  })

  test('short lifetimes get shorter margins', async () => {
    const time = controlTime(server)
    server.settings.lifetimeS = 30
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(19)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    time.pass(2)
    await client.listContactHideSettings()
    expect(usedTokens()).toEqual([0, 0, 0])
    await until(() => events.length === 2)
    time.pass(28)
    await client.listContactHideSettings()
    expect(usedTokens().at(-1)).toBe(2)
  })
})

describe('a lifetime', () => {
  test.for<[string, Partial<TokenServerSettings>]>([
    ['of 0', { lifetimeS: 0 }],
    ['of less', { saidLifetimeS: -1 }],
    ['that is missing', { lifetimeS: null }],
  ])('%s is taken for two hours', async ([, settings]) => {
    const time = controlTime(server)
    Object.assign(server.settings, settings)
    const client = newClient()
    await client.listContactHideSettings()
    time.pass(6599)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    time.pass(2)
    await client.listContactHideSettings()
    await until(() => server.tokenRequests.length === 2)
  })

  test('that is no number of seconds is taken for two hours', async () => {
    for (const said of ['7200', true, 1e300, {}]) {
      await using other = await startTokenServer({ saidLifetimeS: said })
      const time = controlTime(other)
      const client = createContactClient({ credentials: internalApp(), baseUrl: other.url })
      await client.listContactHideSettings()
      time.pass(6599)
      await client.listContactHideSettings()
      expect(other.tokenRequests).toHaveLength(1)
      time.pass(542)
      await client.listContactHideSettings()
      expect(other.tokenRequests).toHaveLength(2)
    }
  })
})
