import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import KeyvRedis, { createClient } from '@keyv/redis'
import { Redis } from 'ioredis'
import Keyv from 'keyv'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  onTestFinished,
  test,
} from 'vitest'
import { ContactUsageError, createContactClient, type StoreErrorEvent } from '../../src/index.ts'
import { redisLock, type SendCommand, withLock } from '../../src/token/lock.ts'
import { startRedis } from './redis-server.ts'
import { internalApp, pause, startTokenServer, type TokenServer } from './token-server.ts'

const redisUrl = inject('redisUrl')
const nodeRedis = createClient({ url: redisUrl })
const ioredis = new Redis(redisUrl, { lazyConnect: true })
const viaNodeRedis: SendCommand = (...command) => nodeRedis.sendCommand(command)
const viaIoredis: SendCommand = (...command) => ioredis.call(...command)
const noSignal = new AbortController().signal

let server: TokenServer
let problems: StoreErrorEvent[]
beforeAll(() => Promise.all([nodeRedis.connect(), ioredis.connect()]))
afterAll(async () => {
  await nodeRedis.close()
  ioredis.disconnect()
})
beforeEach(async () => {
  server = await startTokenServer()
  problems = []
})
afterEach(() => server[Symbol.asyncDispose]())

const newKeyv = () => new Keyv(new KeyvRedis(nodeRedis), { namespace: crypto.randomUUID() })
const newClient = (tokenStore: Keyv | ReturnType<typeof withLock>) =>
  createContactClient({
    credentials: internalApp(),
    baseUrl: server.url,
    tokenStore,
    hooks: { onStoreError: (event) => problems.push(event) },
  })

describe('Keyv over Redis', () => {
  test('keeps a token for as long as it lasts', async () => {
    const keyv = newKeyv()
    await newClient(keyv).listContactHideSettings()
    await newClient(keyv).listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
    const [key = ''] = await nodeRedis.keys(`${keyv.namespace}*`)
    const ttl = await nodeRedis.pTTL(key)
    expect(ttl).toBeGreaterThan(7_000_000)
    expect(ttl).toBeLessThanOrEqual(7_200_000)
    expect(problems).toEqual([])
  })

  test('that is shot takes no call down', async () => {
    const redis = await startRedis()
    const connection = createClient({ url: redis.url })
    connection.on('error', () => undefined)
    await connection.connect()
    const keyv = new Keyv(new KeyvRedis(connection))
    keyv.on('error', () => undefined)
    const lock = redisLock((...command) => connection.sendCommand(command))
    const client = newClient(withLock(keyv, lock))
    await client.listContactHideSettings()
    expect(problems).toEqual([])

    await redis.kill()
    server.revoke(...server.issued)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.calls.at(-1)).toMatchObject({ token: server.issued[1], status: 200 })
    expect(problems.length).toBeGreaterThan(0)
    connection.destroy()
  })
})

/** Processes that share a store, ready to make a call. */
async function startFleet(size: number, more: Record<string, string> = {}) {
  const environment = {
    ...process.env,
    REDIS_URL: redisUrl,
    DINGTALK_URL: server.url,
    APP_KEY: 'dingapp1',
    NAMESPACE: crypto.randomUUID(),
    ...more,
  }
  const failed: string[] = []
  const processes = Array.from({ length: size }, () =>
    fork(join(import.meta.dirname, 'store-process.ts'), { env: environment, execArgv: [] }),
  )
  // A test that fails leaves nobody behind who would keep the test runner from its end.
  onTestFinished(() => {
    for (const each of processes) each.kill()
  })
  for (const each of processes) {
    each.on('message', (message) => {
      if (typeof message === 'object') failed.push(JSON.stringify(message))
    })
  }
  const heard = (child: ChildProcess, word: string) =>
    new Promise<void>((resolve, reject) => {
      child.on('message', (message) => message === word && resolve())
      child.once('exit', (code) => reject(new Error(`the process ended with code ${code}`)))
    })
  await Promise.all(processes.map((each) => heard(each, 'ready')))
  return {
    processes,
    failed,
    heard,
    async call() {
      const calls = processes.map((each) => heard(each, 'called'))
      for (const each of processes) each.send('call')
      await Promise.all(calls)
    },
    async end() {
      const ends = processes.map((each) => once(each, 'exit'))
      for (const each of processes) each.send('end')
      expect(await Promise.all(ends)).toEqual(processes.map(() => [0, null]))
    },
  }
}

describe('six processes that start at once', { timeout: 120_000 }, () => {
  test('fetch one token among them, and one more when it is rejected', async () => {
    server.settings.tokenDelayMs = 100
    const fleet = await startFleet(6)
    await fleet.call()
    expect(server.tokenRequests).toHaveLength(1)
    expect(server.calls).toHaveLength(6)

    server.revoke(...server.issued)
    await fleet.call()
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.calls.filter(({ token }) => token === server.issued[1])).toHaveLength(6)
    // On a busy machine a process may wait a second for its own turn to speak to Redis.
    expect(fleet.failed.filter((line) => !line.includes('no answer within'))).toEqual([])
    await fleet.end()
  })

  test('fetch several without a lock, which is what it is for', async () => {
    server.settings.tokenDelayMs = 300
    const fleet = await startFleet(6, { WITHOUT_LOCK: 'yes' })
    await fleet.call()
    expect(server.tokenRequests.length).toBeGreaterThan(1)
    await fleet.end()
  })
})

describe.for<[string, SendCommand]>([
  ['node-redis', viaNodeRedis],
  ['ioredis', viaIoredis],
])('a lock over %s', ([, send]) => {
  test('has one holder at a time', async () => {
    const lock = redisLock(send, { pollMs: 5 })
    const key = crypto.randomUUID()
    let holders = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const release = await lock(key, noSignal)
        holders += 1
        most = Math.max(most, holders)
        await pause(5)
        holders -= 1
        await release()
      }),
    )
    expect(most).toBe(1)
    expect(await nodeRedis.exists(`${key}:lock`)).toBe(0)
  })

  test('is free again after its time, should its holder have died', async () => {
    const key = crypto.randomUUID()
    await redisLock(send, { ttlMs: 200 })(key, noSignal)
    const ttl = await nodeRedis.pTTL(`${key}:lock`)
    expect(ttl).toBeGreaterThan(0)
    expect(ttl).toBeLessThanOrEqual(200)
    const release = await redisLock(send, { pollMs: 5 })(key, noSignal)
    await release()
  })

  test('is not released by who held it before', async () => {
    const key = crypto.randomUUID()
    const tooLate = await redisLock(send, { ttlMs: 30 })(key, noSignal)
    const release = await redisLock(send, { pollMs: 5 })(key, noSignal)
    await tooLate()
    expect(await nodeRedis.exists(`${key}:lock`)).toBe(1)
    await release()
    expect(await nodeRedis.exists(`${key}:lock`)).toBe(0)
  })

  test('is not waited for any more when nobody wants it', async () => {
    const key = crypto.randomUUID()
    const release = await redisLock(send)(key, noSignal)
    const reason = new Error('enough')
    const controller = new AbortController()
    const waiting = redisLock(send)(key, controller.signal)
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    await release()
  })

  test('keeps the locks of different keys apart', async () => {
    const lock = redisLock(send)
    const releases = await Promise.all(
      [1, 2, 3].map((each) => lock(`${crypto.randomUUID()}${each}`, noSignal)),
    )
    await Promise.all(releases.map((release) => release()))
  })
})

test('a lock whose holder was killed is waited out, and one token is fetched', async () => {
  const fleet = await startFleet(1, { APP_KEY: 'killed' })
  const [holder] = fleet.processes
  if (!holder) throw new Error('there is a process')
  const locked = fleet.heard(holder, 'locked')
  const key = 'killed-dead'
  holder.send('take the lock and hang')
  await locked
  const gone = once(holder, 'exit')
  holder.kill('SIGKILL')
  await gone

  expect(await nodeRedis.exists(`${key}:lock`)).toBe(1)
  // As if five seconds were over soon.
  await nodeRedis.pExpire(`${key}:lock`, 300)
  const map = new Map<string, string>()
  const lock = redisLock(viaNodeRedis)
  const store = withLock(map, (_, signal) => lock(key, signal))
  await Promise.all(
    [newClient(store), newClient(store)].map((client) => client.listContactHideSettings()),
  )
  expect(server.tokenRequests).toHaveLength(1)
  expect(problems).toEqual([])
}, 30_000)

test.for<[string, () => unknown]>([
  ['no function', () => redisLock('redis' as unknown as SendCommand)],
  ['no time', () => redisLock(viaNodeRedis, { ttlMs: 0 })],
  ['half a millisecond', () => redisLock(viaNodeRedis, { pollMs: 0.5 })],
  ['a pause that no timer counts', () => redisLock(viaNodeRedis, { pollMs: 3e9 })],
  ['a misspelt option', () => redisLock(viaNodeRedis, { ttl: 1 } as object)],
])('a lock with %s is refused', ([, make]) => {
  expect(make).toThrow(ContactUsageError)
})
