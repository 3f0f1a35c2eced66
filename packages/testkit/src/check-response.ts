import { type Answer, NotJson } from './answer.ts'
import type { OperationId } from './client-types.ts'
import type { OperationContract } from './contract.ts'
import { describe } from './describe.ts'
import { operationOf } from './operations.ts'
import { bodyFinding, type Finding, type Problem, problem } from './problem.ts'
import { violations } from './validator.ts'

/**
 * Where an answer departs from the contract; empty when it does not. An undocumented status or error
 * code is a problem, an additional field of a successful answer is not: DingTalk adds fields.
 *
 * @throws {TypeError} when the contract has no such operation
 *
 * @example
 * ```ts
 * checkResponse('listContactRestrictSetting', { status: 200, body: { hasMore: 'no' } })
 * // [{ pointer: '/hasMore', keyword: 'type', expected: 'boolean', received: '"no"', … }]
 * ```
 */
export function checkResponse(operationId: OperationId, answer: Answer): Problem[] {
  const { status } = answer
  return findings(operationOf(operationId), operationId, answer).map((finding) =>
    problem({ operationId, status, ...finding }),
  )
}

function findings(
  { responses }: OperationContract,
  id: OperationId,
  { status, body }: Answer,
): Finding[] {
  const response = responses[status]
  if (!response) {
    const expected = `one of ${Object.keys(responses).join(', ')}`
    const code = codeIn(body)
    const received = code === undefined ? String(status) : `${status} with the code ${shown(code)}`
    return [{ pointer: '', keyword: 'status', expected, received }]
  }
  if (body instanceof NotJson) {
    const what = /^\s*</.test(body.text) ? 'an HTML page' : 'something else'
    const received = `${what} (${body.text.length} characters)`
    return [{ pointer: '', keyword: 'json', expected: 'JSON', received }]
  }
  const reported = status < 400 && errorInSuccess(body)
  if (reported) return [reported]

  const empty = body === undefined
  if (!response.schema) {
    return empty ? [] : [bodyFinding('an empty body', body)]
  }
  if (empty) return [bodyFinding('a body', body)]
  const undocumented = status >= 400 ? undocumentedCode(responses, status, body) : []
  return [...undocumented, ...violations(`/operations/${id}/responses/${status}/schema`, body)]
}

/** DingTalk answers an unknown path and a banned address with a 200, and says so in the body only. */
function errorInSuccess(body: unknown): Finding | undefined {
  const { errcode, status, punish } = Object(body) as Record<string, unknown>
  const expected = 'an answer that is no error'
  if (typeof errcode === 'number' && errcode !== 0) {
    return { pointer: '/errcode', keyword: 'errcode', expected, received: String(errcode) }
  }
  if (status === 1111 && punish !== undefined) {
    const received = '1111, the ban of an address that called too often'
    return { pointer: '/status', keyword: 'errcode', expected, received }
  }
  return undefined
}

function undocumentedCode(
  responses: OperationContract['responses'],
  status: number,
  body: unknown,
): Finding[] {
  const code = codeIn(body)
  const codes = responses[status]?.codes ?? []
  // Without a code, or with one that is not a text, the schema has something to say.
  if (code === undefined || includes(codes, code)) return []
  const elsewhere = Object.keys(responses).find((each) =>
    includes(responses[each]?.codes ?? [], code),
  )
  const received = elsewhere ? `${shown(code)}, which is documented with ${elsewhere}` : shown(code)
  return [{ pointer: '/code', keyword: 'code', expected: `one of ${codes.join(', ')}`, received }]
}

/** The code of an error answer. */
export function codeIn(body: unknown): string | undefined {
  const { code } = Object(body) as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

/** DingTalk asks for codes to be compared without regard to case. */
const includes = (codes: readonly string[], code: string) =>
  codes.some((each) => each.toLowerCase() === code.toLowerCase())

const shown = (code: string) =>
  /^[\w.-]{1,100}$/.test(code) ? JSON.stringify(code) : describe(code)
