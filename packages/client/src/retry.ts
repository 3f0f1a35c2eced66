import { isPerMinute } from './codes.ts'
import { ContactApiError, type ContactError, ContactTokenError } from './errors.ts'

/** How often and how patiently calls are repeated. */
export interface RetryOptions {
  /**
   * How often a call may be repeated. 0 switches repeats off; a renewed token is tried all the same. The ban
   * of an address (`1111`) is never repeated, since calling on prolongs it.
   * @defaultValue 3
   */
  maxRetries?: number
  /**
   * The first wait after a broken connection or a failing server, in milliseconds; it doubles each
   * time, with jitter. Throttled calls wait at least a second.
   * @defaultValue 250
   */
  baseDelayMs?: number
  /**
   * The longest single wait, in milliseconds. Limits a minute wait a minute and somewhat more, unless
   * this is less.
   * @defaultValue 90000
   */
  maxDelayMs?: number
}

/**
 * How long to wait before repeating, in milliseconds; `undefined` when a repeat is useless or not
 * safe. A throttled call was refused before it ran, so any may be repeated.
 */
export function delayBefore(
  error: ContactError,
  retries: number,
  mayRepeat: boolean,
  { maxRetries = 3, baseDelayMs = 250, maxDelayMs = 90_000 }: RetryOptions = {},
): number | undefined {
  if (retries >= maxRetries || !error.retryable) return undefined
  // Fetching the token was a call of its own, with repeats of its own.
  if (error instanceof ContactTokenError) return undefined
  if (error instanceof ContactApiError && error.category === 'throttling') {
    // The ban of an address lasts minutes; calling on prolongs it.
    if (error.code === '1111') return undefined
    const base = isPerMinute(error.code) ? 60_000 : 1_000 * 2 ** retries
    return Math.min(maxDelayMs, jitter(base))
  }
  if (!mayRepeat) return undefined
  return Math.min(maxDelayMs, baseDelayMs * 2 ** retries * (0.5 + Math.random() / 2))
}

/** Never less than DingTalk asks for; spread, so that many callers do not come back at once. */
const jitter = (ms: number) => ms * (1 + Math.random() / 4)
