import type { MockRequest } from '../../src/call.ts'
import { readContract } from '../../src/contract.ts'
import { createHandler } from '../../src/handler.ts'
import { JSON_BODY, RESTRICTIONS, TOKEN } from './samples.ts'

// Without state every answer is an example, whatever was called before.
const handle = await createHandler(readContract(), { state: false })

/** Calls a handler without state, with a token unless the headers are given. */
export const call = (method: string, target: string, request: Partial<MockRequest> = {}) =>
  handle({ method, target, headers: TOKEN, body: '', ...request })

export const put = (body: string, headers: Record<string, string> = JSON_BODY) =>
  call('PUT', RESTRICTIONS, { headers: { ...TOKEN, ...headers }, body })

/** Asks for a documented answer by its name. */
export const choose = (name: string, target = RESTRICTIONS) =>
  call('GET', target, { headers: { ...TOKEN, 'x-mock-answer': name } })
