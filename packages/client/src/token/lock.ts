/**
 * A lock over Redis for a token store, so that of many processes a single one fetches a token.
 *
 * @module
 */
import { ContactUsageError } from '../errors.ts'
import { check, milliseconds, whole } from '../option-checks.ts'
import { wait } from '../wait.ts'
import type { TokenStore } from './store.ts'

/** The lock of a {@link TokenStore}. */
export type TokenLock = NonNullable<TokenStore['lock']>

/** Sends a command to Redis: `sendCommand` of node-redis, `call` of ioredis, `send` of Bun. */
export type SendCommand = (...command: [name: string, ...args: string[]]) => Promise<unknown>

/** How long a lock lasts, and how often it is asked for. */
export interface RedisLockOptions {
  /**
   * After this many milliseconds the lock is free again, should its holder have died. Longer than a
   * token takes to fetch; the client waits 10000 for a lock.
   * @defaultValue 5000
   */
  ttlMs?: number
  /**
   * How often a held lock is asked for, in milliseconds; at most 60000.
   * @defaultValue 50
   */
  pollMs?: number
}

/** Deletes the lock only if it is still ours: it may have expired, and somebody else hold it now. */
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

/**
 * A lock in Redis, at the key of the token with `:lock` after it.
 *
 * @throws {ContactUsageError} when an option cannot work
 *
 * @example
 * ```ts
 * redisLock((...command) => nodeRedis.sendCommand(command))
 * redisLock((...command) => ioredis.call(...command))
 * ```
 */
export function redisLock(send: SendCommand, options: RedisLockOptions = {}): TokenLock {
  const { ttlMs = 5_000, pollMs = 50 } = options
  if (typeof send !== 'function') {
    throw new ContactUsageError('`redisLock` takes a function that sends a command to Redis.')
  }
  check('redisLock.', options, { ttlMs: milliseconds(1), pollMs: whole(1, 60_000) })
  return async (key, signal) => {
    const name = `${key}:lock`
    const holder = crypto.randomUUID()
    for (;;) {
      const taken = await send('SET', name, holder, 'NX', 'PX', String(ttlMs))
      if (taken !== null && taken !== undefined) break
      await wait(pollMs * (0.5 + Math.random()), signal)
    }
    return () => send('EVAL', RELEASE, '1', name, holder)
  }
}

/**
 * A store with a lock.
 *
 * @example
 * ```ts
 * const adapter = new KeyvRedis('redis://localhost')
 * const redis = await adapter.getClient()
 * const tokenStore = withLock(new Keyv(adapter), redisLock((...command) => redis.sendCommand(command)))
 * ```
 */
export function withLock(store: TokenStore, lock: TokenLock): TokenStore {
  return {
    get: (key) => store.get(key),
    set: (key, value, ttlMs) => store.set(key, value, ttlMs),
    lock,
  }
}
