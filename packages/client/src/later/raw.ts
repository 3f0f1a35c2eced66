import createFetchClient, { type Client } from 'openapi-fetch'
import { type CallContext, exchange, TOKEN_HEADER, tokensFor } from '../call.ts'
import { decode } from '../decode.ts'
import { ContactDecodeError, ContactError } from '../errors.ts'
import type { paths } from '../generated/schema.ts'
import { type FetchLike, fetchTransport } from '../transport.ts'
import { expandPath, serializeQuery } from '../url.ts'
import { writeJson } from '../write-json.ts'
import { operationAt } from './operation-at.ts'
import { quoteUnsafe, UNSAFE_INTEGER } from './read-integers.ts'

/** openapi-fetch, writing as the methods do, above a `fetch` with their tokens, repeats and limits. */
export const createRaw = (context: CallContext, fetch: FetchLike | undefined): Client<paths> =>
  createFetchClient<paths>({
    baseUrl: context.baseUrl,
    fetch: createRawFetch(context, fetch),
    pathSerializer: expandPath,
    querySerializer: (query) => serializeQuery(query),
    bodySerializer: (body) => writeJson('The body', body),
  })

/** An error answer comes back as it is, for openapi-fetch to read. */
function createRawFetch(context: CallContext, fetch: FetchLike | undefined) {
  const { integers, sources } = context
  return async (request: Request): Promise<Response> => {
    const operation = operationAt(request)
    const { id, facts } = operation ?? {}
    const { method, url, signal } = request
    const body = request.body === null ? undefined : await request.text()
    const headers = Object.fromEntries(request.headers)
    headers.accept ??= 'application/json'
    const tokensOf = () =>
      operation ? tokensFor(operation.id, operation.facts, sources) : sources.app
    /** The last answer, and the error that it is. */
    let last: Response | undefined
    let refused: unknown

    const send: FetchLike = async (...args) => {
      last = await (fetch ?? globalThis.fetch)(...args)
      return last.clone()
    }
    try {
      return await exchange(
        {
          id,
          facts,
          method,
          path: facts?.path ?? new URL(url).pathname,
          url,
          headers,
          body,
          sent: parsed(body),
          tokens: TOKEN_HEADER in headers ? undefined : tokensOf(),
        },
        async (answer, origin) => {
          const response = last ?? Response.error()
          if (response.ok) {
            const text = quoteUnsafe(answer.text)
            if (text === undefined) return response
            if (integers === 'error') {
              throw new ContactDecodeError(
                `answered ${answer.status} with ${UNSAFE_INTEGER}`,
                answer,
                origin,
              )
            }
            return new Response(text, response)
          }
          try {
            await decode(answer, facts, integers, origin)
            return response
          } catch (error) {
            refused = error
            throw error
          }
        },
        { signal },
        { ...context, transport: fetchTransport(send) },
      )
    } catch (error) {
      if (last && error instanceof ContactError && error === refused) return last
      throw error
    }
  }
}

function parsed(body: string | undefined): unknown {
  try {
    return body === undefined ? undefined : JSON.parse(body)
  } catch {
    return undefined
  }
}
