import { at } from './at.ts'
import { type AttemptOptions, attempt } from './attempts.ts'
import { CALL_OPTIONS, type CallOptions } from './call-options.ts'
import { type Answer, decode } from './decode.ts'
import { ContactApiError, ContactUsageError, type ErrorContext } from './errors.ts'
import { operationFacts } from './generated/facts.ts'
import type { OperationId } from './generated/operations.ts'
import type { UnsafeIntegers } from './later/read-integers.ts'
import type { OperationFacts } from './operation-facts.ts'
import { check } from './option-checks.ts'
import type { ServerClock } from './token/clock.ts'
import type { TokenSource } from './token/source.ts'
import type { Transport } from './transport.ts'
import { expandPath, serializeQuery } from './url.ts'
import { writeJson } from './write-json.ts'

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
  context: CallContext,
): Promise<unknown> {
  check('', options, CALL_OPTIONS, id)
  const facts = operationFacts[id]
  const { method, path } = facts
  const query = serializeQuery(request.query, id)
  const url = `${context.baseUrl}${expandPath(path, request.path, id)}${query && `?${query}`}`
  const body = request.body === undefined ? undefined : writeJson('The body', request.body, id)
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  const tokens = tokensFor(id, facts, context.sources)
  return exchange(
    { id, facts, method, path, url, headers, body, sent: request.body, tokens },
    (answer, origin) => decode(answer, facts, context.integers, origin),
    options,
    context,
  )
}

/** A request, and what is known of the operation that it calls. */
export interface Outgoing {
  readonly id: OperationId | undefined
  readonly facts: OperationFacts | undefined
  readonly method: string
  readonly path: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string | undefined
  /** The body before it was written. */
  readonly sent: unknown
  readonly tokens: TokenSource | undefined
}

/** Sends a request until an answer stands. */
export function exchange<Result>(
  { id, facts, method, path, url, headers, body, sent, tokens }: Outgoing,
  read: (answer: Answer, origin: ErrorContext) => Promise<Result>,
  options: CallOptions,
  { transport, clock, attempts }: CallContext,
): Promise<Result> {
  const { observer } = attempts
  return attempt(
    {
      operationId: id,
      method,
      path,
      mayRepeat: method === 'GET' || mayRepeat(facts, sent),
      tokens,
      async send({ token, signal, event }) {
        if (token !== undefined) headers[TOKEN_HEADER] = token
        const start = performance.now()
        const response = await transport({ url, method, headers, body, signal })
        clock.observe(response.header('date'))
        const answer = { status: response.status, text: await response.text() }
        const durationMs = performance.now() - start
        let said: { code?: string; requestId?: string } = {}
        try {
          return await read(answer, {
            operationId: id,
            attempts: event.attempt,
            secrets: secretsIn(headers[TOKEN_HEADER], facts, sent),
          })
        } catch (error) {
          if (error instanceof ContactApiError) {
            said = { code: error.code, ...(error.requestId && { requestId: error.requestId }) }
          }
          throw error
        } finally {
          observer.onResponse({ ...event, status: answer.status, durationMs, ...said })
        }
      },
    },
    options,
    attempts,
  )
}

/** What a call sends that nobody may read in a log: its token, or what it gets one for. */
function secretsIn(
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

/** A write is safe to run twice when the contract says so, or when its body names what it changes. */
function mayRepeat(facts: OperationFacts | undefined, body: unknown): boolean {
  const { repeatable = false } = facts ?? {}
  if (typeof repeatable === 'boolean') return repeatable
  const id = at(body, repeatable)
  return id !== undefined && id !== null
}
