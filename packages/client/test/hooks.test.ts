// What hooks and logger are told, and that they cannot disturb a call.
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { ContactHooks, ContactLogger } from '../src/index.ts'
import { startFaultServer } from './support/fault-server.ts'
import { apiError, html, json } from './support/faults.ts'
import { clientAt, outcomeOf } from './support/transports.ts'

const fine = json({ hasMore: false, list: [] })

/** Hooks that keep what they are told, in order. */
function record() {
  const told: [string, object][] = []
  const keep = (name: string) => (event: object) => void told.push([name, event])
  const hooks: ContactHooks = {
    onRequest: keep('request'),
    onResponse: keep('response'),
    onRetry: keep('retry'),
    onToken: keep('token'),
    onThrottle: keep('throttle'),
    onStoreError: keep('storeError'),
  }
  return { told, hooks }
}

function log() {
  const lines: string[] = []
  const logger: ContactLogger = {
    debug: (message) => void lines.push(`debug ${message}`),
    warn: (message) => void lines.push(`warn ${message}`),
  }
  return { lines, logger }
}

describe('hooks', () => {
  test('are told of requests, answers and repeats, in order', async () => {
    const server = await startFaultServer([apiError(500, 'system.error'), fine])
    const { told, hooks } = record()
    await clientAt(server.url, { hooks }).listContactHideSettings()

    const request = {
      operationId: 'listContactHideSettings',
      method: 'GET',
      path: '/v1.0/contact/contactHideSettings',
    }
    expect(told).toEqual([
      ['request', { ...request, attempt: 1 }],
      [
        'response',
        {
          ...request,
          attempt: 1,
          status: 500,
          code: 'system.error',
          requestId: 'REQUEST-1',
          durationMs: expect.any(Number),
        },
      ],
      [
        'retry',
        {
          ...request,
          attempt: 1,
          delayMs: expect.any(Number),
          error: expect.objectContaining({ code: 'system.error' }),
        },
      ],
      ['request', { ...request, attempt: 2 }],
      ['response', { ...request, attempt: 2, status: 200, durationMs: expect.any(Number) }],
    ])
  })

  test('are told of an answer that cannot be read, before the call fails', async () => {
    const server = await startFaultServer(html(404))
    const { told, hooks } = record()
    await outcomeOf(clientAt(server.url, { hooks }).listContactHideSettings())
    expect(told.map(([name]) => name)).toEqual(['request', 'response'])
    expect(told[1]?.[1]).toMatchObject({ status: 404 })
    expect(told[1]?.[1]).not.toHaveProperty('code')
  })

  test('see paths as the contract spells them, of methods and raw calls alike', async () => {
    const server = await startFaultServer(json({ result: true }))
    const { told, hooks } = record()
    const client = clientAt(server.url, { hooks })
    const path = '/v1.0/contact/restrictions/settings/{settingId}'
    await client.deleteContactRestrictSetting({ path: { settingId: 1001 } })
    await client.raw.DELETE(path, { params: { path: { settingId: 1001 } } })
    expect(told).toHaveLength(4)
    for (const [, event] of told) {
      expect(event).toMatchObject({ path, operationId: 'deleteContactRestrictSetting' })
    }
  })

  test('are told of a wait of the limiter', async () => {
    const server = await startFaultServer(fine)
    const { told, hooks } = record()
    const client = clientAt(server.url, { hooks, rateLimit: 1 })
    await client.listContactHideSettings()
    await client.listContactHideSettings()
    expect(told.map(([name]) => name)).toEqual([
      'request',
      'response',
      'throttle',
      'request',
      'response',
    ])
    expect(told[2]?.[1]).toEqual({
      operationId: 'listContactHideSettings',
      delayMs: expect.any(Number),
    })
  })

  test.for<[string, () => void]>([
    [
      'throw',
      () => {
        throw new Error('hook')
      },
    ],
    ['reject', () => Promise.reject(new Error('hook'))],
  ])('that %s disturb nothing', async ([, hook]) => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    onTestFinished(() => void process.off('unhandledRejection', unhandled))
    const server = await startFaultServer([apiError(500, 'system.error'), fine])
    const { lines, logger } = log()
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook }
    const answer = await clientAt(server.url, { hooks, logger }).listContactHideSettings()
    expect(answer).toEqual({ hasMore: false, list: [] })
    // The logger is told all the same.
    expect(lines).toHaveLength(5)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('a logger', () => {
  test('gets a line for each event', async () => {
    const server = await startFaultServer([apiError(500, 'system.error'), fine])
    const { lines, logger } = log()
    await clientAt(server.url, { logger }).listContactHideSettings()
    expect(lines).toEqual([
      'debug dingtalk-contact: listContactHideSettings attempt 1',
      expect.stringMatching(
        /^debug dingtalk-contact: listContactHideSettings answered 500 system\.error in \d+ ms \(request REQUEST-1\)$/,
      ),
      expect.stringMatching(
        /^warn dingtalk-contact: repeating in \d+ ms: listContactHideSettings: 500 system\.error: said by the server$/,
      ),
      'debug dingtalk-contact: listContactHideSettings attempt 2',
      expect.stringMatching(
        /^debug dingtalk-contact: listContactHideSettings answered 200 in \d+ ms$/,
      ),
    ])
  })

  test('is told of the wait of a raw call, whose path the contract may not know', async () => {
    const server = await startFaultServer(fine)
    const { lines, logger } = log()
    const { raw } = clientAt(server.url, { logger, rateLimit: 1 })
    await raw.GET('/v1.0/contact/unheardOf' as never)
    await raw.GET('/v1.0/contact/unheardOf' as never)
    expect(lines[2]).toMatch(/^debug dingtalk-contact: a raw call waited \d+ ms for its turn$/)
  })

  test('keeps its `this`', async () => {
    class Lines {
      readonly #lines: string[] = []
      debug(message: string) {
        this.#lines.push(message)
      }
      warn(message: string) {
        this.#lines.push(message)
      }
      get count() {
        return this.#lines.length
      }
    }
    const server = await startFaultServer(fine)
    const logger = new Lines()
    await clientAt(server.url, { logger }).listContactHideSettings()
    expect(logger.count).toBe(2)
  })

  test('that throws disturbs nothing', async () => {
    const server = await startFaultServer(fine)
    const fail = () => {
      throw new Error('disk full')
    }
    const client = clientAt(server.url, { logger: { debug: fail, warn: fail } })
    expect(await client.listContactHideSettings()).toEqual({ hasMore: false, list: [] })
  })
})
