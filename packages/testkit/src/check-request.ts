import type { OperationId } from './client-types.ts'
import { describe } from './describe.ts'
import { operationOf } from './operations.ts'
import { type Problem, problem } from './problem.ts'
import { violations } from './validator.ts'

/**
 * Where the body of a request departs from the contract; empty when it does not. Request bodies are
 * closed: a field that the contract does not have is a problem.
 *
 * @param body the decoded body; `undefined` when there is none
 * @throws {TypeError} when the contract has no such operation
 */
export function checkRequest(operationId: OperationId, body: unknown): Problem[] {
  const { request } = operationOf(operationId)
  const at = (expected: string) =>
    problem({
      operationId,
      status: undefined,
      pointer: '',
      keyword: 'body',
      expected,
      received: describe(body),
    })
  if (body === undefined) return request?.required ? [at('a body')] : []
  if (!request?.schema) return [at('no body')]
  return violations(`/operations/${operationId}/request/schema`, body).map((finding) =>
    problem({ operationId, status: undefined, ...finding }),
  )
}
