import type { CallOptions } from './call-options.ts'
import { rejectsToken } from './codes.ts'
import {
  ContactAbortError,
  ContactApiError,
  ContactConnectionError,
  ContactError,
  ContactTimeoutError,
  ContactTokenError,
} from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import type { Observer, RequestEvent } from './observe.ts'
import { delayBefore, type RetryOptions } from './retry.ts'
import type { TokenSource } from './token/source.ts'
import { wait } from './wait.ts'

/** A call that may take several attempts. */
export interface Attempted<Result> {
  readonly operationId: OperationId | undefined
  readonly method: string
  readonly path: string
  /** Running it twice does no harm. */
  readonly mayRepeat: boolean
  /** Where its token comes from; `undefined` when it takes none. */
  readonly tokens: TokenSource | undefined
  /** Sends the request once. Rejects with an error of the family when an answer is an error. */
  readonly send: (attempt: Attempt) => Promise<Result>
}

/** What one attempt needs to know. */
export interface Attempt {
  readonly token: string | undefined
  /** Aborted when the attempt takes too long or the caller ends the call. */
  readonly signal: AbortSignal
  readonly event: RequestEvent
}

export interface AttemptOptions {
  readonly timeoutMs: number | undefined
  readonly deadlineMs: number | undefined
  readonly retry: RetryOptions | undefined
  readonly limiter: ((operation: string, signal: AbortSignal) => Promise<number>) | undefined
  readonly observer: Observer
}

/** Sends a request until an answer stands: waits its turn, gets tokens, repeats what may be repeated. */
export async function attempt<Result>(
  call: Attempted<Result>,
  { signal, timeoutMs, deadlineMs }: CallOptions,
  options: AttemptOptions,
): Promise<Result> {
  const { operationId, method, path, tokens } = call
  const { observer, limiter } = options
  const deadline = performance.now() + (deadlineMs ?? options.deadlineMs ?? 120_000)
  const patience = timeoutMs ?? options.timeoutMs ?? 10_000
  let sent = 0
  let retries = 0
  let renewed = false
  let token: string | undefined

  /** Waits for work, unless the caller ends the call or time is up. What it throws is of the family. */
  async function bounded<Value>(
    work: (signal: AbortSignal) => Promise<Value>,
    limit = Number.POSITIVE_INFINITY,
  ): Promise<Value> {
    const context = () => ({ operationId, attempts: sent })
    const aborted = () =>
      new ContactAbortError('the call was aborted', context(), { cause: signal?.reason })
    if (signal?.aborted) throw aborted()
    const controller = new AbortController()
    const end = () => controller.abort()
    const ms = Math.max(0, Math.min(limit, deadline - performance.now()))
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
    try {
      return await work(controller.signal)
    } catch (thrown) {
      if (thrown instanceof ContactApiError) throw thrown
      if (signal?.aborted) throw aborted()
      if (controller.signal.aborted) {
        const what = ms < limit ? 'the deadline of the call passed' : `no answer within ${ms} ms`
        throw new ContactTimeoutError(what, context())
      }
      if (thrown instanceof ContactTokenError && thrown.operationId === undefined) {
        // Many calls may wait for one token: each gets an error that names its own operation.
        const { message, cause } = thrown
        throw new ContactTokenError(message, context(), { cause })
      }
      if (thrown instanceof ContactError) throw thrown
      throw new ContactConnectionError('no answer arrived from DingTalk', context(), {
        cause: thrown,
      })
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
    }
  }

  for (let number = 1; ; number += 1) {
    let error: ContactError
    let delayMs: number | undefined
    try {
      if (limiter) {
        const waitedMs = await bounded((each) => limiter(`${method} ${path}`, each))
        if (waitedMs > 0) observer.onThrottle({ operationId, delayMs: waitedMs })
      }
      if (tokens) token ??= tokens.current() ?? (await bounded((each) => tokens.get(each)))
      return await bounded((each) => {
        sent = number
        const event: RequestEvent = { operationId, method, path, attempt: number }
        observer.onRequest(event)
        return call.send({ token, signal: each, event })
      }, patience)
    } catch (thrown) {
      if (!(thrown instanceof ContactError)) throw thrown
      error = thrown
    }

    if (tokens && token !== undefined && isRejection(error) && !renewed) {
      // Exactly the rejected token is renewed, and once: a second rejection has another reason.
      renewed = true
      const before = token
      token = await bounded((each) => tokens.renew(before, each))
      if (token !== before) delayMs = 0
    } else {
      delayMs = delayBefore(error, retries, call.mayRepeat, options.retry)
      retries += 1
      // The next attempt asks again: a token may expire while this one waits.
      token = undefined
    }
    if (delayMs === undefined || performance.now() + delayMs >= deadline) throw error
    const pause = delayMs
    observer.onRetry({ operationId, method, path, attempt: number, error, delayMs })
    if (pause > 0) await bounded((each) => wait(pause, each))
  }
}

/** A 403 is about permissions, whatever its code says. */
const isRejection = (error: ContactError) =>
  error instanceof ContactApiError && error.status !== 403 && rejectsToken(error.code)
