/** An access token, with what is known of its time. All times by the server's clock, in milliseconds. */
export interface Entry {
  readonly token: string
  readonly expiresAt: number
  readonly lifetimeMs: number
  /** What renews the session of a user. */
  readonly refreshToken: string | undefined
}

/** What DingTalk gives when nothing else is said. */
export const LIFETIME_MS = 7_200_000
/** DingTalk advises to renew ten minutes early; short-lived tokens get less. */
const EARLY_MS = 10 * 60_000
const LATE_MS = 60_000
const MAX_LIFETIME_MS = 366 * 24 * 3_600_000

/** From here on a new token is fetched in the background. */
export const earlyAt = ({ expiresAt, lifetimeMs }: Entry) =>
  expiresAt - Math.min(EARLY_MS, lifetimeMs / 3)

/** From here on callers wait for the new token. */
export const lateAt = ({ expiresAt, lifetimeMs }: Entry) =>
  expiresAt - Math.min(LATE_MS, lifetimeMs / 10)

/** In milliseconds; nothing, 0 and nonsense are taken for two hours. */
export function lifetimeOf(seconds: unknown): number {
  const ms = typeof seconds === 'number' ? seconds * 1000 : 0
  return ms > 0 && ms <= MAX_LIFETIME_MS ? ms : LIFETIME_MS
}

/** Whether a header can carry it. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)

export const TOKEN_RULE = 'a non-empty string of visible ASCII characters, as a header can hold it'
