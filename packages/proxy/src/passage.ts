import type { IncomingHttpHeaders } from 'node:http'

/** The longest body that is checked, in bytes. A longer one passes all the same. */
export const MAX_CHECKED = 16 * 1024 * 1024

/** A body as far as it was kept for the checks. */
export interface Body {
  readonly bytes: Buffer
  /** `too-long` for the checks, or `cut`: not all of it came. */
  readonly state: 'whole' | 'too-long' | 'cut'
}

/** A call as it passed. */
export interface Passage {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly request: { readonly headers: IncomingHttpHeaders; readonly body: Body }
  /** `undefined` when the target gave none. */
  readonly response:
    | { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Body }
    | undefined
}
