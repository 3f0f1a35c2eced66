import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type ContactClientOptions,
  ContactTokenError,
  createContactClient,
  type TokenEvent,
} from '../../src/index.ts'
import { gate, thrownBy, until } from './support.ts'
import { internalApp, startTokenServer, type TokenServer } from './token-server.ts'

let server: TokenServer
let events: TokenEvent[]
beforeEach(async () => {
  server = await startTokenServer()
  events = []
})
afterEach(() => server[Symbol.asyncDispose]())

const newClient = (options: Pick<ContactClientOptions, 'retry' | 'deadlineMs'> = {}) =>
  createContactClient({
    credentials: internalApp(),
    baseUrl: server.url,
    retry: { maxRetries: 0 },
    hooks: { onToken: (event) => events.push(event) },
    ...options,
  })
const refuse = (status: number, code: string) => {
  server.settings.refuseToken = () => ({ status, code })
}
const accept = () => {
  server.settings.refuseToken = () => undefined
}

describe('a token that cannot be had', () => {
  test('is an error of the call, with the error of the token operation as its cause', async () => {
    const client = createContactClient({
      credentials: { appKey: 'dingapp1', appSecret: 'wrong' },
      baseUrl: server.url,
    })
    const error = await thrownBy(client.listContactHideSettings())
    expect(error).toBeInstanceOf(ContactTokenError)
    expect(error).toMatchObject({
      kind: 'token',
      operationId: 'listContactHideSettings',
      attempts: 0,
      retryable: false,
      message:
        'listContactHideSettings: no access token could be had: getAccessToken: 400 invalidClientIdOrSecret: 请求被拒绝',
      cause: {
        kind: 'api',
        operationId: 'getAccessToken',
        code: 'invalidClientIdOrSecret',
        category: 'authentication',
        requestId: expect.any(String),
      },
    })
    expect(server.tokenRequests).toHaveLength(1)
    expect(server.calls).toEqual([])
  })

  test('is a value of the family for callers that prefer values', async () => {
    refuse(400, 'invalidClientIdOrSecret')
    const { ok, error } = await newClient().results.listContactHideSettings()
    expect(ok).toBe(false)
    expect(error?.kind).toBe('token')
  })

  test('fails all who wait for it, each with its own operation', async () => {
    const client = newClient()
    server.settings.tokenDelayMs = 30
    refuse(400, 'invalidClientIdOrSecret')
    const errors = await Promise.all([
      ...Array.from({ length: 20 }, () => thrownBy(client.listContactHideSettings())),
      thrownBy(client.listContactRestrictSetting()),
    ])
    expect(server.tokenRequests).toHaveLength(1)
    expect(new Set(errors).size).toBe(21)
    expect(errors[0]).toMatchObject({ operationId: 'listContactHideSettings' })
    expect(errors[20]).toMatchObject({
      operationId: 'listContactRestrictSetting',
      cause: { code: 'invalidClientIdOrSecret' },
    })
    expect(events).toHaveLength(1)
  })

  test('is asked for anew by the next call', async () => {
    const client = newClient()
    refuse(400, 'invalidClientIdOrSecret')
    await thrownBy(client.listContactHideSettings())
    accept()
    await client.listContactHideSettings()
    expect(server.calls).toMatchObject([{ status: 200 }])
  })

  test.for<['reset' | { status: number; code: string }, string]>([
    ['reset', 'connection'],
    [{ status: 500, code: 'server.error' }, 'api'],
  ])(
    'for now is repeated by the budget of the token operation alone: %j',
    async ([refusal, kind]) => {
      server.settings.refuseToken = () => refusal
      const client = newClient({ retry: { maxRetries: 2, baseDelayMs: 1 } })
      expect(await thrownBy(client.listContactHideSettings())).toMatchObject({
        kind: 'token',
        retryable: true,
        cause: { kind, operationId: 'getAccessToken', attempts: 3 },
      })
      expect(server.tokenRequests).toHaveLength(3)
    },
  )

  test('after a rejection ends the call with the reason', async () => {
    const client = newClient()
    await client.listContactHideSettings()
    server.revoke(server.issued[0])
    refuse(400, 'invalidClientIdOrSecret')
    expect(await thrownBy(client.listContactHideSettings())).toMatchObject({
      kind: 'token',
      operationId: 'listContactHideSettings',
      attempts: 1,
      cause: { code: 'invalidClientIdOrSecret' },
    })
  })

  test('because the answer has none is an error too', async () => {
    for (const accessToken of [undefined, null, '', 7, 'two words']) {
      await using other = await startTokenServer({ saidToken: accessToken })
      const client = createContactClient({ credentials: internalApp(), baseUrl: other.url })
      expect(await thrownBy(client.listContactHideSettings())).toMatchObject({
        kind: 'token',
        message: 'listContactHideSettings: DingTalk answered without a token',
      })
    }
  })
})

describe('failures in a row', () => {
  test('make the client ask less and less often; calls wait their turn', async () => {
    const client = newClient()
    refuse(400, 'invalidClientIdOrSecret')
    const times: number[] = []
    for (let call = 0; call < 4; call += 1) {
      expect(await thrownBy(client.listContactHideSettings())).toMatchObject({ kind: 'token' })
      times.push(performance.now())
    }
    const [first = 0, second = 0, third = 0, fourth = 0] = times
    expect(second - first).toBeLessThan(400)
    expect(third - second).toBeGreaterThan(400)
    expect(fourth - third).toBeGreaterThan(900)
    expect(server.tokenRequests).toHaveLength(4)
  })

  test('hold back many calls together, with one fetch a turn', async () => {
    const client = newClient()
    refuse(400, 'invalidClientIdOrSecret')
    const round = () =>
      Promise.all(Array.from({ length: 30 }, () => thrownBy(client.listContactHideSettings())))
    await round()
    await round()
    expect(server.tokenRequests).toHaveLength(2)
    const held = round()
    accept()
    expect(new Set(await held)).toEqual(new Set([undefined]))
    expect(server.tokenRequests).toHaveLength(3)
  })

  test('do not hold a call whose caller ends it', async () => {
    const client = newClient()
    refuse(400, 'invalidClientIdOrSecret')
    await thrownBy(client.listContactHideSettings())
    await thrownBy(client.listContactHideSettings())
    const signal = AbortSignal.timeout(20)
    expect(await thrownBy(client.listContactHideSettings({}, { signal }))).toMatchObject({
      kind: 'abort',
    })
    expect(await thrownBy(client.listContactHideSettings({}, { deadlineMs: 20 }))).toMatchObject({
      kind: 'timeout',
    })
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('are forgotten after a success', async () => {
    const client = newClient()
    for (let round = 0; round < 3; round += 1) {
      refuse(400, 'invalidClientIdOrSecret')
      const start = performance.now()
      await thrownBy(client.listContactHideSettings())
      accept()
      await client.listContactHideSettings()
      expect(performance.now() - start).toBeLessThan(450)
      server.revoke(...server.issued)
      await client.listContactHideSettings()
      server.revoke(...server.issued)
    }
  })
})

describe('a caller that waits for a token', () => {
  test('and ends its call leaves the fetch to the others', async () => {
    const client = newClient()
    const { closed, open } = gate()
    server.settings.tokenGate = closed
    const controller = new AbortController()
    const ended = thrownBy(client.listContactHideSettings({}, { signal: controller.signal }))
    const other = client.listContactHideSettings()
    await until(() => server.tokenRequests.length === 1)
    controller.abort(new Error('the user went away'))
    expect(await ended).toMatchObject({
      kind: 'abort',
      operationId: 'listContactHideSettings',
      attempts: 0,
      cause: { message: 'the user went away' },
    })
    open()
    expect(await other).toEqual({ hasMore: false, list: [] })
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('and has no time left leaves the fetch to the others', async () => {
    const client = newClient()
    const { closed, open } = gate()
    server.settings.tokenGate = closed
    const ended = thrownBy(client.listContactHideSettings({}, { deadlineMs: 50 }))
    const other = client.listContactHideSettings()
    expect(await ended).toMatchObject({ kind: 'timeout', attempts: 0 })
    open()
    await other
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('may be the last: the token is there for the next call', async () => {
    const client = newClient()
    const { closed, open } = gate()
    server.settings.tokenGate = closed
    const signals = [AbortSignal.timeout(20), AbortSignal.timeout(30)]
    const calls = signals.map((signal) => thrownBy(client.listContactHideSettings({}, { signal })))
    expect(await Promise.all(calls)).toMatchObject([{ kind: 'abort' }, { kind: 'abort' }])
    open()
    await until(() => events.length === 1)
    await client.listContactHideSettings()
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('may be the last when the fetch fails, and nobody hears of it but the hook', async () => {
    const client = newClient()
    const { closed, open } = gate()
    server.settings.tokenGate = closed
    refuse(400, 'invalidClientIdOrSecret')
    const unhandled: unknown[] = []
    const listen = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', listen)
    try {
      const signal = AbortSignal.timeout(20)
      await thrownBy(client.listContactHideSettings({}, { signal }))
      open()
      await until(() => events.length === 1)
      await new Promise((resolve) => setImmediate(resolve))
      expect(unhandled).toEqual([])
    } finally {
      process.off('unhandledRejection', listen)
    }
  })
})
