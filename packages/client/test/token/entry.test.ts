// The times of a token, and of the server that gave it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createServerClock } from '../../src/token/clock.ts'
import { earlyAt, LIFETIME_MS, lateAt, lifetimeOf } from '../../src/token/entry.ts'

const SECOND = 1_000
const MINUTE = 60_000
const YEAR_AND_A_DAY = 366 * 24 * 60 * MINUTE

test.for<[string, number, number, number]>([
  ['of two hours', 120 * MINUTE, 10 * MINUTE, MINUTE],
  ['of half an hour', 30 * MINUTE, 10 * MINUTE, MINUTE],
  ['of a minute', MINUTE, 20 * SECOND, 6 * SECOND],
])('a token %s is renewed in time', ([, lifetimeMs, early, late]) => {
  const entry = { token: 'T', expiresAt: 1e12, lifetimeMs, refreshToken: undefined }
  expect(entry.expiresAt - earlyAt(entry)).toBe(early)
  expect(entry.expiresAt - lateAt(entry)).toBe(late)
})

test('a lifetime is believed up to a year', () => {
  expect(lifetimeOf(1)).toBe(SECOND)
  expect(lifetimeOf(YEAR_AND_A_DAY / SECOND)).toBe(YEAR_AND_A_DAY)
  expect(lifetimeOf(YEAR_AND_A_DAY / SECOND + 1)).toBe(LIFETIME_MS)
})

describe('the clock of the server', () => {
  const NOW = Date.UTC(2026, 10, 22, 12)
  const at = (ms: number) => new Date(ms).toUTCString()

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(NOW)
  })
  afterEach(() => void vi.useRealTimers())

  test.for<[string, number, number]>([
    ['two seconds ahead', 2 * SECOND, 0],
    ['two seconds behind', -2 * SECOND, 0],
    ['three seconds ahead', 3 * SECOND, 3 * SECOND],
    ['three seconds behind', -3 * SECOND, -3 * SECOND],
  ])('is believed when it is %s: %i becomes %i', ([, ahead, believed]) => {
    const clock = createServerClock()
    clock.observe(at(NOW + ahead))
    expect(clock.now() - NOW).toBe(believed)
  })

  test('keeps what it has learnt while headers say nothing new', () => {
    const clock = createServerClock()
    const header = at(NOW + 60 * MINUTE)
    clock.observe(header)
    clock.observe(null)
    vi.setSystemTime(NOW + 5 * SECOND)
    // A cached answer repeats the header: it is five seconds old by now.
    clock.observe(header)
    expect(clock.now()).toBe(NOW + 60 * MINUTE + 5 * SECOND)
  })
})
