import type { CallOptions } from './call-options.ts'
import { rejectsToken } from './categories.ts'
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
import { delayBefore, type RetryPolicy } from './retry.ts'
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
  readonly number: number
  /** Aborted when the attempt takes too long or the caller ends the call. */
  readonly signal: AbortSignal
  readonly event: RequestEvent
}

export interface AttemptOptions {
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly retry: RetryPolicy
  readonly limiter:
    | ((operation: string, signal: AbortSignal | undefined) => Promise<number>)
    | undefined
  readonly observer: Observer
}

/** Sends a request until an answer stands: waits its turn, gets tokens, repeats what may be repeated. */
export async function attempt<Result>(
  call: Attempted<Result>,
  { signal, timeoutMs, deadlineMs }: CallOptions,
  options: AttemptOptions,
): Promise<Result> {
  const { operationId, tokens } = call
  const { limiter } = options
  const deadline = performance.now() + (deadlineMs ?? options.deadlineMs)
  const patience = timeoutMs ?? options.timeoutMs
  const wouldTakeTooLong = (ms: number) => performance.now() + ms >= deadline
  let sent = 0
  let retries = 0
  let renewed = false
  let token: string | undefined

  for (let number = 1; ; number += 1) {
    const scope = createScope(signal, deadline, () => sent, operationId)
    let error: ContactError
    let delayMs: number | undefined
    try {
      if (limiter) {
        const delay = await scope.during((each) => limiter(`${call.method} ${call.path}`, each))
        if (delay > 0) options.observer.throttle({ operationId, delayMs: delay })
      }
      if (tokens) token ??= tokens.current() ?? (await scope.during((each) => tokens.get(each)))
      if (signal?.aborted) throw aborted(signal, operationId, sent)
      sent = number
      return await once(call, { token, number, patience, scope, observer: options.observer })
    } catch (thrown) {
      error = inFamily(thrown, operationId, number)
    }

    if (tokens && token !== undefined && isRejection(error) && !renewed) {
      // Exactly the rejected token is renewed, and once: a second rejection has another reason.
      renewed = true
      const before: string = token
      token = await scope.during((each) => tokens.renew(before, each))
      if (token !== before) delayMs = 0
    } else {
      delayMs = delayBefore(error, retries, call.mayRepeat, options.retry)
      retries += 1
      // The next attempt asks again: a token may expire while this one waits.
      token = undefined
    }
    if (delayMs === undefined || wouldTakeTooLong(delayMs)) throw error
    const { method, path } = call
    options.observer.retry({ operationId, method, path, attempt: number, error, delayMs })
    if (delayMs > 0) await scope.during((each) => wait(delayMs, each))
  }
}

/** A 403 is about permissions, whatever its code says. */
const isRejection = (error: ContactError) =>
  error instanceof ContactApiError && error.status !== 403 && rejectsToken(error.code)

interface Once {
  readonly token: string | undefined
  readonly number: number
  readonly patience: number
  readonly scope: Scope
  readonly observer: Observer
}

/** One attempt, with its own time limit. */
async function once<Result>(
  call: Attempted<Result>,
  { token, number, patience, scope, observer }: Once,
): Promise<Result> {
  const { operationId, method, path, send } = call
  const controller = new AbortController()
  const limit = Math.min(patience, scope.remainingMs())
  let expired = false
  const timer = setTimeout(() => {
    expired = true
    controller.abort()
  }, limit)
  const unfollow = scope.signal && follow(scope.signal, controller)
  try {
    const event: RequestEvent = { operationId, method, path, attempt: number }
    observer.request?.(event)
    return await send({ token, number, signal: controller.signal, event })
  } catch (thrown) {
    if (expired && !(thrown instanceof ContactApiError)) {
      const what =
        limit < patience ? 'the deadline of the call passed' : `no answer within ${limit} ms`
      throw new ContactTimeoutError(what, { operationId, attempts: number })
    }
    if (scope.signal?.aborted) throw aborted(scope.signal, operationId, number)
    throw thrown
  } finally {
    clearTimeout(timer)
    unfollow?.()
  }
}

/** Aborts the controller with the signal; gives what ends that. */
function follow(signal: AbortSignal, controller: AbortController): () => void {
  const ended = () => controller.abort()
  signal.addEventListener('abort', ended, { once: true })
  return () => signal.removeEventListener('abort', ended)
}

const aborted = (signal: AbortSignal, operationId: OperationId | undefined, attempts: number) =>
  new ContactAbortError('the call was aborted', { operationId, attempts }, { cause: signal.reason })

/** The limits under which a call waits: the caller's signal and the deadline. */
interface Scope {
  readonly signal: AbortSignal | undefined
  remainingMs(): number
  /** Waits for something, unless the caller ends the call or the deadline passes. */
  during<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value>
}

function createScope(
  signal: AbortSignal | undefined,
  deadline: number,
  sent: () => number,
  operationId: OperationId | undefined,
): Scope {
  const remainingMs = () => Math.max(0, deadline - performance.now())
  return {
    signal,
    remainingMs,
    async during(work) {
      if (signal?.aborted) throw aborted(signal, operationId, sent())
      const controller = new AbortController()
      const timer = setTimeout(() => controller.abort(), remainingMs())
      const unfollow = signal && follow(signal, controller)
      try {
        return await work(controller.signal)
      } catch (thrown) {
        const attempts = sent()
        if (signal?.aborted) throw aborted(signal, operationId, attempts)
        if (controller.signal.aborted) {
          throw new ContactTimeoutError('the deadline of the call passed', {
            operationId,
            attempts,
          })
        }
        throw inFamily(thrown, operationId, attempts)
      } finally {
        clearTimeout(timer)
        unfollow?.()
      }
    },
  }
}

/** What was thrown, as an error of the family: what is no error of ours is a broken connection. */
function inFamily(
  thrown: unknown,
  operationId: OperationId | undefined,
  attempts: number,
): ContactError {
  if (thrown instanceof ContactTokenError && thrown.operationId === undefined) {
    // Many calls may wait for one token: each gets an error that names its own operation.
    const { message, cause } = thrown
    return new ContactTokenError(message, { operationId, attempts }, { cause })
  }
  if (thrown instanceof ContactError) return thrown
  return new ContactConnectionError(
    'no answer arrived from DingTalk',
    { operationId, attempts },
    { cause: thrown },
  )
}
