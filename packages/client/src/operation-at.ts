import { operationFacts } from './generated/facts.ts'
import type { OperationId } from './generated/operations.ts'
import type { Target } from './transport.ts'

/** The operation that a request of the raw client calls, if the contract has it. */
export function operationAt(request: Request): Target | undefined {
  const segments = new URL(request.url).pathname.split('/')
  for (const [id, facts] of Object.entries(operationFacts)) {
    // The base URL may have a path of its own, so the path of the operation is matched from its end.
    const template = facts.path.split('/').slice(1)
    const tail = segments.slice(-template.length)
    const matches = template.every((part, index) => part.startsWith('{') || part === tail[index])
    if (facts.method === request.method && matches) return { id: id as OperationId, facts }
  }
  return undefined
}
