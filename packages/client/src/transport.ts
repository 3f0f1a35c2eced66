import { ContactAbortError, ContactConnectionError, ContactTokenError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import type { OperationFacts } from './operation-facts.ts'
import type { ContactClientOptions } from './options.ts'

const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

/** The operation a request belongs to. */
export interface Target {
  readonly id: OperationId
  readonly facts: OperationFacts
}

/**
 * What openapi-fetch calls instead of `fetch`: adds the access token, and turns a dead network into
 * an error of the family.
 */
export function createTransport(options: ContactClientOptions) {
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request))

  return async (request: Request, target: Target | undefined): Promise<Response> => {
    request.headers.set('accept', 'application/json')
    if (target?.facts.token !== 'none' && !request.headers.has(TOKEN_HEADER)) {
      request.headers.set(TOKEN_HEADER, await tokenFor(options, target?.id))
    }
    try {
      return await send(request)
    } catch (cause) {
      throw noAnswer(cause, request.signal, target?.id)
    }
  }
}

async function tokenFor(
  { accessToken }: ContactClientOptions,
  id: OperationId | undefined,
): Promise<string> {
  if (typeof accessToken === 'string') return accessToken
  let token: unknown
  try {
    token = await accessToken()
  } catch (cause) {
    throw new ContactTokenError('the function `accessToken` failed', id, { cause })
  }
  if (typeof token !== 'string' || token === '') {
    throw new ContactTokenError('the function `accessToken` gave no token', id)
  }
  return token
}

/** Why no answer arrived: the caller ended the call, or the connection broke. */
export function noAnswer(
  cause: unknown,
  signal: AbortSignal | undefined,
  id: OperationId | undefined,
): ContactAbortError | ContactConnectionError {
  if (signal?.aborted) return new ContactAbortError('the call was aborted', id, { cause })
  return new ContactConnectionError('no answer arrived from DingTalk', id, { cause })
}
