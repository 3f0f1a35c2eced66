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
