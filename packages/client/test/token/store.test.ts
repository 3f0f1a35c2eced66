import Keyv from 'keyv'
import Keyv6 from 'keyv-6'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createContactClient, type StoreErrorEvent, type TokenStore } from '../../src/index.ts'
import { withLock } from '../../src/token/lock.ts'
import { controlTime, thrownBy, until } from './support.ts'
import {
  firstRefreshToken,
  internalApp,
  startTokenServer,
  type TokenServer,
} from './token-server.ts'

let server: TokenServer
let problems: StoreErrorEvent[]
beforeEach(async () => {
  server = await startTokenServer()
  problems = []
})
afterEach(() => {
  vi.useRealTimers()
  return server[Symbol.asyncDispose]()
})

const hooks = { onStoreError: (event: StoreErrorEvent) => problems.push(event) }
const newClient = (tokenStore: TokenStore, baseUrl = server.url) =>
  createContactClient({ credentials: internalApp(), baseUrl, tokenStore, hooks })
const sessionOf = (userId: string) => ({
  clientId: 'dingapp1',
  clientSecret: 'secret-of-dingapp1',
  refreshToken: firstRefreshToken(userId),
})

describe('a shared store', () => {
  test.for<[string, () => TokenStore]>([
    ['a Map', () => new Map<string, string>()],
    ['Keyv 5', () => new Keyv()],
    ['Keyv 6', () => new Keyv6()],
  ])('lets clients share a token: %s', async ([, newStore]) => {
    const store = newStore()
    await newClient(store).listContactHideSettings()
    await newClient(store).listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    server.revoke(server.issued[0])
    await Promise.all(
      [newClient(store), newClient(store)].map((client) => client.listContactHideSettings()),
    )
    await newClient(store).listContactHideSettings()
    expect(server.calls.at(-1)).toMatchObject({ token: server.issued.at(-1), status: 200 })
    expect(problems).toEqual([])
  })

  test('holds what is documented, under a key without secrets, for as long as the token lasts', async () => {
    const set = vi.fn()
    await newClient({ get: () => undefined, set }).listContactHideSettings()
    expect(set).toHaveBeenCalledTimes(1)
    const [key, value, ttlMs] = set.mock.calls[0] ?? []
    expect(key).toBe(`dingtalk-contact:${new URL(server.url).host}:internal:dingapp1`)
    expect(JSON.parse(value)).toEqual({
      accessToken: server.issued[0],
      expiresAt: expect.any(Number),
      lifetimeMs: 7_200_000,
    })
    expect(ttlMs).toBe(7_200_000)
  })

  test('keeps hosts, apps, organizations and kinds apart', async () => {
    await using otherHost = await startTokenServer()
    const store = new Map<string, string>()
    const secret = (id: string) => ({ clientId: id, clientSecret: `secret-of-${id}` })
    const apps = [
      internalApp('app'),
      internalApp('app2'),
      internalApp('app:corp'),
      { ...secret('app'), corpId: 'corp' },
      { ...secret('app'), corpId: 'corp2' },
      { ...secret('app:corp'), corpId: '2' },
      { ...secret('app'), corpId: 'corp:2' },
      { suiteKey: 'app', suiteSecret: 's', suiteTicket: 'ticket', corpId: 'corp' },
      { suiteKey: 'app', suiteSecret: 's', suiteTicket: 'ticket', corpId: 'corp2' },
    ]
    for (const host of [server, otherHost]) {
      for (const credentials of apps) {
        for (let twice = 0; twice < 2; twice += 1) {
          const client = createContactClient({ credentials, baseUrl: host.url, tokenStore: store })
          await client.listContactHideSettings()
        }
      }
      for (const userId of ['manager4220', '10002']) {
        const client = createContactClient({
          user: sessionOf(userId),
          baseUrl: host.url,
          tokenStore: store,
        })
        await client.getUser({ path: { unionId: 'me' } })
      }
      expect(host.tokenRequests).toHaveLength(11)
      expect(host.calls.every(({ status }) => status === 200)).toBe(true)
    }
    expect(store.size).toBe(22)
    const keys = [...store.keys()].join('\n')
    for (const word of ['secret', 'ticket', 'refresh']) expect(keys).not.toContain(word)
  })

  test('keeps paths of a gateway apart', async () => {
    const keys: string[] = []
    const store = { get: (key: string) => keys.push(key), set: () => undefined }
    for (const path of ['', '/', '/tenant1', '/tenant2/']) {
      await thrownBy(newClient(store, `${server.url}${path}`).listContactHideSettings())
    }
    expect(new Set(keys).size).toBe(3)
  })

  test('never gives a user the token of another, even when a short hash of theirs is the same', async () => {
    const store = new Map<string, string>()
    for (const userId of COLLIDING) {
      const client = createContactClient({
        user: sessionOf(userId),
        baseUrl: server.url,
        tokenStore: store,
      })
      await client.getUser({ path: { unionId: 'me' } })
    }
    expect(new Set(server.calls.map(({ token }) => token)).size).toBe(2)
  })
})

/** Their refresh tokens have the same 32-bit FNV-1a. */
const COLLIDING = ['ef963f95', '86a8f059']

describe('the session of a user in a shared store', () => {
  test('goes on with the newest refresh token, whichever client renewed it', async () => {
    const store = new Map<string, string>()
    const onRefreshToken = vi.fn()
    const [first, second] = [1, 2].map(() =>
      createContactClient({
        user: { ...sessionOf('manager4220'), onRefreshToken },
        baseUrl: server.url,
        tokenStore: store,
        hooks,
      }),
    )
    if (!first || !second) throw new Error('there are two clients')
    for (const clients of [
      [first, second],
      [second, first],
      [first, second],
    ]) {
      for (const client of clients) await client.getUser({ path: { unionId: 'me' } })
      server.revoke(...server.issued)
    }
    expect(server.tokenRequests).toHaveLength(3)
    expect(server.tokenRequests.every(({ token }) => token !== undefined)).toBe(true)
    expect(onRefreshToken).toHaveBeenCalledTimes(server.tokenRequests.length)
    expect(problems).toEqual([])
  })

  test('outlives its access token there', async () => {
    const time = controlTime(server)
    const ttls: number[] = []
    const map = new Map<string, string>()
    const store: TokenStore = {
      get: (key) => map.get(key),
      set: (key, value, ttlMs) => {
        ttls.push(ttlMs)
        map.set(key, value)
      },
    }
    const newUser = () =>
      createContactClient({
        user: sessionOf('manager4220'),
        baseUrl: server.url,
        tokenStore: store,
      })
    await newUser().getUser({ path: { unionId: 'me' } })
    time.pass(5 * 24 * 3600)
    await newUser().getUser({ path: { unionId: 'me' } })
    expect(server.calls.every(({ status }) => status === 200)).toBe(true)
    expect(ttls).toEqual([30 * 24 * 3_600_000, 30 * 24 * 3_600_000])
  })
})

const never = () => new Promise<never>(() => undefined)
const fail = () => {
  throw new Error('the store is down')
}
const reject = () => Promise.reject(new Error('the store is down'))
const nothing = () => undefined

describe('a store that fails takes no call down', () => {
  test.for<[string, TokenStore, StoreErrorEvent['action'][]]>([
    ['get throws', { get: fail, set: nothing }, ['get']],
    ['get rejects', { get: reject, set: nothing }, ['get']],
    ['get never answers', { get: never, set: nothing }, ['get']],
    ['set throws', { get: nothing, set: fail }, ['set']],
    ['set rejects', { get: nothing, set: reject }, ['set']],
    ['set never answers', { get: nothing, set: never }, ['set']],
    ['everything rejects', { get: reject, set: reject, lock: reject }, ['get', 'set']],
    ['everything hangs', { get: never, set: never, lock: never }, ['get', 'set']],
    ['lock throws', { get: nothing, set: nothing, lock: fail }, ['lock']],
    ['lock rejects', { get: nothing, set: nothing, lock: reject }, ['lock']],
    ['release throws', { get: nothing, set: nothing, lock: () => fail }, ['lock']],
    ['release rejects', { get: nothing, set: nothing, lock: () => reject }, ['lock']],
    ['release never answers', { get: nothing, set: nothing, lock: () => never }, ['lock']],
  ])('%s', async ([, store, actions]) => {
    const client = newClient(store)
    await Promise.all([client.listContactHideSettings(), client.listContactHideSettings()])
    expect(server.tokenRequests).toHaveLength(1)
    await until(() => problems.length >= actions.length)
    expect(problems.map(({ action }) => action)).toEqual(actions)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    expect(server.calls.every(({ status }) => status === 200)).toBe(true)
  })

  test('and costs a second when it hangs, not more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const call = newClient({ get: never, set: never, lock: never }).listContactHideSettings()
    await vi.advanceTimersByTimeAsync(1_000)
    // From here on no time passes.
    await call
    expect(server.tokenRequests).toHaveLength(1)
  })

  const past = { accessToken: 'stale', expiresAt: 1, lifetimeMs: 7_200_000 }
  const fresh = { accessToken: 'planted', expiresAt: 4e12, lifetimeMs: 7_200_000 }
  test.for<[string, unknown]>([
    ['a number', 7],
    ['an object', { accessToken: 'planted' }],
    ['an empty text', ''],
    ['no JSON', 'planted'],
    ['JSON null', 'null'],
    ['a JSON number', '7'],
    ['a JSON array', '[]'],
    ['a token alone', '{"accessToken":"planted"}'],
    ['an expired token', JSON.stringify(past)],
    ['an empty token', JSON.stringify({ ...fresh, accessToken: '' })],
    ['a token that no header carries', JSON.stringify({ ...fresh, accessToken: 'pl\nanted' })],
    ['a token beyond ASCII', JSON.stringify({ ...fresh, accessToken: '令牌' })],
    ['no time', JSON.stringify({ ...fresh, expiresAt: null })],
    ['a time as text', JSON.stringify({ ...fresh, expiresAt: '4000000000000' })],
    ['no lifetime', JSON.stringify({ ...fresh, lifetimeMs: 0 })],
    ['an older format', '4000000000000 7200000 planted'],
  ])('what it holds is %s', async ([, value]) => {
    await newClient({ get: () => value, set: nothing }).listContactHideSettings()
    expect(server.calls).toMatchObject([{ token: server.issued[0], status: 200 }])
  })

  test('what it holds is a token that DingTalk does not know', async () => {
    const store = new Map<string, string>()
    const client = newClient({ get: () => JSON.stringify(fresh), set: store.set.bind(store) })
    await client.listContactHideSettings()
    expect(server.calls.map(({ token, status }) => [token, status])).toEqual([
      ['planted', 400],
      [server.issued[0], 200],
    ])
    await client.listContactHideSettings()
    expect(server.calls.at(-1)?.status).toBe(200)
  })

  test('what it holds is a rejected token, and it takes no other', async () => {
    const time = controlTime(server)
    const value = JSON.stringify(fresh)
    const client = newClient({ get: () => value, set: fail })
    for (let round = 0; round < 4; round += 1) {
      await client.listContactHideSettings()
      time.pass(7200)
    }
    expect(server.calls.filter(({ token }) => token === 'planted')).toHaveLength(1)
  })

  test('and it is used again once it works', async () => {
    const map = new Map<string, string>()
    let down = true
    const store: TokenStore = {
      get: (key) => (down ? fail() : map.get(key)),
      set: (key, value) => (down ? fail() : map.set(key, value)),
    }
    const client = newClient(store)
    await client.listContactHideSettings()
    expect(map.size).toBe(0)
    down = false
    server.revoke(...server.issued)
    await client.listContactHideSettings()
    expect(map.size).toBe(1)
    await newClient(store).listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(2)
  })
})

describe('a lock', () => {
  test('that is not to be had is waited for, up to ten seconds, and released should it come late', async () => {
    const taken: AbortSignal[] = []
    const release = vi.fn()
    let grant: (release: () => void) => void = nothing
    const store = withLock(new Map<string, string>(), (_, signal) => {
      taken.push(signal)
      return new Promise((resolve) => {
        grant = resolve
      })
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const call = newClient(store).listContactHideSettings()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(taken.map(({ aborted }) => aborted)).toEqual([false])
    expect(server.tokenRequests).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    await call
    expect(taken.map(({ aborted }) => aborted)).toEqual([true])
    expect(problems).toMatchObject([{ action: 'lock' }])
    grant(release)
    await until(() => release.mock.calls.length === 1)
  })

  test('is held while the token is fetched and kept, and released whatever comes of it', async () => {
    const steps: string[] = []
    const map = new Map<string, string>()
    const store: TokenStore = {
      get: (key) => {
        steps.push('get')
        return map.get(key)
      },
      set: (key, value) => {
        steps.push('set')
        map.set(key, value)
      },
      lock: (key) => {
        steps.push(`lock ${key.split(':').at(-1)}`)
        return () => steps.push('release')
      },
    }
    await newClient(store).listContactHideSettings()
    await until(() => steps.includes('release'))
    expect(steps).toEqual(['get', 'lock dingapp1', 'get', 'set', 'release'])

    steps.length = 0
    map.clear()
    server.settings.refuseToken = () => ({ status: 400, code: 'invalidClientIdOrSecret' })
    await thrownBy(newClient(store).listContactHideSettings())
    await until(() => steps.includes('release'))
    expect(steps).toEqual(['get', 'lock dingapp1', 'get', 'release'])
  })

  test('is not asked for when the store has the token', async () => {
    const map = new Map<string, string>()
    await newClient(map).listContactHideSettings()
    const lock = vi.fn(() => nothing)
    await newClient(withLock(map, lock)).listContactHideSettings()
    expect(lock).not.toHaveBeenCalled()
  })
})
