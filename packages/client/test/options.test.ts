import { afterEach, describe, expect, test, vi } from 'vitest'
import { ContactUsageError, createContactClient } from '../src/index.ts'

const make = createContactClient as (options?: unknown) => unknown
const app = { appKey: 'key', appSecret: 'secret' }
const user = { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh' }
const MAX = 2_147_483_647

describe('a wrong option fails when the client is made, with its name and what it may be', () => {
  test.for<[string, unknown, RegExp]>([
    ['no options', undefined, /takes options/],
    ['null', null, /takes options/],
    ['no token', {}, /`credentials`, an `accessToken` or a `user`/],
    ['two ways to a token', { accessToken: 't', credentials: app }, /either .* not both/],
    ['a misspelt name', { accessToken: 't', baseURL: 'https://x' }, /no option `baseURL`.*baseUrl/],

    ['an empty token', { accessToken: '' }, /`accessToken`.*non-empty string.* or a function/],
    ['a token that is none', { accessToken: 7 }, /`accessToken`/],
    ['a token that no header can hold', { accessToken: 'a\nb' }, /`accessToken`.*header/],
    ['a token with letters beyond ASCII', { user: 'tökén' }, /`user`.*header/],

    ['credentials that are none', { credentials: 'key' }, /`credentials`.*\{ appKey, appSecret \}/],
    ['credentials of no kind', { credentials: {} }, /suiteKey.*clientId/],
    ['no secret', { credentials: { appKey: 'k' } }, /`credentials.appSecret`.*non-empty string/],
    ['an empty secret', { credentials: { ...app, appSecret: '' } }, /`credentials.appSecret`/],
    ['a misspelt part', { credentials: { ...app, apSecret: 's' } }, /no option `credentials.apSec/],
    [
      'no organization',
      { credentials: { clientId: 'i', clientSecret: 's' } },
      /`credentials.corpId`/,
    ],
    [
      'no ticket',
      { credentials: { suiteKey: 'k', suiteSecret: 's', corpId: 'c' } },
      /`credentials.suiteTicket`/,
    ],

    ['a user that is none', { user: 7 }, /`user`.*\{ clientId, clientSecret, refreshToken \}/],
    [
      'a user without refresh token',
      { user: { ...user, refreshToken: '' } },
      /`user.refreshToken`/,
    ],
    ['a misspelt part of a user', { user: { ...user, refresh: 'r' } }, /no option `user.refresh`/],
    [
      'a user with a token that is none',
      { user: { ...user, accessToken: 7 } },
      /`user.accessToken`/,
    ],
    [
      'a user with a function that is none',
      { user: { ...user, onRefreshToken: 'f' } },
      /`user.onRefreshToken`.*function/,
    ],

    ['a base URL without scheme', { accessToken: 't', baseUrl: 'api.dingtalk.com' }, /`baseUrl`/],
    ['a base URL of another scheme', { accessToken: 't', baseUrl: 'ftp://x' }, /`baseUrl`.*http/],
    ['a base URL with a query', { accessToken: 't', baseUrl: 'https://x/?a' }, /`baseUrl`/],
    ['a base URL with a fragment', { accessToken: 't', baseUrl: 'https://x/#a' }, /`baseUrl`/],
    ['a base URL with a password', { accessToken: 't', baseUrl: 'https://u:p@x' }, /`baseUrl`/],
    ['a base URL with no such port', { accessToken: 't', baseUrl: 'https://x:99999' }, /`baseUrl`/],
    ['a base URL that is none', { accessToken: 't', baseUrl: new URL('https://x') }, /`baseUrl`/],

    ['a fetch that is none', { accessToken: 't', fetch: true }, /`fetch`.*function/],
    ['a transport that is none', { accessToken: 't', transport: {} }, /`transport`.*function/],

    ['a time limit of 0', { accessToken: 't', timeoutMs: 0 }, /`timeoutMs`.*from 1 to 2147483647/],
    ['a time limit that is none', { accessToken: 't', timeoutMs: '10' }, /`timeoutMs`/],
    ['a time limit too long', { accessToken: 't', timeoutMs: MAX + 1 }, /`timeoutMs`/],
    [
      'a deadline of -1',
      { accessToken: 't', deadlineMs: -1 },
      /`deadlineMs`.*from 1 to 2147483647/,
    ],
    ['half a millisecond', { accessToken: 't', deadlineMs: 0.5 }, /`deadlineMs`.*whole number/],

    ['retries that are none', { accessToken: 't', retry: 3 }, /`retry`.*object/],
    ['null retries', { accessToken: 't', retry: null }, /`retry`.*object/],
    ['a misspelt retry option', { accessToken: 't', retry: { max: 3 } }, /no option `retry.max`/],
    [
      'too many retries',
      { accessToken: 't', retry: { maxRetries: 101 } },
      /`retry.maxRetries`.*from 0 to 100/,
    ],
    [
      'a negative delay',
      { accessToken: 't', retry: { baseDelayMs: -1 } },
      /`retry.baseDelayMs`.*from 0 to 2147483647/,
    ],
    [
      'a cap that is none',
      { accessToken: 't', retry: { maxDelayMs: Number.NaN } },
      /`retry.maxDelayMs`.*from 0 to 2147483647/,
    ],

    ['a rate of 0', { accessToken: 't', rateLimit: 0 }, /`rateLimit`.*'standard'.*from 1 to 10000/],
    ['a rate of no name', { accessToken: 't', rateLimit: 'fast' }, /`rateLimit`.*'standard'/],
    ['integers of no kind', { accessToken: 't', integers: 'number' }, /`integers`.*'bigint'/],

    [
      'a store that is none',
      { accessToken: 't', tokenStore: new Map().get },
      /`tokenStore`.*`get`/,
    ],
    ['a store without set', { accessToken: 't', tokenStore: { get() {} } }, /`tokenStore`.*`set`/],
    [
      'a store whose lock is none',
      { accessToken: 't', tokenStore: { get() {}, set() {}, lock: 1 } },
      /`tokenStore.lock`.*function/,
    ],

    ['hooks that are none', { accessToken: 't', hooks: 'log' }, /`hooks`.*object/],
    ['a misspelt hook', { accessToken: 't', hooks: { onRetyr() {} } }, /no option `hooks.onRetyr`/],
    [
      'a hook that is none',
      { accessToken: 't', hooks: { onRetry: 1 } },
      /`hooks.onRetry`.*function/,
    ],
    [
      'a logger that is none',
      { accessToken: 't', logger: () => {} },
      /`logger`.*`debug` and `warn`/,
    ],
    ['a logger without warn', { accessToken: 't', logger: { debug() {} } }, /`logger`.*`warn`/],
  ])('%s', ([, options, message]) => {
    expect(() => make(options)).toThrow(ContactUsageError)
    expect(() => make(options)).toThrow(message)
  })
})

describe('options at the edge of what they may be are taken', () => {
  test.for<[string, object]>([
    ['console as logger', { logger: console }],
    [
      'a store as an instance of a class',
      {
        tokenStore: new (class {
          get() {}
          set() {}
        })(),
      },
    ],
    [
      'the shortest times',
      { timeoutMs: 1, deadlineMs: 1, retry: { maxRetries: 0, baseDelayMs: 0, maxDelayMs: 0 } },
    ],
    [
      'the longest times',
      {
        timeoutMs: MAX,
        deadlineMs: MAX,
        retry: { maxRetries: 100, baseDelayMs: MAX, maxDelayMs: MAX },
      },
    ],
    ['rates', { rateLimit: 10_000 }],
    ['a base URL with port and path', { baseUrl: 'http://localhost:8080/a/b/' }],
    ['nothing at all', { fetch: undefined, hooks: undefined, logger: undefined, retry: {} }],
  ])('%s', ([, options]) => {
    expect(() => make({ accessToken: 't', ...options })).not.toThrow()
  })

  test.for<[string, object]>([
    ['an internal app', { credentials: app }],
    [
      'a third-party app',
      { credentials: { suiteKey: 'k', suiteSecret: 's', suiteTicket: 't', corpId: 'c' } },
    ],
    [
      'a third-party app with a function',
      { credentials: { suiteKey: 'k', suiteSecret: 's', suiteTicket: () => 't', corpId: 'c' } },
    ],
    ['the unified endpoint', { credentials: { clientId: 'i', clientSecret: 's', corpId: 'c' } }],
    ['a user', { user }],
    ['a user with all parts', { user: { ...user, accessToken: 'a', onRefreshToken() {} } }],
    ['a token of a user', { user: 'token' }],
    ['functions', { accessToken: () => 'a', user: () => 'b' }],
  ])('%s', ([, options]) => {
    expect(() => make(options)).not.toThrow()
  })
})

describe('in a browser', () => {
  afterEach(() => void vi.unstubAllGlobals())
  const browse = () => {
    vi.stubGlobal('window', globalThis)
    vi.stubGlobal('document', {})
  }

  test.for<[string, object]>([
    ['of an app', { credentials: app }],
    ['of a user', { user }],
  ])('secrets %s are refused with an explanation', ([, options]) => {
    browse()
    expect(() => make(options)).toThrow(ContactUsageError)
    expect(() => make(options)).toThrow(/secrets do not belong into a browser.*`accessToken`/)
  })

  test('tokens are taken', () => {
    browse()
    expect(() => make({ accessToken: () => 'token' })).not.toThrow()
  })
})
