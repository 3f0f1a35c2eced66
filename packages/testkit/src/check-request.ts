import type { OperationId } from './client-types.ts'
import type { OperationContract } from './contract.ts'
import { operationOf } from './operations.ts'
import { bodyFinding, type Finding, type Problem, problem } from './problem.ts'
import { violations } from './validator.ts'

/**
 * Where the body of a request departs from the contract; empty when it does not. Request bodies are
 * closed: a field that the contract does not have is a problem.
 *
 * @param body the decoded body; `undefined` when there is none
 * @throws {TypeError} when the contract has no such operation
 */
export function checkRequest(operationId: OperationId, body: unknown): Problem[] {
  return findings(operationOf(operationId), operationId, body).map((finding) =>
    problem({ operationId, status: undefined, ...finding }),
  )
}

function findings({ request }: OperationContract, id: OperationId, body: unknown): Finding[] {
  if (body === undefined) return request?.required ? [bodyFinding('a body', body)] : []
  if (!request?.schema) return [bodyFinding('no body', body)]
  return violations(`/operations/${id}/request/schema`, body)
}
