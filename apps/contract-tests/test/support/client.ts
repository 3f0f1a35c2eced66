import {
  createContactClient,
  type FullContactClient,
  type OperationId,
} from '@dingtalk-contact/client'
import { ANSWER_HEADER } from '@dingtalk-contact/mock'
import type { ApiRequest } from './requests.ts'

/** A client of the mock that never repeats; `answer` selects a documented answer by its name. */
export const clientOf = (baseUrl: string, answer?: string): FullContactClient =>
  createContactClient({
    accessToken: 'a-token',
    user: 'a-user-token',
    baseUrl,
    retry: { maxRetries: 0 },
    fetch: (url, init) => {
      const headers = new Headers(init.headers)
      if (answer) headers.set(ANSWER_HEADER, answer)
      return fetch(url, { ...init, headers })
    },
  })

/**
 * Calls an operation by its name. The tests are generated from the contract, so the compiler cannot
 * know that request and operation belong together.
 */
export function call(
  client: FullContactClient,
  id: OperationId,
  request: ApiRequest,
): Promise<unknown> {
  const method = client[id] as (request: ApiRequest) => Promise<unknown>
  return method(request)
}
