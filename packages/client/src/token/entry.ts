/** An access token, with what is known of its time. All times by the server's clock. */
export interface Entry {
  readonly token: string
  readonly expiresAt: number
  readonly lifetimeMs: number
  /** From here on a new token is fetched in the background. */
  readonly earlyAt: number
  /** From here on callers wait for the new token. */
  readonly lateAt: number
  /** What renews the session of a user. */
  readonly refreshToken: string | undefined
}

/** What DingTalk gives when nothing else is said. */
export const LIFETIME_MS = 7_200_000
/** DingTalk advises to renew ten minutes early; short-lived tokens get less. */
const EARLY_MS = 10 * 60_000
const LATE_MS = 60_000
const MAX_LIFETIME_MS = 366 * 24 * 3_600_000

export function entryOf(
  token: string,
  lifetimeMs: number,
  expiresAt: number,
  refreshToken?: string,
): Entry {
  return {
    token,
    expiresAt,
    lifetimeMs,
    earlyAt: expiresAt - Math.min(EARLY_MS, lifetimeMs / 3),
    lateAt: expiresAt - Math.min(LATE_MS, lifetimeMs / 10),
    refreshToken,
  }
}

/** In milliseconds; nothing, 0 and nonsense are taken for two hours. */
export function lifetimeOf(seconds: unknown): number {
  const ms = typeof seconds === 'number' ? seconds * 1000 : 0
  return ms > 0 && ms <= MAX_LIFETIME_MS ? ms : LIFETIME_MS
}

/** Whether a header can carry it. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)

export const TOKEN_RULE =
  'An access token has to be of visible ASCII characters, without spaces or line breaks.'

/** How an entry stands in a store; {@link TokenStore} documents it. */
export function serialize({ token, expiresAt, lifetimeMs, refreshToken }: Entry): string {
  return JSON.stringify({ accessToken: token, expiresAt, lifetimeMs, refreshToken })
}

/** Reads what stands in a store, where other programs and versions may have written. */
export function deserialize(value: unknown): Entry | undefined {
  if (typeof value !== 'string') return undefined
  let read:
    | { [Key in 'accessToken' | 'expiresAt' | 'lifetimeMs' | 'refreshToken']?: unknown }
    | null
  try {
    read = JSON.parse(value)
  } catch {
    return undefined
  }
  const { accessToken, expiresAt, lifetimeMs, refreshToken } = read ?? {}
  if (!isToken(accessToken) || typeof expiresAt !== 'number') return undefined
  if (typeof lifetimeMs !== 'number' || lifetimeMs <= 0) return undefined
  return entryOf(
    accessToken,
    lifetimeMs,
    expiresAt,
    typeof refreshToken === 'string' ? refreshToken : undefined,
  )
}
