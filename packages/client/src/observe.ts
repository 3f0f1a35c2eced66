import type { ContactError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import { redact } from './redact.ts'

/** A request that is about to be sent. */
export interface RequestEvent {
  readonly operationId: OperationId | undefined
  readonly method: string
  /** The path without its query, which may hold personal data. */
  readonly path: string
  /** 1 for the first attempt. */
  readonly attempt: number
}

/** An answer that arrived. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  /** DingTalk's error code, if it is an error. */
  readonly code?: string
  readonly requestId?: string
  /** From sending to the end of the body, in milliseconds. */
  readonly durationMs: number
}

/** An attempt that is going to be repeated. */
export interface RetryEvent extends RequestEvent {
  readonly error: ContactError
  /** How long the client waits before, in milliseconds. */
  readonly delayMs: number
}

/** A token that was asked for, or failed to be. */
export interface TokenEvent {
  readonly kind: 'app' | 'user'
  /** Why: none was there, it was about to expire, or DingTalk rejected it. */
  readonly reason: 'missing' | 'expiring' | 'rejected'
  /** Where the new token comes from. */
  readonly source: 'store' | 'dingtalk'
  readonly durationMs: number
  readonly error?: unknown
}

/** A wait of the rate limiter. */
export interface ThrottleEvent {
  readonly operationId: OperationId | undefined
  readonly delayMs: number
}

/** A token store that failed or took too long; the client went on without it. */
export interface StoreErrorEvent {
  readonly action: 'get' | 'set' | 'lock'
  readonly error: unknown
}

/** Functions that are told what the client does. Nobody waits for them; what they throw is dropped. */
export interface ContactHooks {
  onRequest?: (event: RequestEvent) => void
  onResponse?: (event: ResponseEvent) => void
  onRetry?: (event: RetryEvent) => void
  onToken?: (event: TokenEvent) => void
  onThrottle?: (event: ThrottleEvent) => void
  onStoreError?: (event: StoreErrorEvent) => void
}

export const HOOKS = [
  'onRequest',
  'onResponse',
  'onRetry',
  'onToken',
  'onThrottle',
  'onStoreError',
] as const satisfies readonly (keyof ContactHooks)[]

/** What the client writes to; `console` and pino satisfy it. */
export interface ContactLogger {
  debug(message: string): void
  warn(message: string): void
}

/** Tells hooks and logger, and never lets them disturb a call. */
export interface Observer {
  readonly request?: (event: RequestEvent) => void
  readonly response?: (event: ResponseEvent) => void
  readonly retry: (event: RetryEvent) => void
  readonly token: (event: TokenEvent) => void
  readonly throttle: (event: ThrottleEvent) => void
  readonly storeError: (event: StoreErrorEvent) => void
}

export function createObserver(hooks: ContactHooks = {}, logger?: ContactLogger): Observer {
  const tell =
    <Event>(
      hook: ((event: Event) => void) | undefined,
      level: 'debug' | 'warn',
      text: (event: Event) => string,
    ) =>
    (event: Event) => {
      quietly(() => hook?.(event))
      quietly(() => logger?.[level](redact(`dingtalk-contact: ${text(event)}`)))
    }
  const name = ({ operationId, method, path }: RequestEvent) => operationId ?? `${method} ${path}`
  return {
    ...((hooks.onRequest || logger) && {
      request: tell(hooks.onRequest, 'debug', (event) => `${name(event)} attempt ${event.attempt}`),
    }),
    ...((hooks.onResponse || logger) && {
      response: tell(
        hooks.onResponse,
        'debug',
        (event) =>
          `${name(event)} answered ${event.status}${event.code ? ` ${event.code}` : ''} in ${Math.round(event.durationMs)} ms${event.requestId ? ` (request ${event.requestId})` : ''}`,
      ),
    }),
    retry: tell(
      hooks.onRetry,
      'warn',
      ({ error, delayMs }) => `repeating in ${Math.round(delayMs)} ms: ${error.message}`,
    ),
    token: tell(
      hooks.onToken,
      'debug',
      ({ kind, reason, source, error }) =>
        `${error === undefined ? 'new' : 'no'} ${kind} token from ${source} (${reason})`,
    ),
    throttle: tell(
      hooks.onThrottle,
      'debug',
      ({ operationId, delayMs }) => `${operationId} waits ${Math.round(delayMs)} ms for its turn`,
    ),
    storeError: tell(
      hooks.onStoreError,
      'warn',
      ({ action, error }) => `the token store failed to ${action}: ${error}`,
    ),
  }
}

/** Watching must not change what is watched. */
function quietly(work: () => unknown): void {
  try {
    const outcome = work()
    // An asynchronous hook that fails would end the process otherwise.
    if (outcome instanceof Promise) outcome.catch(() => undefined)
  } catch {
    // The same.
  }
}
