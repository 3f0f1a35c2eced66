import { milliseconds, type Rules } from './option-checks.ts'

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call when it is aborted, also while it waits. The call rejects with a {@link ContactAbortError}. */
  signal?: AbortSignal
  /**
   * How long one attempt may take, in milliseconds, its body included.
   * @defaultValue that of the client
   */
  timeoutMs?: number
  /**
   * How long the call may take as a whole, in milliseconds: tokens, waits and repeats included.
   * @defaultValue that of the client
   */
  deadlineMs?: number
}

/** What a client and a call both limit. */
export const TIMES = { timeoutMs: milliseconds(1), deadlineMs: milliseconds(1) }

export const CALL_OPTIONS: Rules = {
  signal: [(value) => value instanceof AbortSignal, 'an AbortSignal'],
  ...TIMES,
}
