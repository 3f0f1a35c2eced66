import { ContactTokenError, ContactUsageError } from '../errors.ts'
import type { Observer, TokenEvent } from '../observe.ts'
import { wait, waitFor } from '../wait.ts'
import type { ServerClock } from './clock.ts'
import {
  deserialize,
  type Entry,
  entryOf,
  isToken,
  LIFETIME_MS,
  lifetimeOf,
  serialize,
  TOKEN_RULE,
} from './entry.ts'
import type { TokenSource } from './source.ts'
import { guard, type TokenStore } from './store.ts'
import { within } from './within.ts'

/** A token fresh from DingTalk. */
export interface IssuedToken {
  readonly token: string
  /** In seconds, as DingTalk says it. */
  readonly lifetime: unknown
  /** What renews the session of a user the next time. */
  readonly refreshToken?: string | undefined
  /** Tells the caller of a new refresh token. */
  readonly announce?: () => unknown
}

export interface TokenCacheOptions {
  /** Names host, app, organization and kind: tokens of two of them must never meet. */
  readonly key: () => Promise<string>
  readonly kind: 'app' | 'user'
  /** Fetches a token from DingTalk; for a user, with the newest refresh token that is known. */
  readonly issue: (refreshToken: string | undefined) => Promise<IssuedToken>
  readonly store: TokenStore | undefined
  readonly clock: ServerClock
  readonly observer: Observer
  /** A token that is there from the start, of unknown age. */
  readonly initial?: string
}

/** Refresh tokens are valid for 30 days. */
const SESSION_MS = 30 * 24 * 3_600_000
/** A function of the caller's that keeps the refresh token may write to a database. */
const ANNOUNCE_PATIENCE_MS = 10_000
const FIRST_BACKOFF_MS = 500
const MAX_BACKOFF_MS = 10_000

/** Tokens of one app, organization and kind: cached, renewed early, fetched by one caller for all. */
export function createTokenCache(options: TokenCacheOptions): TokenSource {
  const { kind, issue, clock, observer, initial } = options
  if (initial !== undefined && !isToken(initial)) throw new ContactUsageError(TOKEN_RULE)
  const store = options.store && guard(options.store, observer.storeError)
  let key: Promise<string> | undefined
  let entry = initial === undefined ? undefined : fresh(initial, LIFETIME_MS)
  /** The newest renewal of a user's session: older refresh tokens are spent. */
  let session: Entry | undefined
  /** The last token that DingTalk rejected: a store may still hold it. */
  let rejected: string | undefined
  /** The fetch under way, and the rejected token that it avoids. */
  let inFlight: { readonly token: Promise<string>; readonly avoids: string | undefined } | undefined
  let failures = 0
  let backoffUntil = 0

  function fresh(token: string, lifetimeMs: number, refreshToken?: string): Entry {
    return entryOf(token, lifetimeMs, clock.now() + lifetimeMs, refreshToken)
  }

  async function fromStore(name: string): Promise<Entry | undefined> {
    const found = deserialize(await store?.get(name))
    if (!found) return undefined
    if (found.refreshToken && found.expiresAt > (session?.expiresAt ?? 0)) session = found
    return found.token !== rejected && clock.now() < found.earlyAt ? found : undefined
  }

  async function fromDingTalk(name: string): Promise<Entry> {
    const { token, lifetime, refreshToken, announce } = await issue(session?.refreshToken)
    const found = fresh(token, lifetimeOf(lifetime), refreshToken)
    if (refreshToken) session = found
    await store?.set(name, serialize(found), refreshToken ? SESSION_MS : found.lifetimeMs)
    if (announce) await told(announce)
    return found
  }

  async function told(announce: () => unknown): Promise<void> {
    try {
      await within(ANNOUNCE_PATIENCE_MS, announce)
    } catch (cause) {
      const error = new ContactTokenError('the function `onRefreshToken` failed', {}, { cause })
      observer.storeError({ action: 'set', error })
    }
  }

  async function find(): Promise<{ found: Entry; source: TokenEvent['source'] }> {
    if (!store) return { found: await fromDingTalk(''), source: 'dingtalk' }
    key ??= options.key()
    const name = await key
    const kept = await fromStore(name)
    if (kept) return { found: kept, source: 'store' }
    return store.locked(name, async (waited) => {
      // Whoever held the lock before may have fetched it.
      const fetched = waited ? await fromStore(name) : undefined
      if (fetched) return { found: fetched, source: 'store' }
      return { found: await fromDingTalk(name), source: 'dingtalk' }
    })
  }

  async function fetchOne(reason: TokenEvent['reason']): Promise<string> {
    const start = performance.now()
    const event = () => ({ kind, reason, durationMs: performance.now() - start })
    try {
      const { found, source } = await find()
      entry = found
      failures = 0
      observer.token({ ...event(), source })
      return found.token
    } catch (thrown) {
      const error = failure(thrown)
      // The first failure may be chance; from the second on, ask less and less often.
      if (failures > 0) {
        const pause = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1))
        backoffUntil = performance.now() + pause
      }
      failures += 1
      observer.token({ ...event(), source: 'dingtalk', error })
      throw error
    }
  }

  /** One fetch, however many wait for it. */
  function renewOnce(reason: TokenEvent['reason']): Promise<string> {
    if (inFlight) return inFlight.token
    const token = fetchOne(reason).finally(() => {
      inFlight = undefined
    })
    inFlight = { token, avoids: rejected }
    return token
  }

  const pause = () => (inFlight ? 0 : backoffUntil - performance.now())

  /** Waits until a fetch may begin: each caller for itself, so that its signal ends its waiting. */
  async function turn(signal: AbortSignal | undefined): Promise<void> {
    for (let ms = pause(); ms > 0; ms = pause()) await wait(ms, signal)
  }

  function current(): string | undefined {
    if (!entry) return undefined
    const now = clock.now()
    if (now < entry.earlyAt) return entry.token
    if (now >= entry.lateAt) return undefined
    // The old token serves on meanwhile; a failure is the next caller's to meet.
    if (pause() <= 0) renewOnce('expiring').catch(() => undefined)
    return entry.token
  }

  function forget(token: string): void {
    if (entry?.token !== token) return
    entry = undefined
    rejected = token
  }

  return {
    current,
    async get(signal) {
      const ready = current()
      if (ready !== undefined) return ready
      await turn(signal)
      return current() ?? waitFor(renewOnce(entry ? 'expiring' : 'missing'), signal)
    },
    async renew(token, signal) {
      forget(token)
      await turn(signal)
      // Somebody else may have renewed it while this call was under way.
      if (entry && entry.token !== token) return entry.token
      const joined = inFlight
      const found = await waitFor(renewOnce('rejected'), signal)
      if (found !== token || !joined || joined.avoids === token) return found
      // A fetch that began before the rejection found the rejected token once more.
      forget(token)
      return waitFor(renewOnce('rejected'), signal)
    },
  }
}

/** What all who wait for a token are told; DingTalk's own error is the cause. */
function failure(thrown: unknown): ContactTokenError {
  if (thrown instanceof ContactTokenError) return thrown
  const said = thrown instanceof Error ? `: ${thrown.message}` : ''
  return new ContactTokenError(`no access token could be had${said}`, {}, { cause: thrown })
}
