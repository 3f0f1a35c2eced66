import { readContract } from '../../src/contract.ts'
import { createHandler, type MockRequest } from '../../src/handler.ts'
import { JSON_BODY, RESTRICTIONS, TOKEN } from './samples.ts'

const handle = await createHandler(readContract())

/** Calls the handler, with a token unless the headers are given. */
export const call = (method: string, target: string, request: Partial<MockRequest> = {}) =>
  handle({ method, target, headers: TOKEN, body: '', ...request })

export const put = (body: string, headers: Record<string, string> = JSON_BODY) =>
  call('PUT', RESTRICTIONS, { headers: { ...TOKEN, ...headers }, body })

/** Asks for a documented answer by its name. */
export const choose = (name: string, target = RESTRICTIONS) =>
  call('GET', target, { headers: { ...TOKEN, 'x-mock-answer': name } })
