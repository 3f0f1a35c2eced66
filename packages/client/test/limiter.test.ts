import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLimiter } from '../src/later/limiter.ts'
import { observe } from './support/observe.ts'
import { clientAt, outcomeOf } from './support/transports.ts'

const noSignal = new AbortController().signal

// Time stands still until a test moves it on, so that it can be counted exactly.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => void vi.useRealTimers())

/** What a promise comes to, and the milliseconds that pass until then. */
async function timed<Value>(promise: Promise<Value>): Promise<[Value, number]> {
  const start = performance.now()
  let ended: number | undefined
  const settled = promise.finally(() => {
    ended = performance.now()
  })
  settled.catch(() => undefined)
  while (ended === undefined) await vi.advanceTimersByTimeAsync(10)
  return [await settled, ended - start]
}

/** Runs calls through a limiter of so many a second, and tells when each began. */
async function run(perSecond: number, calls: number, operation = (_: number) => 'GET /a') {
  const limiter = createLimiter(perSecond)
  const begun: { readonly call: number; readonly at: number }[] = []
  const all = Array.from({ length: calls }, async (_, call) => {
    await limiter(operation(call), noSignal)
    begun.push({ call, at: performance.now() })
  })
  await timed(Promise.all(all))
  return begun
}

describe('the limiter', () => {
  test('lets calls begin in the order in which they came', async () => {
    const begun = await run(50, 120)
    expect(begun.map(({ call }) => call)).toEqual(Array.from({ length: 120 }, (_, call) => call))
  })

  test('never lets more than its number begin within a second, and wastes little', async () => {
    const begun = await run(20, 200)
    begun.forEach(({ at }, index) => {
      const next = begun[index + 20]
      if (next) expect(next.at - at).toBeGreaterThanOrEqual(1_000)
    })
    expect((begun.at(-1)?.at ?? 0) - (begun[0]?.at ?? 0)).toBeLessThan(10_000)
  })

  test('counts each operation by itself', async () => {
    const begun = await run(10, 30, (call) => `GET /${call % 3}`)
    expect(new Set(begun.map(({ at }) => at)).size).toBe(1)
  })

  test('tells how long a call waited', async () => {
    const limiter = createLimiter(1)
    expect(await limiter('GET /a', noSignal)).toBe(0)
    const [told, passed] = await timed(limiter('GET /a', noSignal))
    expect(told).toBeGreaterThanOrEqual(1_000)
    expect(told).toBe(passed)
  })

  test('gives the turn of calls that were aborted to the next', async () => {
    const limiter = createLimiter(1)
    await limiter('GET /a', noSignal)
    const controller = new AbortController()
    const aborted = Array.from({ length: 100 }, () =>
      outcomeOf(limiter('GET /a', controller.signal)),
    )
    const last = limiter('GET /a', noSignal)
    controller.abort(new Error('enough'))
    for (const outcome of await Promise.all(aborted)) {
      expect(outcome).toMatchObject({ message: 'enough' })
    }
    // 100 turns would take 100 seconds.
    expect((await timed(last))[0]).toBeLessThan(1_100)
  })

  test('that nobody waits for any more has no timer', async () => {
    const limiter = createLimiter(1)
    await limiter('GET /a', noSignal)
    const controller = new AbortController()
    const waiting = outcomeOf(limiter('GET /a', controller.signal))
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    await waiting
    expect(vi.getTimerCount()).toBe(0)
  })

  test('does not let a call through that was aborted before', async () => {
    const limiter = createLimiter(1)
    const reason = new Error('never mind')
    expect(await outcomeOf(limiter('GET /a', AbortSignal.abort(reason)))).toBe(reason)
    expect(await limiter('GET /a', noSignal)).toBe(0)
  })
})

describe('the option `rateLimit`', () => {
  test('limits methods and raw calls of an operation together, whatever its path values', async () => {
    const { fetch } = observe(() => Response.json({ result: true }))
    const throttled: unknown[] = []
    const client = clientAt('https://api.dingtalk.com', {
      fetch,
      rateLimit: 2,
      hooks: { onThrottle: (event) => throttled.push(event) },
    })
    // The raw client is loaded at its first call.
    await client.raw.GET('/v1.0/contact/contactHideSettings')
    const template = '/v1.0/contact/restrictions/settings/{settingId}'
    const calls = [
      client.deleteContactRestrictSetting({ path: { settingId: 1 } }),
      client.raw.DELETE(template, { params: { path: { settingId: 2 } } }),
      client.raw.DELETE(template, { params: { path: { settingId: 3 } } }),
      client.listContactHideSettings(),
    ]
    await timed(Promise.all<unknown>(calls))
    expect(throttled).toEqual([
      { operationId: 'deleteContactRestrictSetting', delayMs: expect.any(Number) },
    ])
  })

  test("'standard' is 20 a second", async () => {
    const { fetch } = observe(() => Response.json({ hasMore: false }))
    let throttled = 0
    const client = clientAt('https://api.dingtalk.com', {
      fetch,
      rateLimit: 'standard',
      hooks: {
        onThrottle: () => {
          throttled += 1
        },
      },
    })
    await timed(Promise.all(Array.from({ length: 21 }, () => client.listContactHideSettings())))
    expect(throttled).toBe(1)
  })
})
