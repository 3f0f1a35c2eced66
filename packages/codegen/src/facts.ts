import type { Operation } from './contract.ts'
import { NOTICE } from './notice.ts'

/** `facts.ts`: what the client has to know about each operation at run time. */
export function renderFacts(operations: Operation[]): string {
  return `${NOTICE}
import type { OperationFacts } from '../operation-facts.ts'
import type { OperationId } from './operations.ts'

/** Method, path and manners of every operation. */
export const operationFacts: { readonly [Id in OperationId]: OperationFacts } = {
${operations.map(renderRow).join('')}}
`
}

function renderRow({
  id,
  method,
  path,
  object,
  token,
  permissions,
  hasResponseBody,
}: Operation): string {
  const retry = object['x-retry']
  const facts = {
    method,
    path,
    token,
    permissions,
    empty: !hasResponseBody,
    repeatable: retry.repeatable,
    ...(retry.id && { idPointer: retry.id }),
    ...(object['x-pagination'] && { pagination: object['x-pagination'] }),
    ...(object.externalDocs && { docs: object.externalDocs.url }),
  }
  return `  ${id}: ${JSON.stringify(facts)},\n`
}
