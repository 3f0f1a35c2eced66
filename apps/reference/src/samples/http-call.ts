import type { Operation } from '../contract.ts'
import { requestOf } from './request.ts'

/** The header in which a token travels. */
export const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

/** A call without a client. */
export interface HttpCall {
  readonly method: string
  /** Without its query; what the path holds is encoded. */
  readonly url: string
  /** Not encoded yet. */
  readonly query: readonly (readonly [name: string, text: string])[]
  readonly needsToken: boolean
  readonly body: unknown
}

export function httpCallOf(operation: Operation, host: string): HttpCall {
  const { path, query, body } = requestOf(operation)
  return {
    method: operation.method,
    url: `${host}${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))}`,
    query: Object.entries(query).map(([name, value]) => [name, textOf(value)]),
    needsToken: operation.token !== 'none',
    body,
  }
}

/** DingTalk takes lists in the query as one JSON text. */
const textOf = (value: unknown) =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)
