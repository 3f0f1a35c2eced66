import type { StoreErrorEvent } from '../observe.ts'
import { within } from './within.ts'

/**
 * Keeps access tokens where several clients, processes or machines find them. A Keyv instance is one,
 * over Redis, PostgreSQL, SQLite and more; a `Map` is one for the clients of a process.
 *
 * Keys name host, app, organization and kind of token, never a secret. Values are JSON and hold
 * secrets: `accessToken`, `expiresAt` (milliseconds since the epoch, by DingTalk's clock), `lifetimeMs`,
 * and for users `refreshToken`. Whoever reads the store can call DingTalk as the app: keep it private,
 * or let `get` and `set` encrypt.
 *
 * A store that throws, hangs or holds nonsense takes no call down. The client goes on with its memory
 * and reports through `hooks.onStoreError`.
 */
export interface TokenStore {
  get(key: string): Promise<unknown> | unknown
  /** Keeps a value for `ttlMs` milliseconds. */
  set(key: string, value: string, ttlMs: number): unknown
  /**
   * Waits until nobody else holds the lock of this key, and takes it; gives what releases it. With a
   * lock, of many processes that need a token at once a single one fetches it. The signal is aborted
   * when the client waits no more; `@dingtalk-contact/client/redis-lock` has a lock over Redis.
   */
  lock?(key: string, signal: AbortSignal): Promise<() => unknown> | (() => unknown)
}

/** A store that is slow or broken must not take calls down: give up after this. */
const PATIENCE_MS = 1_000
/** Whoever holds the lock may be fetching the token just now. */
const LOCK_PATIENCE_MS = 10_000

/** A store that never throws and never hangs; what goes wrong is reported. */
export function guard(store: TokenStore, report: (event: StoreErrorEvent) => void) {
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
