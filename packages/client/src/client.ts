import createFetchClient, { type Client as RawClient } from 'openapi-fetch'
import type { CallOptions } from './call-options.ts'
import { type Answer, decode } from './decode.ts'
import { ContactError, ContactUsageError } from './errors.ts'
import { operationFacts } from './generated/facts.ts'
import type { ContactOperations, OperationId } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { operationAt } from './operation-at.ts'
import type { OperationFacts } from './operation-facts.ts'
import { type ContactClientOptions, DEFAULT_BASE_URL, validate } from './options.ts'
import { createTransport, noAnswer } from './transport.ts'
import { expandPath, serializeQuery } from './url.ts'

/** A client of the contact API: a method per operation, and the openapi-fetch client beside them. */
export interface ContactClient extends ContactOperations {
  /**
   * The openapi-fetch client beneath, for what the methods do not show: response headers, streams. It
   * carries the same token, and returns API errors as `error` instead of throwing them.
   */
  readonly raw: RawClient<paths>
}

/** What every method takes; the generated interface says it exactly for each. */
interface AnyRequest {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: unknown
  readonly body?: unknown
}

/** The paths as the table of facts has them: any operation, its request unchecked. */
interface AnyPaths {
  [path: string]: {
    [method in Lowercase<OperationFacts['method']>]: {
      parameters: { query?: unknown }
      requestBody?: { content: { 'application/json': unknown } }
      responses: Record<never, never>
    }
  }
}

/**
 * Makes a client of DingTalk's contact API.
 *
 * @throws {ContactUsageError} when an option cannot work
 *
 * @example
 * ```ts
 * const client = createContactClient({ accessToken: () => myTokens.get() })
 * const { list } = await client.listContactRestrictSetting({ query: { maxResults: 100 } })
 * ```
 */
export function createContactClient(options: ContactClientOptions): ContactClient {
  validate(options)
  const transport = createTransport(options)
  const settings = {
    baseUrl: options.baseUrl ?? DEFAULT_BASE_URL,
    fetch: (request: Request) => transport(request, operationAt(request)),
    pathSerializer: expandPath,
    querySerializer: serializeQuery,
  }
  const builder = createFetchClient<AnyPaths>(settings)

  async function call(id: OperationId, request: AnyRequest = {}, { signal }: CallOptions = {}) {
    const facts = operationFacts[id]
    const path = expandPath(facts.path, request.path, id)
    let answer: Answer | undefined
    try {
      await builder.request(lowerCase(facts.method), path, {
        params: { query: request.query },
        body: request.body,
        ...(signal && { signal }),
        // openapi-fetch builds the request. The answer is read here, once, and decoded below.
        fetch: async (sent) => {
          const response = await transport(sent, { id, facts })
          answer = { status: response.status, ok: response.ok, text: await response.text() }
          return new Response(null, { status: 204 })
        },
      })
    } catch (cause) {
      throw cause instanceof ContactError ? cause : noAnswer(cause, signal, id)
    }
    if (!answer) throw new ContactUsageError('the `fetch` of the client was not called', id)
    return decode(answer, id, facts)
  }

  const methods = Object.keys(operationFacts).map((id) => [
    id,
    (request?: AnyRequest, callOptions?: CallOptions) =>
      call(id as OperationId, request, callOptions),
  ])
  return Object.assign(Object.fromEntries(methods), { raw: createFetchClient<paths>(settings) })
}

const lowerCase = <Text extends string>(text: Text) => text.toLowerCase() as Lowercase<Text>
