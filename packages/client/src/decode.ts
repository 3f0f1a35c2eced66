import { categoryOf } from './categories.ts'
import {
  type ApiErrorAnswer,
  ContactApiError,
  ContactDecodeError,
  type ErrorContext,
} from './errors.ts'
import { parseJson, UnsafeIntegerError, type UnsafeIntegers } from './integers.ts'
import type { OperationFacts } from './operation-facts.ts'

/** An answer as it came over the wire, read to its end. */
export interface Answer {
  readonly status: number
  readonly text: string
}

/** The body of a successful answer; throws what an error answer says. */
export function decode(
  answer: Answer,
  facts: OperationFacts | undefined,
  integers: UnsafeIntegers,
  context: ErrorContext,
): unknown {
  const { status, text } = answer
  const ok = status >= 200 && status < 300
  if (status >= 300 && status < 400) {
    throw new ContactDecodeError(
      `answered ${status}, a redirect: not followed, since the access token must not go to another place`,
      answer,
      context,
    )
  }
  if (text === '') {
    if (ok && facts?.empty) return undefined
    throw new ContactDecodeError(`answered ${status} with an empty body`, answer, context)
  }
  // An error is worth more than the exact value of a field in it.
  const body = parse(answer, ok ? integers : 'string', context)
  const error = errorIn(body, answer, ok, facts)
  if (error) throw new ContactApiError(error, context)
  if (!ok) throw new ContactDecodeError(`answered ${status} without an error code`, answer, context)
  return body
}

function parse(answer: Answer, integers: UnsafeIntegers, context: ErrorContext): unknown {
  try {
    return parseJson(answer.text, integers)
  } catch (error) {
    const { status, text } = answer
    if (error instanceof UnsafeIntegerError) {
      throw new ContactDecodeError(
        `answered ${status} with an integer beyond 2^53, which a number would round; choose the option \`integers: 'bigint'\` or \`'string'\``,
        answer,
        context,
      )
    }
    // The SyntaxError quotes the body, which may be personal data, so it is no `cause`.
    const what = /^\s*</.test(text) ? 'an HTML page' : 'something that is not JSON'
    throw new ContactDecodeError(
      `answered ${status} with ${what} (${text.length} characters, in \`text\`)`,
      answer,
      context,
    )
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function errorIn(
  body: unknown,
  { status }: Answer,
  ok: boolean,
  facts: OperationFacts | undefined,
): ApiErrorAnswer | undefined {
  if (!isObject(body)) return undefined
  // An unknown path of the new host is answered with the old host's error body and status 200.
  if (typeof body.errcode === 'number' && body.errcode !== 0) {
    return readError(status, String(body.errcode), body, facts)
  }
  // An address that called too often is banned for some minutes: status 1111 in the body.
  if (body.status === 1111 && body.punish !== undefined) {
    const message = 'this address called too often and is banned for some minutes'
    return readError(status, '1111', { message, requestid: body.uuid }, facts)
  }
  if (ok) return undefined
  const code = body.code ?? body.Code
  return typeof code === 'string' ? readError(status, code, body, facts) : undefined
}

function readError(
  status: number,
  code: string,
  body: Record<string, unknown>,
  facts: OperationFacts | undefined,
): ApiErrorAnswer {
  const requestId = body.requestid ?? body.requestId ?? body.RequestId ?? body.request_id
  const detail = body.accessdenieddetail ?? body.AccessDeniedDetail
  const scopes = isObject(detail) ? detail.requiredScopes : undefined
  const category = categoryOf(code, status, facts)
  // An address that is not allowed is a matter of permission too, but of no permission code.
  const named = /permission/i.test(code) ? (facts?.permissions ?? []) : []
  return {
    status,
    code,
    category,
    message: texts(body.message, body.Message, body.errmsg)[0] ?? '',
    requestId: texts(requestId)[0],
    requiredPermissions: Array.isArray(scopes) ? texts(...scopes) : named,
  }
}

/** Those of the values that are texts: a gateway may send anything. */
const texts = (...values: unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string')
