import { type ContactClient, createContactClient, type OperationId } from '@dingtalk-contact/client'
import { ANSWER_HEADER } from '@dingtalk-contact/mock'
import type { ApiRequest } from './requests.ts'

/** A client of the mock; `answer` selects a documented answer by its name. */
export const clientOf = (baseUrl: string, answer?: string): ContactClient =>
  createContactClient({
    accessToken: 'a-token',
    baseUrl,
    fetch: (request) => {
      if (answer) request.headers.set(ANSWER_HEADER, answer)
      return fetch(request)
    },
  })

/**
 * Calls an operation by its name. The tests are generated from the contract, so the compiler cannot
 * know that request and operation belong together.
 */
export function call(
  client: ContactClient,
  id: OperationId,
  request: ApiRequest,
): Promise<unknown> {
  const method = client[id] as (request: ApiRequest) => Promise<unknown>
  return method(request)
}
