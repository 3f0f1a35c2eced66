import { createHandler, type Handler, type HandlerOptions, readContract } from '../../src/index.ts'
import { JSON_BODY, TOKEN } from './samples.ts'

const contract = readContract()

// Loading Prism and reading the contract take a moment, once; here they count against no test.
await createHandler(contract, { seed: {} })

/** A mock without a socket, and a short way to call it. */
export interface TestHandler {
  readonly mock: Handler
  /** Sends a body as JSON, with a token unless the headers say otherwise. */
  call(
    method: string,
    target: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): ReturnType<Handler>
}

export async function handlerWith(options: HandlerOptions = {}): Promise<TestHandler> {
  const mock = await createHandler(contract, options)
  return {
    mock,
    call: (method, target, body, headers = {}) =>
      mock({
        method,
        target,
        headers: { ...TOKEN, ...(body !== undefined && JSON_BODY), ...headers },
        body: body === undefined ? '' : JSON.stringify(body),
      }),
  }
}

/** Status and code of an outcome, or its status alone where it is no error. */
export const gist = ({ answer }: Awaited<ReturnType<Handler>>): string =>
  [answer.status, Object(answer.body).code].filter((part) => part !== undefined).join(' ')
