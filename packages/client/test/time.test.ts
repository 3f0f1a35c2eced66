// Time limits and aborts: at every place where a call waits, and nothing is left behind.
import { getEventListeners } from 'node:events'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ContactAbortError, ContactTimeoutError } from '../src/index.ts'
import { openFaultServer, startFaultServer } from './support/fault-server.ts'
import * as faults from './support/faults.ts'
import { apiError, html, json } from './support/faults.ts'
import { clientAt, outcomeOf, TRANSPORTS } from './support/transports.ts'

const fine = json({ hasMore: false, list: [] })
const never = () => new Promise<never>(() => undefined)
const SLOW = { maxRetries: 3, baseDelayMs: 60_000 }

// The first request of a process takes its time.
beforeAll(async () => {
  const server = await openFaultServer(fine)
  for (const [, transport] of TRANSPORTS) {
    await clientAt(server.url, transport).listContactHideSettings()
  }
  await server.close()
})

describe.for(TRANSPORTS)('over %s: the time limit of an attempt', ([, transport]) => {
  test('holds for each attempt anew', async () => {
    const server = await startFaultServer([faults.silence, fine])
    const client = clientAt(server.url, { ...transport, timeoutMs: 500 })
    expect(await client.listContactHideSettings()).toEqual({ hasMore: false, list: [] })
    expect(server.tries).toBe(2)
  })

  test('includes the body', async () => {
    const server = await startFaultServer(faults.trickle)
    const client = clientAt(server.url, { ...transport, retry: { maxRetries: 0 } })
    const error = await outcomeOf(client.listContactHideSettings({}, { timeoutMs: 100 }))
    expect(error).toBeInstanceOf(ContactTimeoutError)
    expect(error).toMatchObject({
      attempts: 1,
      message: 'listContactHideSettings: no answer within 100 ms',
    })
  })

  test('of a call wins over that of the client', async () => {
    const server = await startFaultServer(faults.silence)
    const client = clientAt(server.url, {
      ...transport,
      timeoutMs: 60_000,
      retry: { maxRetries: 0 },
    })
    await expect(client.listContactHideSettings({}, { timeoutMs: 50 })).rejects.toThrow(/50 ms/)
  })
})

describe('the deadline of a call', () => {
  test('ends an attempt that would take longer', async () => {
    const server = await startFaultServer(faults.silence)
    const client = clientAt(server.url, { deadlineMs: 100 })
    const error = await outcomeOf(client.listContactHideSettings())
    expect(error).toBeInstanceOf(ContactTimeoutError)
    expect(error).toMatchObject({
      attempts: 1,
      message: 'listContactHideSettings: the deadline of the call passed',
    })
  })

  test('is no reason to wait for a repeat that comes too late: the fault is told at once', async () => {
    const server = await startFaultServer(html(502))
    const client = clientAt(server.url, { deadlineMs: 5_000, retry: SLOW })
    const error = await outcomeOf(client.listContactHideSettings())
    expect(error).toMatchObject({ kind: 'decode', status: 502, attempts: 1 })
  })

  test('ends the wait for a token', async () => {
    const server = await startFaultServer(fine)
    const client = clientAt(server.url, { deadlineMs: 50, accessToken: never })
    const error = await outcomeOf(client.listContactHideSettings())
    expect(error).toMatchObject({ kind: 'timeout', attempts: 0 })
    expect(server.tries).toBe(0)
  })

  test('ends the wait for another token', async () => {
    const server = await startFaultServer(apiError(400, 'InvalidAuthentication'))
    const client = clientAt(server.url, {
      accessToken: ({ rejected }) => (rejected ? never() : 'a-token'),
    })
    const error = await outcomeOf(client.listContactHideSettings({}, { deadlineMs: 200 }))
    expect(error).toMatchObject({ kind: 'timeout', attempts: 1 })
  })

  test('ends the wait of the limiter', async () => {
    const server = await startFaultServer(fine)
    const client = clientAt(server.url, { rateLimit: 1 })
    await client.listContactHideSettings()
    const error = await outcomeOf(client.listContactHideSettings({}, { deadlineMs: 50 }))
    expect(error).toMatchObject({ kind: 'timeout', attempts: 0 })
    expect(server.tries).toBe(1)
  })
})

describe('an abort', () => {
  const controllers: AbortController[] = []
  const controlled = () => {
    const controller = new AbortController()
    controllers.push(controller)
    return controller
  }
  afterEach(() => {
    for (const { signal } of controllers.splice(0)) {
      expect(getEventListeners(signal, 'abort')).toEqual([])
    }
  })
  const reason = new Error('the user went away')

  test('before the call: nothing is asked, nothing sent', async () => {
    const server = await startFaultServer(fine)
    let asked = 0
    const client = clientAt(server.url, {
      rateLimit: 1,
      accessToken: () => {
        asked += 1
        return 'a-token'
      },
    })
    const controller = controlled()
    controller.abort(reason)
    const error = await outcomeOf(client.listContactHideSettings({}, { signal: controller.signal }))
    expect(error).toBeInstanceOf(ContactAbortError)
    expect(error).toMatchObject({
      cause: reason,
      attempts: 0,
      retryable: false,
      operationId: 'listContactHideSettings',
    })
    expect(asked).toBe(0)
    expect(server.tries).toBe(0)
  })

  test.for(TRANSPORTS)('during the request, over %s', async ([, transport]) => {
    const controller = controlled()
    const server = await startFaultServer({
      arrived: () => controller.abort(reason),
    })
    const client = clientAt(server.url, transport)
    const error = await outcomeOf(client.listContactHideSettings({}, { signal: controller.signal }))
    expect(error).toBeInstanceOf(ContactAbortError)
    expect(error).toMatchObject({ cause: reason, attempts: 1 })
    expect(server.tries).toBe(1)
  })

  test.for(TRANSPORTS)('during the body, over %s', async ([, transport]) => {
    const controller = controlled()
    const server = await startFaultServer({
      arrived(socket) {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"list":[', () =>
          setTimeout(() => controller.abort(reason), 20),
        )
      },
    })
    const error = await outcomeOf(
      clientAt(server.url, transport).listContactHideSettings({}, { signal: controller.signal }),
    )
    expect(error).toMatchObject({ kind: 'abort', cause: reason, attempts: 1 })
  })

  test('while it waits to repeat', async () => {
    const controller = controlled()
    const server = await startFaultServer(html(502))
    const client = clientAt(server.url, {
      retry: SLOW,
      hooks: { onRetry: () => setImmediate(() => controller.abort(reason)) },
    })
    const error = await outcomeOf(client.listContactHideSettings({}, { signal: controller.signal }))
    expect(error).toMatchObject({ kind: 'abort', cause: reason, attempts: 1 })
    expect(server.tries).toBe(1)
  })

  test('while it waits for the limiter', async () => {
    const controller = controlled()
    const server = await startFaultServer(fine)
    const client = clientAt(server.url, { rateLimit: 1 })
    await client.listContactHideSettings()
    const call = outcomeOf(client.listContactHideSettings({}, { signal: controller.signal }))
    setImmediate(() => controller.abort(reason))
    expect(await call).toMatchObject({ kind: 'abort', cause: reason, attempts: 0 })
    expect(server.tries).toBe(1)
  })

  test('while it waits for the token function', async () => {
    const controller = controlled()
    const server = await startFaultServer(fine)
    const client = clientAt(server.url, { accessToken: never })
    const call = outcomeOf(client.listContactHideSettings({}, { signal: controller.signal }))
    setImmediate(() => controller.abort(reason))
    expect(await call).toMatchObject({ kind: 'abort', cause: reason, attempts: 0 })
  })

  test('while it waits for another token', async () => {
    const controller = controlled()
    const server = await startFaultServer(apiError(400, 'InvalidAuthentication'))
    const client = clientAt(server.url, {
      accessToken({ rejected }) {
        if (!rejected) return 'a-token'
        setImmediate(() => controller.abort(reason))
        return never()
      },
    })
    const error = await outcomeOf(client.listContactHideSettings({}, { signal: controller.signal }))
    expect(error).toMatchObject({ kind: 'abort', cause: reason, attempts: 1 })
  })

  test('between two pages', async () => {
    const controller = controlled()
    const server = await startFaultServer(json({ hasMore: true, nextToken: 1, list: [{ id: 1 }] }))
    const walk = async () => {
      const pages = clientAt(server.url).listContactHideSettings.pages(
        {},
        { signal: controller.signal },
      )
      for await (const _ of pages) controller.abort(reason)
    }
    expect(await outcomeOf(walk())).toMatchObject({ kind: 'abort', cause: reason })
    expect(server.tries).toBe(1)
  })

  test('after the call: nothing happens, and nothing listens any more', async () => {
    const controller = controlled()
    const server = await startFaultServer([html(502), apiError(403, 'a.QpsLimitForApi'), fine])
    const client = clientAt(server.url, { rateLimit: 1_000 })
    await client.listContactHideSettings({}, { signal: controller.signal })
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    controller.abort(reason)
  })
})

describe('no timer outlives a call', () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length

  test.for<[string, () => Promise<Response>, object]>([
    ['an answer', async () => Response.json({ hasMore: false }), {}],
    ['an error', async () => Response.json({ code: 'parameter.error' }, { status: 400 }), {}],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed')), {}],
    ['an abort', () => never(), { signal: AbortSignal.abort() }],
  ])('%s', async ([, fetch, options]) => {
    const client = clientAt('https://api.dingtalk.com', { fetch, rateLimit: 1_000 })
    const before = timers()
    await outcomeOf(client.listContactHideSettings({}, options))
    expect(timers()).toBe(before)
  })
})

describe('options of a call are checked', () => {
  test.for<[object, RegExp]>([
    [{ timeoutMs: 0 }, /`timeoutMs`.*from 1 to 2147483647/],
    [{ timeoutMs: Number.NaN }, /`timeoutMs`/],
    [{ timeoutMs: '50' }, /`timeoutMs`/],
    [{ deadlineMs: -1 }, /`deadlineMs`.*from 1 to 2147483647/],
    [{ deadlineMs: Number.POSITIVE_INFINITY }, /`deadlineMs`/],
    [{ deadlineMs: 2 ** 31 }, /`deadlineMs`/],
    [{ signal: {} }, /`signal`.*AbortSignal/],
    [{ signal: new AbortController() }, /`signal`.*AbortSignal/],
    [{ timeout: 50 }, /no option `timeout`.*signal, timeoutMs, deadlineMs/],
  ])('%j', async ([options, message]) => {
    const server = await startFaultServer(fine)
    const error = await outcomeOf(clientAt(server.url).listContactHideSettings({}, options))
    expect(error).toMatchObject({
      kind: 'usage',
      operationId: 'listContactHideSettings',
      message: expect.stringMatching(message),
    })
    expect(server.tries).toBe(0)
  })
})
