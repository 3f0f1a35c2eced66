// Loaded by clients that have a `tokenStore`, with the first token that they need.
import type { StoreErrorEvent } from '../observe.ts'
import type { Found } from '../token/cache.ts'
import { type Entry, isToken } from '../token/entry.ts'
import type { TokenStore } from '../token/store.ts'
import { within } from '../wait.ts'

/** A store that is slow or broken must not take calls down: give up after this. */
const PATIENCE_MS = 1_000
/** Whoever holds the lock may be fetching the token just now. */
const LOCK_PATIENCE_MS = 10_000
/** Refresh tokens are valid for 30 days. */
const SESSION_MS = 30 * 24 * 3_600_000

interface Sharing {
  readonly store: TokenStore
  readonly key: string
  /** Fetches a token, and has it kept before anybody is told. */
  readonly fetchOne: (keep: (entry: Entry) => Promise<void>) => Promise<Found>
  /** Told of what the store holds, usable or not. */
  readonly found: (entry: Entry) => unknown
  readonly serves: (entry: Entry) => boolean
  readonly report: (event: StoreErrorEvent) => void
}

/** Finds a token in the store; where there is none, a single process fetches it. */
export function shareTokens({ store: given, key, fetchOne, found, serves, report }: Sharing) {
  const store = guard(given, report)

  async function kept(): Promise<Found | undefined> {
    const entry = deserialize(await store.get(key))
    if (!entry) return undefined
    found(entry)
    return serves(entry) ? [entry, 'store'] : undefined
  }

  const keep = (entry: Entry) =>
    store.set(key, serialize(entry), entry.refreshToken ? SESSION_MS : entry.lifetimeMs)

  return async (): Promise<Found> =>
    (await kept()) ??
    // Whoever held the lock before may have fetched it.
    store.locked(key, async (waited) => (waited && (await kept())) || fetchOne(keep))
}

/** How a token stands in a store; {@link TokenStore} documents it. */
function serialize({ token, expiresAt, lifetimeMs, refreshToken }: Entry): string {
  return JSON.stringify({ accessToken: token, expiresAt, lifetimeMs, refreshToken })
}

/** Reads what stands in a store, where other programs and versions may have written. */
function deserialize(value: unknown): Entry | undefined {
  if (typeof value !== 'string') return undefined
  let read:
    | { [Key in 'accessToken' | 'expiresAt' | 'lifetimeMs' | 'refreshToken']?: unknown }
    | null
  try {
    read = JSON.parse(value)
  } catch {
    return undefined
  }
  const { accessToken: token, expiresAt, lifetimeMs, refreshToken } = read ?? {}
  if (!isToken(token) || typeof expiresAt !== 'number') return undefined
  if (typeof lifetimeMs !== 'number' || lifetimeMs <= 0) return undefined
  return {
    token,
    expiresAt,
    lifetimeMs,
    refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
  }
}

/** A store that never throws and never hangs; what goes wrong is reported. */
function guard(store: TokenStore, report: (event: StoreErrorEvent) => void) {
  /** The store gave no answer the last time: nobody waits for it more than need be. */
  let failing = false

  async function attempt<Value>(
    action: StoreErrorEvent['action'],
    patienceMs: number,
    work: (signal: AbortSignal) => Promise<Value> | Value,
  ): Promise<Value | undefined> {
    try {
      const value = await within(patienceMs, work)
      failing = false
      return value
    } catch (error) {
      failing = true
      report({ action, error })
      return undefined
    }
  }

  const take = (key: string) =>
    attempt('lock', LOCK_PATIENCE_MS, async (signal) => {
      const release = await store.lock?.(key, signal)
      if (release && signal.aborted) await attempt('lock', PATIENCE_MS, () => release())
      return release
    })

  return {
    get: (key: string) => attempt('get', PATIENCE_MS, () => store.get(key)),
    async set(key: string, value: string, ttlMs: number): Promise<void> {
      const wasFailing = failing
      const done = attempt('set', PATIENCE_MS, () => store.set(key, value, ttlMs))
      if (!wasFailing) await done
    },
    /** Runs work under the lock of the key, or without one when there is none to be had. */
    async locked<Value>(key: string, work: (waited: boolean) => Promise<Value>): Promise<Value> {
      const waited = store.lock !== undefined && !failing
      const release = waited ? await take(key) : undefined
      try {
        return await work(waited)
      } finally {
        // Nobody waits for it: the token is there.
        if (release) attempt('lock', PATIENCE_MS, () => release())
      }
    },
  }
}
