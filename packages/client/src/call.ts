import { type AttemptOptions, attempt } from './attempts.ts'
import { type CallOptions, checkCallOptions } from './call-options.ts'
import { decode } from './decode.ts'
import { ContactApiError, ContactUsageError } from './errors.ts'
import { operationFacts } from './generated/facts.ts'
import type { OperationId } from './generated/operations.ts'
import { type UnsafeIntegers, writeJson } from './integers.ts'
import type { OperationFacts } from './operation-facts.ts'
import { at } from './paging.ts'
import type { ServerClock } from './token/clock.ts'
import type { TokenSource } from './token/source.ts'
import type { Transport } from './transport.ts'
import { expandPath, serializeQuery } from './url.ts'

export const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

/** What every method takes; the generated interfaces say it exactly for each. */
export interface AnyRequest {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: object | undefined
  readonly body?: unknown
}

/** Where the tokens of a client come from, by kind. */
export interface TokenSources {
  app?: TokenSource | undefined
  user?: TokenSource | undefined
}

/** What all calls of a client share. */
export interface CallContext {
  readonly baseUrl: string
  readonly transport: Transport
  readonly clock: ServerClock
  readonly integers: UnsafeIntegers
  readonly sources: TokenSources
  readonly attempts: AttemptOptions
}

/** Calls an operation: builds its request, sends it until an answer stands, decodes the answer. */
export async function callOperation(
  id: OperationId,
  request: AnyRequest = {},
  options: CallOptions = {},
  { baseUrl, transport, clock, integers, sources, attempts }: CallContext,
): Promise<unknown> {
  checkCallOptions(options, id)
  const facts = operationFacts[id]
  const { method } = facts
  const query = serializeQuery(request.query, id)
  const url = `${baseUrl}${expandPath(facts.path, request.path, id)}${query && `?${query}`}`
  const body = request.body === undefined ? undefined : bodyOf(request.body, id)
  const { observer } = attempts

  return attempt(
    {
      operationId: id,
      method,
      path: facts.path,
      mayRepeat: mayRepeat(facts, request.body),
      tokens: tokensFor(id, facts, sources),
      send: async ({ token, number, signal, event }) => {
        const start = performance.now()
        const headers: Record<string, string> = { accept: 'application/json' }
        if (body !== undefined) headers['content-type'] = 'application/json'
        if (token !== undefined) headers[TOKEN_HEADER] = token
        const response = await transport({ url, method, headers, body, signal })
        clock.observe(response.header('date'))
        const answer = { status: response.status, text: await response.text() }
        const arrived = { ...event, status: answer.status, durationMs: performance.now() - start }
        try {
          const data = decode(answer, facts, integers, {
            operationId: id,
            attempts: number,
            secrets: secretsIn(token, facts, request.body),
          })
          observer.response?.(arrived)
          return data
        } catch (error) {
          observer.response?.({ ...arrived, ...saidBy(error) })
          throw error
        }
      },
    },
    options,
    attempts,
  )
}

/** The code and request ID of an error answer. */
export function saidBy(error: unknown): { code?: string; requestId?: string } {
  if (!(error instanceof ContactApiError)) return {}
  const { code, requestId } = error
  return requestId === undefined ? { code } : { code, requestId }
}

/** What a call sends that nobody may read in a log: its token, or what it gets one for. */
export function secretsIn(
  token: string | undefined,
  facts: OperationFacts | undefined,
  body: unknown,
): string[] {
  if (token !== undefined) return [token]
  if (facts?.token !== 'none') return []
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' && /secret|ticket|token|code/i.test(name) ? [value] : [],
  )
}

/** Whose tokens an operation takes; throws when the client has none of that kind. */
export function tokensFor(
  id: OperationId,
  { token }: OperationFacts,
  sources: TokenSources,
): TokenSource | undefined {
  if (token === 'none') return undefined
  const source = sources[token]
  if (source) return source
  throw new ContactUsageError(
    token === 'user'
      ? 'takes the access token of a user who signed in; an app token would be refused. Give the client the option `user`.'
      : 'takes the access token of an app. Give the client the option `credentials` or `accessToken`.',
    id,
  )
}

function bodyOf(body: unknown, id: OperationId): string {
  const written = writeJson(body)
  if ('text' in written) return written.text
  throw 'rounded' in written
    ? new ContactUsageError(
        `The body has an integer beyond 2^53 at ${written.rounded}: it was rounded before it came here. Give it as a bigint.`,
        id,
      )
    : new ContactUsageError('The body cannot be written as JSON.', id, written.unwritable)
}

/** Reading is safe; a write when the contract says so, or when its body names what it changes. */
export function mayRepeat({ method, repeatable }: OperationFacts, body: unknown): boolean {
  if (method === 'GET' || repeatable === true) return true
  if (repeatable === undefined) return false
  const id = at(body, repeatable)
  return id !== undefined && id !== null
}
