import { firstCursor, isPaged } from './common.ts'
import type { Operation, Pagination } from './contract.ts'
import type { ErrorCode } from './error-codes.ts'
import { NOTICE } from './notice.ts'

/** `facts.ts`: what the client has to know about each operation at run time, and nothing else. */
export function renderFacts(operations: Operation[], catalogue: readonly ErrorCode[]): string {
  const shared = new Map(catalogue.map(({ code, category }) => [code.toLowerCase(), category]))
  return `${NOTICE}
import type { OperationFacts } from '../operation-facts.ts'
import type { OperationId } from './operations.ts'

/** Method, path and manners of every operation. */
export const operationFacts: { readonly [Id in OperationId]: OperationFacts } = {
${operations.map((operation) => renderRow(operation, shared)).join('')}}
`
}

function renderRow(operation: Operation, shared: Map<string, string>): string {
  const { id, method, path, object, token, permissions, hasResponseBody, errors } = operation
  const retry = object['x-retry']
  const own = errors.filter(({ code, category }) => shared.get(code.toLowerCase()) !== category)
  const repeatable = { always: true, 'with-id': retry.id, never: undefined }[retry.repeatable]
  const facts = {
    method,
    path,
    token,
    ...(permissions.length > 0 && { permissions }),
    ...(!hasResponseBody && { empty: true }),
    ...(repeatable && { repeatable }),
    ...(isPaged(operation) && { pagination: pagination(object['x-pagination']) }),
    ...(own.length > 0 && {
      categories: Object.fromEntries(
        own.map(({ code, category }) => [code.toLowerCase(), category]),
      ),
    }),
  }
  return `  ${id}: ${JSON.stringify(facts)},\n`
}

function pagination(facts: Pagination | undefined) {
  if (!facts) return undefined
  const { in: place, cursor, items, next, hasMore } = facts
  const first = firstCursor(facts)
  return {
    in: place,
    cursor,
    ...(first !== undefined && { first }),
    items,
    next,
    ...(hasMore && { hasMore }),
  }
}
