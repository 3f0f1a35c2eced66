import { type OperationId, operationFacts } from '@dingtalk-contact/client'
import { type Json, operations } from '@dingtalk-contact/contract-tests/contract'

/** Values of parameters by name, as the environment gives them. */
export type Values = Readonly<Record<string, Json>>

/** A call that reads, ready to be sent; or why there is none. */
export interface PlannedCall {
  readonly id: OperationId
  readonly request: { path: Record<string, Json>; query: Record<string, Json> }
  readonly skipped?: string
}

/**
 * The operations that only read. That is said by the method alone: what the contract calls
 * repeatable may well write.
 */
export const READ_ONLY: readonly OperationId[] = operations
  .filter(({ id, method }) => method === 'GET' && operationFacts[id].token !== 'none')
  .map(({ id }) => id)

const WALKS = new Set(['maxResults', 'pageSize', 'size', 'limit'])

/** Plans one call of each operation that reads. */
export function plan(values: Values, tokens: { readonly user: boolean }): PlannedCall[] {
  const readOnly = new Set<OperationId>(READ_ONLY)
  return operations
    .filter(({ id }) => readOnly.has(id))
    .map(({ id, parameters }) => {
      const { token, pagination } = operationFacts[id]
      const request: PlannedCall['request'] = { path: {}, query: {} }
      if (token === 'user' && !tokens.user) {
        return { id, request, skipped: 'no user token (DINGTALK_USER_TOKEN)' }
      }
      const missing: string[] = []
      for (const { name, in: place, required, example, schema } of parameters) {
        const paging = name === pagination?.cursor ? pagination.first : undefined
        const usual = WALKS.has(name) ? (example ?? schema?.maximum) : undefined
        const value = values[name] ?? paging ?? usual
        if (value !== undefined) request[place][name] = value
        else if (required) missing.push(name)
      }
      if (missing.length === 0) return { id, request }
      return { id, request, skipped: `no value for ${missing.join(', ')} (DINGTALK_PARAMETERS)` }
    })
}

const PATHS = READ_ONLY.map(
  (id) => new RegExp(`^${operationFacts[id].path.replace(/\{\w+\}/g, '[^/]+')}$`),
)
const TOKEN = operationFacts.getAccessToken.path

/** Whether a request may leave at all: a read of the list, or the fetch of an access token. */
export function mayLeave(method: string, url: string): boolean {
  const { pathname } = new URL(url)
  if (method === 'POST') return pathname === TOKEN
  return method === 'GET' && PATHS.some((path) => path.test(pathname))
}
