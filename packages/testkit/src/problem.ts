import type { OperationId } from './client-types.ts'
import { describe } from './describe.ts'

/** One place where a request or an answer departs from the contract. */
export interface Problem {
  readonly operationId: OperationId
  /** The status of the answer; `undefined` when a request was checked. */
  readonly status: number | undefined
  /** JSON Pointer into the body, `/list/0/id` say; empty for the body as a whole. */
  readonly pointer: string
  /**
   * The JSON Schema keyword that is broken, `maximum` say; or one of these: `status` and `code`, it
   * is not documented; `body`, it is missing, or there should be none; `json`, it is not JSON;
   * `errcode`, a 200 that reports an error, as DingTalk answers an unknown path.
   */
  readonly keyword: string
  readonly expected: string
  /**
   * What came. Texts are shown by their shape (`a text like "99999999999"` for a phone number), so that
   * personal data and tokens stay out of logs.
   */
  readonly received: string
  /** All of it in one line. */
  readonly message: string
}

/** A problem, before it is known of which call. */
export type Finding = Pick<Problem, 'pointer' | 'keyword' | 'expected' | 'received'>

/** That there is no body, or one too many. */
export const bodyFinding = (expected: string, body: unknown): Finding => ({
  pointer: '',
  keyword: 'body',
  expected,
  received: describe(body),
})

/** A problem with its message. */
export function problem(fields: Omit<Problem, 'message'>): Problem {
  const { pointer, keyword, expected, received } = fields
  const place = pointer === '' ? '' : `${pointer}  `
  return { ...fields, message: `${place}${keyword}: expected ${expected}, came ${received}` }
}
