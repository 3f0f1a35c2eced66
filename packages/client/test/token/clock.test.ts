import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createContactClient } from '../../src/index.ts'
import { controlTime, HOUR, until } from './support.ts'
import { internalApp, startTokenServer, type TokenServer } from './token-server.ts'

let server: TokenServer
let time: ReturnType<typeof controlTime>
beforeEach(async () => {
  server = await startTokenServer()
  time = controlTime(server)
})
afterEach(() => {
  vi.useRealTimers()
  return server[Symbol.asyncDispose]()
})

/** A store that forgets nothing, so that only the client judges by the clock. */
const newStore = () => new Map<string, string>()
const newClient = (tokenStore: Map<string, string>) =>
  createContactClient({ credentials: internalApp(), baseUrl: server.url, tokenStore })

describe.for<[string, number]>([
  ['an hour ahead', HOUR],
  ['an hour behind', -HOUR],
])('a machine whose clock is %s', ([, wrongBy]) => {
  test('writes the right time into a shared store', async () => {
    const store = newStore()
    time.machineWrongBy(wrongBy)
    await newClient(store).listContactHideSettings()
    const [value = ''] = store.values()
    expect(JSON.parse(value).expiresAt).toBe(time.now() + 7200_000)
  })

  test('shares its token with a machine whose clock is right, for as long as it lasts', async () => {
    const store = newStore()
    time.machineWrongBy(wrongBy)
    await newClient(store).listContactHideSettings()
    time.machineWrongBy(0)

    time.pass(6500)
    await newClient(store).listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    time.pass(200)
    await newClient(store).listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.calls.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('reads the time in a shared store aright, once it knows the time', async () => {
    const store = newStore()
    const client = newClient(store)
    time.machineWrongBy(wrongBy)
    await client.listContactHideSettings()
    // The token of another machine, with half an hour left.
    time.machineWrongBy(0)
    time.pass(5400)
    server.revoke(...server.issued)
    await newClient(store).listContactHideSettings()
    time.pass(5400)

    time.machineWrongBy(wrongBy)
    await client.listContactHideSettings()
    expect(server.issued).toHaveLength(2)
    expect(server.calls.at(-1)).toMatchObject({ token: server.issued[1], status: 200 })
    time.pass(1300)
    await client.listContactHideSettings()
    await until(() => server.issued.length === 3)
    // The one rejection was the other machine's.
    expect(server.calls.map(({ status }) => status)).toEqual([200, 400, 200, 200, 200])
  })

  test('renews its token when the server would', async () => {
    time.machineWrongBy(wrongBy)
    const client = newClient(newStore())
    await client.listContactHideSettings()
    time.pass(6599)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    time.pass(600)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.calls.every(({ status }) => status === 200)).toBe(true)
  })

  test('that is set right while the client runs costs no call', async () => {
    time.machineWrongBy(wrongBy)
    const client = newClient(newStore())
    await client.listContactHideSettings()
    time.machineWrongBy(0)
    for (let call = 0; call < 12; call += 1) {
      time.pass(600)
      await client.listContactHideSettings()
    }
    expect(server.calls.every(({ status }) => status === 200)).toBe(true)
    expect(server.tokenRequests.length).toBeLessThanOrEqual(3)
  })
})

test('a machine that starts with a clock an hour behind may take an expired token, and recovers', async () => {
  const store = newStore()
  await newClient(store).listContactHideSettings()
  time.pass(8000)
  time.machineWrongBy(-HOUR)
  await newClient(store).listContactHideSettings()
  expect(server.calls.map(({ status }) => status)).toEqual([200, 400, 200])
  expect(server.tokenRequests).toHaveLength(2)
})

test('a Date header that is none changes nothing', async () => {
  const store = newStore()
  const client = newClient(store)
  time.machineWrongBy(HOUR)
  await client.listContactHideSettings()
  server.revoke(...server.issued)
  server.settings.saidDate = 'yesterday'
  await client.listContactHideSettings()
  const [value = ''] = store.values()
  expect(JSON.parse(value)).toMatchObject({
    accessToken: server.issued[1],
    expiresAt: time.now() + 7200_000,
  })
})
