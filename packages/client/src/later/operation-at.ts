import { operationFacts } from '../generated/facts.ts'
import type { OperationId } from '../generated/operations.ts'
import type { OperationFacts } from '../operation-facts.ts'

/** The operation that a request of the raw client calls, if the contract has it. */
export function operationAt(
  request: Request,
): { id: OperationId; facts: OperationFacts } | undefined {
  const segments = new URL(request.url).pathname.split('/')
  let found: { id: OperationId; facts: OperationFacts } | undefined
  for (const [id, facts] of Object.entries(operationFacts)) {
    // The base URL may have a path of its own, so the path of the operation is matched from its end.
    const template = facts.path.split('/').slice(1)
    const tail = segments.slice(-template.length)
    const matches = template.every((part, index) => part.startsWith('{') || part === tail[index])
    if (facts.method !== request.method || !matches) continue
    found = { id: id as OperationId, facts }
    // A literal path wins over one with parameters.
    if (!facts.path.includes('{')) break
  }
  return found
}
