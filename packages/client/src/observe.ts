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

/** What the client writes to; `console` and pino satisfy it. */
export interface ContactLogger {
  debug(message: string): void
  warn(message: string): void
}

/** Tells hooks and logger, and never lets them disturb a call. */
export type Observer = Required<ContactHooks>

const name = ({ operationId, method, path }: RequestEvent) => operationId ?? `${method} ${path}`

/** What a logger is told of an event. */
const LINES: {
  readonly [Hook in keyof Observer]: (event: Parameters<Observer[Hook]>[0]) => string
} = {
  onRequest: (event) => `${name(event)} attempt ${event.attempt}`,
  onResponse: (event) => {
    const code = event.code ? ` ${event.code}` : ''
    const request = event.requestId ? ` (request ${event.requestId})` : ''
    return `${name(event)} answered ${event.status}${code} in ${ms(event.durationMs)}${request}`
  },
  onRetry: ({ error, delayMs }) => `repeating in ${ms(delayMs)}: ${error.message}`,
  onToken: ({ kind, reason, source, error }) =>
    `${error === undefined ? 'new' : 'no'} ${kind} token from ${source} (${reason})`,
  onThrottle: ({ operationId = 'a raw call', delayMs }) =>
    `${operationId} waited ${ms(delayMs)} for its turn`,
  onStoreError: ({ action, error }) => `the token store failed to ${action}: ${error}`,
}

const ms = (time: number) => `${Math.round(time)} ms`

export const HOOKS = Object.keys(LINES)

export function createObserver(hooks: ContactHooks = {}, logger?: ContactLogger): Observer {
  const tell =
    <Hook extends keyof Observer>(hook: Hook) =>
    (event: Parameters<Observer[Hook]>[0]) => {
      quietly(() => Reflect.apply(hooks[hook] ?? ignore, hooks, [event]))
      const level = hook === 'onRetry' || hook === 'onStoreError' ? 'warn' : 'debug'
      quietly(() => logger?.[level](redact(`dingtalk-contact: ${LINES[hook](event)}`)))
    }
  return {
    onRequest: tell('onRequest'),
    onResponse: tell('onResponse'),
    onRetry: tell('onRetry'),
    onToken: tell('onToken'),
    onThrottle: tell('onThrottle'),
    onStoreError: tell('onStoreError'),
  }
}

const ignore = () => undefined

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
