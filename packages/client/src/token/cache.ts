import { ContactTokenError } from '../errors.ts'
import type { Observer, TokenEvent } from '../observe.ts'
import { wait, waitFor } from '../wait.ts'
import type { ServerClock } from './clock.ts'
import { type Entry, earlyAt, isToken, LIFETIME_MS, lateAt, lifetimeOf } from './entry.ts'
import type { TokenSource } from './source.ts'
import type { TokenStore } from './store.ts'

/** A token fresh from DingTalk. */
export interface IssuedToken {
  readonly token: unknown
  /** In seconds, as DingTalk says it. */
  readonly lifetime: unknown
  /** What renews the session of a user the next time. */
  readonly refreshToken?: string
}

/** How a token is fetched, and what tells it apart from others. */
export interface Issuer {
  /** Endpoint, Client ID and organization or user; never a secret. */
  readonly identity: () => string | Promise<string>
  readonly issue: () => Promise<IssuedToken>
  /** Told of a token that is kept from now on: its own, or another process's. */
  readonly kept?: (entry: Entry, byOthers: boolean) => unknown
}

export interface TokenCacheOptions {
  readonly kind: 'app' | 'user'
  /** Asked once, when the first token is needed. */
  readonly issuer: () => Issuer | Promise<Issuer>
  readonly store: TokenStore | undefined
  /** Host and path: tokens of two hosts must never meet. */
  readonly host: string
  readonly clock: ServerClock
  readonly observer: Observer
  /** A token that is there from the start, of unknown age. */
  readonly initial: string | undefined
}

/** A token, and where it was found. */
export type Found = readonly [entry: Entry, source: TokenEvent['source']]

const FIRST_BACKOFF_MS = 500
const MAX_BACKOFF_MS = 10_000

/** Tokens of one app, organization and kind: cached, renewed early, fetched by one caller for all. */
export function createTokenCache(options: TokenCacheOptions): TokenSource {
  const { kind, store, clock, observer, initial } = options
  let entry = initial === undefined ? undefined : entryOf(initial, LIFETIME_MS)
  /** The last token that DingTalk rejected: a store may still hold it. */
  let rejected: string | undefined
  /** The fetch under way, and the rejected token that it avoids. */
  let inFlight: { readonly token: Promise<string>; readonly avoids: string | undefined } | undefined
  let failures = 0
  let backoffUntil = 0
  let finder: Promise<() => Promise<Found>> | undefined

  function entryOf(token: string, lifetimeMs: number, refreshToken?: string): Entry {
    return { token, lifetimeMs, expiresAt: clock.now() + lifetimeMs, refreshToken }
  }

  async function prepare(): Promise<() => Promise<Found>> {
    const issuer = await options.issuer()
    const fetchOne = async (keep?: (entry: Entry) => Promise<void>): Promise<Found> => {
      const { token, lifetime, refreshToken } = await issuer.issue()
      if (!isToken(token)) throw new ContactTokenError('DingTalk answered without a token', {})
      const fetched = entryOf(token, lifetimeOf(lifetime), refreshToken)
      await keep?.(fetched)
      await issuer.kept?.(fetched, false)
      return [fetched, 'dingtalk']
    }
    if (!store) return () => fetchOne()
    const { shareTokens } = await import('../later/share-tokens.ts')
    return shareTokens({
      store,
      key: `dingtalk-contact:${options.host}:${await issuer.identity()}`,
      fetchOne,
      found: (each) => issuer.kept?.(each, true),
      serves: (each) => each.token !== rejected && clock.now() < earlyAt(each),
      report: observer.onStoreError,
    })
  }

  async function renew(reason: TokenEvent['reason']): Promise<string> {
    const start = performance.now()
    const tell = (source: TokenEvent['source'], error?: unknown) =>
      observer.onToken({
        kind,
        reason,
        source,
        durationMs: performance.now() - start,
        ...(error !== undefined && { error }),
      })
    try {
      finder ??= prepare()
      const [found, source] = await (await finder)()
      entry = found
      failures = 0
      tell(source)
      return found.token
    } catch (thrown) {
      const error = failure(thrown)
      // The first failure may be chance; from the second on, ask less and less often.
      if (failures > 0) {
        const pause = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1))
        backoffUntil = performance.now() + pause
      }
      failures += 1
      tell('dingtalk', error)
      throw error
    }
  }

  /** One fetch, however many wait for it. */
  function renewOnce(reason: TokenEvent['reason']): Promise<string> {
    inFlight ??= {
      avoids: rejected,
      token: renew(reason).finally(() => {
        inFlight = undefined
      }),
    }
    return inFlight.token
  }

  const pause = () => (inFlight ? 0 : backoffUntil - performance.now())

  /** Waits until a fetch may begin: each caller for itself, so that its signal ends its waiting. */
  async function turn(signal: AbortSignal): Promise<void> {
    for (let ms = pause(); ms > 0; ms = pause()) await wait(ms, signal)
  }

  function current(): string | undefined {
    if (!entry) return undefined
    const now = clock.now()
    if (now < earlyAt(entry)) return entry.token
    if (now >= lateAt(entry)) return undefined
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
