import type { Answer } from '../answer.ts'
import type { Operation } from '../contract.ts'
import type { OperationId } from '../plan.ts'

/** A valid call of an operation that has state. */
export interface StatefulCall {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What the contract says of the body holds: the call was validated. */
  readonly body: Readonly<Record<string, unknown>>
  /** The answer to a success. */
  ok(body?: unknown): Answer
  /**
   * The answer to a call that the state does not allow: the documented error of that code where the
   * operation documents it, else its parameter error. The detail says what was wrong.
   */
  refuse(detail: string, code?: string): Answer
}

/** What operations do to the state, and what they answer. */
export type Transitions = { readonly [Id in OperationId]?: (call: StatefulCall) => Answer }

/** A part of the state: some operations, and what they remember. */
export interface Group<Entry> {
  readonly transitions: Transitions
  entries(): Entry[]
}
