import { attempt } from './attempts.ts'
import { type CallContext, mayRepeat, saidBy, secretsIn, TOKEN_HEADER, tokensFor } from './call.ts'
import { decode } from './decode.ts'
import type { ContactError } from './errors.ts'
import { isContactError } from './errors.ts'
import { operationAt } from './operation-at.ts'
import type { FetchLike } from './transport.ts'

/**
 * The `fetch` beneath the raw client: the same tokens, repeats and limits as the methods have, but an
 * error answer comes back as it is, for openapi-fetch to read.
 */
export function createRawFetch(context: CallContext, given: FetchLike | undefined) {
  const { clock, integers, sources, attempts } = context
  return async (request: Request): Promise<Response> => {
    const target = operationAt(request)
    const { method, url } = request
    const body = request.body === null ? undefined : await request.text()
    const headers = Object.fromEntries(request.headers)
    headers.accept ??= 'application/json'
    /** The last error answer: what openapi-fetch gets when no repeat helps. */
    let refused: { error: ContactError; response: Response } | undefined

    try {
      return await attempt(
        {
          operationId: target?.id,
          method,
          path: target?.facts.path ?? new URL(url).pathname,
          mayRepeat: target ? mayRepeat(target.facts, parsed(body)) : method === 'GET',
          tokens:
            TOKEN_HEADER in headers
              ? undefined
              : target
                ? tokensFor(target.id, target.facts, sources)
                : sources.app,
          send: async ({ token, number, signal, event }) => {
            const start = performance.now()
            const fetch = given ?? globalThis.fetch
            const response = await fetch(url, {
              method,
              headers: token === undefined ? headers : { ...headers, [TOKEN_HEADER]: token },
              ...(body !== undefined && { body }),
              signal,
              redirect: 'manual',
            })
            clock.observe(response.headers.get('date'))
            const { status } = response
            // Read here, the body is under the time limits and the signal of the call.
            const text = await response.clone().text()
            const arrived = { ...event, status, durationMs: performance.now() - start }
            try {
              if (!response.ok) {
                decode({ status, text }, target?.facts, integers, {
                  operationId: target?.id,
                  attempts: number,
                  secrets: secretsIn(token ?? headers[TOKEN_HEADER], target?.facts, parsed(body)),
                })
              }
              attempts.observer.response?.(arrived)
              return response
            } catch (error) {
              attempts.observer.response?.({ ...arrived, ...saidBy(error) })
              if (isContactError(error)) refused = { error, response }
              throw error
            }
          },
        },
        { signal: request.signal },
        attempts,
      )
    } catch (error) {
      if (refused && refused.error === error) return refused.response
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
