import type { LogEntry } from './recorder.ts'
import type { Seed } from './state/seed.ts'
import type { TokenOptions } from './tokens.ts'

/** How a mock behaves. */
export interface HandlerOptions extends TokenOptions {
  /**
   * How many calls of one operation with one token pass within a second; more are answered 403
   * `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`.
   * @defaultValue no limit
   */
  qps?: number
  /**
   * Refuses what a client has got wrong although Prism lets it pass: unknown query parameters,
   * numbers that are none, a body that is not sent as JSON, limits on several arrays together.
   * Otherwise these are only written down.
   * @defaultValue true
   */
  strict?: boolean
  /**
   * Remembers what is created, changed and deleted. Otherwise every answer is an example.
   * @defaultValue true
   */
  state?: boolean
  /**
   * What the organization holds at the start; `{}` is an empty one.
   * @defaultValue what the examples of the contract speak of
   */
  seed?: Seed
  /**
   * How many calls `log` and `requests()` keep.
   * @defaultValue all
   */
  history?: number
  /** Gets each call as soon as its answer is known, whatever `history` keeps. */
  onCall?: (entry: LogEntry) => void
}
