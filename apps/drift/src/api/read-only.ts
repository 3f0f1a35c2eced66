import { type Operation, operations } from '@dingtalk-contact/contract-tests/contract'
import { operations as facts, type OperationFacts } from '@dingtalk-contact/spec/operations'

/** What `x-retry` of the contract gives as the reason of every operation that changes nothing. */
const REASON = 'It only reads.'

/** An operation with all that the contract says of it. */
export interface KnownOperation extends Operation {
  readonly facts: OperationFacts
}

/** Every operation of the contract. */
export const knownOperations: readonly KnownOperation[] = operations.map((operation) => ({
  ...operation,
  facts: facts[operation.id],
}))

/** The operations that change nothing: all that may be sent to the real API. */
export const readOnly: readonly KnownOperation[] = knownOperations.filter(
  ({ facts: { method, retry } }) =>
    (method === 'GET' || method === 'POST') &&
    retry.repeatable === 'always' &&
    retry.reason.en === REASON,
)
