import type { Json, Operation } from '../../src/contract.ts'
import type { ApiRequest } from './requests.ts'
import { TOKEN_HEADER } from './wire.ts'

/** A request as it travels. */
export interface WireRequest {
  readonly method: string
  /** Path and query, encoded. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** What may be changed on the way. */
export interface Changes {
  readonly withoutToken?: boolean
  /** Query parameters of which the operation knows nothing. */
  readonly extraQuery?: Readonly<Record<string, string>>
  /** The body as text, instead of the one of the request. */
  readonly text?: string
}

/** Writes a request down as it travels. */
export function toWire(
  { method, path, parameters, object }: Operation,
  request: ApiRequest,
  changes: Changes = {},
): WireRequest {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.path[name])),
  )
  const values = Object.entries(request.query).map(([name, value]) => {
    const isJson = parameters.some((each) => each.name === name && each.content)
    return [name, isJson || typeof value === 'object' ? JSON.stringify(value) : String(value)]
  })
  const query = [...values, ...Object.entries(changes.extraQuery ?? {})]
    .map((pair) => pair.map((part) => encodeURIComponent(String(part))).join('='))
    .join('&')
  const body = changes.text ?? jsonOf(request.body)
  return {
    method,
    target: query ? `${filled}?${query}` : filled,
    headers: {
      ...(object.security.length > 0 && !changes.withoutToken && { [TOKEN_HEADER]: 'a-token' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body,
  }
}

const jsonOf = (body: Json | undefined) => (body === undefined ? undefined : JSON.stringify(body))

/** Sends a request. */
export async function send(base: string, { method, target, headers, body }: WireRequest) {
  const response = await fetch(base + target, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  return { status: response.status, text: await response.text() }
}

/** The request as a line for a shell; the token is taken from the environment. */
export function curlOf(base: string, { method, target, headers, body }: WireRequest): string {
  const header = ([name, value]: [string, string]) =>
    name === TOKEN_HEADER ? `-H "${name}: $DINGTALK_TOKEN"` : `-H ${quoted(`${name}: ${value}`)}`
  return [
    `curl -X ${method}`,
    ...Object.entries(headers).map(header),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
    quoted(base + target),
  ].join(' ')
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
