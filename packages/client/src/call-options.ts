import type { OperationId } from './generated/operations.ts'
import { known, MAX_MS, refuse, wholeNumber } from './option-checks.ts'

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

/** Refuses options of a call that cannot work, by name and range. */
export function checkCallOptions(options: CallOptions, operationId: OperationId): void {
  known('', options, ['signal', 'timeoutMs', 'deadlineMs'], operationId)
  const { signal, timeoutMs, deadlineMs } = options
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    refuse('signal', 'an AbortSignal', operationId)
  }
  if (timeoutMs !== undefined) wholeNumber('timeoutMs', timeoutMs, [1, MAX_MS], operationId)
  if (deadlineMs !== undefined) wholeNumber('deadlineMs', deadlineMs, [1, MAX_MS], operationId)
}
