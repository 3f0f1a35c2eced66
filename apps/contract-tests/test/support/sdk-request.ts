import type { Json, Operation } from '../../src/contract.ts'
import type { ApiRequest } from './requests.ts'
import type { Wire } from './wire.ts'

// The SDK's requests have query and body side by side in one object, and a body that is no object
// of fields in a field named `body`.

/** A request as the fields that the SDK has. */
export function sdkFields({ query, body }: ApiRequest): Record<string, Json> {
  const fields = typeof body === 'object' && !Array.isArray(body) ? body : {}
  return { ...(body !== undefined && { body }), ...query, ...fields }
}

/** The values of the path parameters, in the order of the path. */
export const pathValues = ({ path }: Operation, request: ApiRequest): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => String(request.path[name]))

/** How the contract says a request travels. */
export function wireOf({ path, object }: Operation, request: ApiRequest, token: string): Wire {
  return {
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => String(request.path[name])),
    token: object.security.length > 0 ? token : undefined,
    query: Object.fromEntries(
      Object.entries(request.query).map(([name, value]) => [name, String(value)]),
    ),
    body: request.body,
  }
}
