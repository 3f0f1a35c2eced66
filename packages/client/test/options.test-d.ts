import { Agent, type Dispatcher } from 'undici'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type ContactHooks,
  type ContactLogger,
  createContactClient,
  type FetchLike,
  type RetryEvent,
  type TokenStore,
  type Transport,
} from '../src/index.ts'
import { type UndiciTransportOptions, undiciTransport } from '../src/undici.ts'

const accessToken = 'token'

describe('credentials', () => {
  test('are one of three kinds', () => {
    createContactClient({ credentials: { appKey: 'k', appSecret: 's' } })
    createContactClient({
      credentials: { suiteKey: 'k', suiteSecret: 's', suiteTicket: 't', corpId: 'c' },
    })
    createContactClient({
      credentials: { suiteKey: 'k', suiteSecret: 's', suiteTicket: async () => 't', corpId: 'c' },
    })
    createContactClient({ credentials: { clientId: 'i', clientSecret: 's', corpId: 'c' } })
  })

  test('are complete, and not more', () => {
    // @ts-expect-error nothing at all
    createContactClient({})
    // @ts-expect-error no options
    createContactClient()
    // @ts-expect-error no secret
    createContactClient({ credentials: { appKey: 'k' } })
    // @ts-expect-error no organization
    createContactClient({ credentials: { clientId: 'i', clientSecret: 's' } })
    // @ts-expect-error no ticket
    createContactClient({ credentials: { suiteKey: 'k', suiteSecret: 's', corpId: 'c' } })
    // @ts-expect-error misspelt
    createContactClient({ credentials: { appKey: 'k', apSecret: 's' } })
    // @ts-expect-error a token that is none
    createContactClient({ accessToken: 7 })
    // @ts-expect-error two ways to a token
    createContactClient({ accessToken, credentials: { appKey: 'k', appSecret: 's' } })
    // @ts-expect-error no refresh token
    createContactClient({ user: { clientId: 'i', clientSecret: 's' } })
  })
})

describe('options', () => {
  test('are these', () => {
    createContactClient({
      accessToken,
      baseUrl: 'https://api.dingtalk.io',
      timeoutMs: 5_000,
      deadlineMs: 30_000,
      retry: { maxRetries: 2, baseDelayMs: 100, maxDelayMs: 10_000 },
      rateLimit: 'standard',
      integers: 'bigint',
      hooks: { onRetry: (event) => expectTypeOf(event).toEqualTypeOf<RetryEvent>() },
      logger: console,
    })
    createContactClient({ accessToken, rateLimit: 40, integers: 'string' })
  })

  test('and no others', () => {
    // @ts-expect-error misspelt
    createContactClient({ accessToken, baseURL: 'https://api.dingtalk.io' })
    // @ts-expect-error misspelt
    createContactClient({ accessToken, timeout: 5_000 })
    // @ts-expect-error misspelt within `retry`
    createContactClient({ accessToken, retry: { retries: 2 } })
    // @ts-expect-error misspelt within `hooks`
    createContactClient({ accessToken, hooks: { onRetyr() {} } })
    // @ts-expect-error no such preset
    createContactClient({ accessToken, rateLimit: 'professional' })
    // @ts-expect-error no such treatment
    createContactClient({ accessToken, integers: 'number' })
    // @ts-expect-error a logger has both methods
    createContactClient({ accessToken, logger: { debug() {} } })
    // @ts-expect-error a store has both methods
    createContactClient({ accessToken, tokenStore: { get: () => 'token' } })
  })

  test('a logger is what console and pino are', () => {
    expectTypeOf<Console>().toExtend<ContactLogger>()
    interface PinoLike {
      debug(object: unknown, message?: string, ...args: unknown[]): void
      debug(message: string, ...args: unknown[]): void
      warn(object: unknown, message?: string, ...args: unknown[]): void
      warn(message: string, ...args: unknown[]): void
    }
    expectTypeOf<PinoLike>().toExtend<ContactLogger>()
  })

  test('a hook may be asynchronous, and all are known by name', () => {
    createContactClient({ accessToken, hooks: { onResponse: async () => undefined } })
    expectTypeOf<keyof ContactHooks>().toEqualTypeOf<
      'onRequest' | 'onResponse' | 'onRetry' | 'onToken' | 'onThrottle' | 'onStoreError'
    >()
  })

  test('a store is a Map of promises, more or less', () => {
    expectTypeOf<{
      get(key: string): Promise<string | undefined>
      set(key: string, value: string, ttl?: number): Promise<boolean>
    }>().toExtend<TokenStore>()
  })
})

describe('transports', () => {
  test('are the one of undici, with a dispatcher or without, and own ones', () => {
    expectTypeOf(undiciTransport()).toEqualTypeOf<Transport>()
    expectTypeOf<UndiciTransportOptions['dispatcher']>().toEqualTypeOf<Dispatcher | undefined>()
    createContactClient({
      accessToken,
      transport: undiciTransport({ dispatcher: new Agent({ connections: 64 }) }),
    })
    const own: Transport = async ({ url, signal }) => ({
      status: url && signal ? 200 : 500,
      header: () => null,
      text: async () => '{}',
    })
    createContactClient({ accessToken, transport: own })
    // @ts-expect-error misspelt
    undiciTransport({ agent: new Agent() })
    // @ts-expect-error an answer has a text
    const broken: Transport = async () => ({ status: 200, header: () => null })
    createContactClient({ accessToken, transport: broken })
  })

  test('the fetch of the platform fits', () => {
    expectTypeOf<typeof fetch>().toExtend<FetchLike>()
    createContactClient({ accessToken, fetch })
  })
})
