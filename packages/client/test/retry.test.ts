import { describe, expect, test } from 'vitest'
import { ContactApiError, ContactConnectionError, type ErrorCategory } from '../src/index.ts'
import { delayBefore } from '../src/retry.ts'

const api = (code: string, category: ErrorCategory) =>
  new ContactApiError(
    {
      status: 403,
      code,
      category,
      message: '',
      requestId: undefined,
      requiredPermissions: [],
      hint: { en: '', zh: '' },
    },
    {},
  )
const QPS = api('Forbidden.AccessDenied.QpsLimitForApi', 'throttling')
const QPM = api('Forbidden.AccessDenied.QpmLimitForAppkeyAndApi', 'throttling')
const BUSY = api('system.busy', 'server')
const BROKEN = new ContactConnectionError('broken', {})

/** Jitter is random: what holds, holds for many draws. */
const draws = (draw: () => number | undefined) => Array.from({ length: 200 }, draw)
const between = (values: readonly (number | undefined)[], least: number, most: number) => {
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(least)
    expect(value).toBeLessThanOrEqual(most)
  }
  expect(new Set(values).size).toBeGreaterThan(1)
}

describe('after the throttle', () => {
  test.for([
    [0, 1_000],
    [1, 2_000],
    [2, 4_000],
  ] as const)('repeat %i waits %i ms or somewhat more, whatever the method', ([retries, least]) => {
    for (const mayRepeat of [true, false]) {
      between(
        draws(() => delayBefore(QPS, retries, mayRepeat)),
        least,
        least * 1.25,
      )
    }
  })

  test('a limit a minute waits a minute or somewhat more, unless `maxDelayMs` allows for less', () => {
    between(
      draws(() => delayBefore(QPM, 0, false)),
      60_000,
      75_000,
    )
    expect(delayBefore(QPM, 0, false, { maxDelayMs: 5_000 })).toBe(5_000)
  })

  test('the base delay has no say', () => {
    const delay = delayBefore(QPS, 0, true, { baseDelayMs: 1 })
    expect(delay).toBeGreaterThanOrEqual(1_000)
  })

  test('a banned address does not call again', () => {
    expect(delayBefore(api('1111', 'throttling'), 0, true)).toBeUndefined()
  })
})

describe.for([
  ['a failing server', BUSY],
  ['a broken connection', BROKEN],
] as const)('after %s', ([, error]) => {
  test('the wait doubles, with jitter', () => {
    between(
      draws(() => delayBefore(error, 0, true)),
      125,
      250,
    )
    between(
      draws(() => delayBefore(error, 2, true)),
      500,
      1_000,
    )
  })

  test('only what is safe to run twice is repeated', () => {
    expect(delayBefore(error, 0, false)).toBeUndefined()
  })

  test('the cap holds', () => {
    expect(delayBefore(error, 30, true, { maxRetries: 99 })).toBe(90_000)
  })

  test('the budget holds', () => {
    expect(delayBefore(error, 2, true)).toBeDefined()
    expect(delayBefore(error, 3, true)).toBeUndefined()
    expect(delayBefore(error, 0, true, { maxRetries: 0 })).toBeUndefined()
  })
})

test.for([
  'authentication',
  'permission',
  'quota',
  'parameter',
  'not-found',
  'conflict',
  'limit',
] as const)('an error of the category %s is final at once', (category) => {
  expect(delayBefore(api('any', category), 0, true)).toBeUndefined()
})
