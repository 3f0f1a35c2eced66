/** Options of a single call. */
export interface CallOptions {
  /** Ends the call when it is aborted. The call then rejects with a {@link ContactAbortError}. */
  signal?: AbortSignal
}
