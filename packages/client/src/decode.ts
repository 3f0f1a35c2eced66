import {
  type ApiErrorAnswer,
  ContactApiError,
  ContactDecodeError,
  type ContactError,
} from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import type { OperationFacts } from './operation-facts.ts'

/** An answer as it came over the wire, read to its end. */
export interface Answer {
  readonly status: number
  readonly ok: boolean
  readonly text: string
}

/** The body of a successful answer; throws what an error answer says. */
export function decode(answer: Answer, id: OperationId, facts: OperationFacts): unknown {
  if (answer.text === '') {
    if (answer.ok && facts.empty) return undefined
    throw new ContactDecodeError(`answered ${answer.status} with an empty body`, answer, id)
  }
  const body = parse(answer, id)
  const error = errorIn(body, answer, id)
  if (error) throw error
  return body
}

function parse(answer: Answer, id: OperationId): unknown {
  try {
    return JSON.parse(answer.text)
  } catch {
    // The SyntaxError quotes the body, which may be personal data, so it is no `cause`.
    const what = /^\s*</.test(answer.text) ? 'an HTML page' : 'something that is not JSON'
    throw new ContactDecodeError(
      `answered ${answer.status} with ${what} (${answer.text.length} characters, in \`text\`)`,
      answer,
      id,
    )
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function errorIn(body: unknown, answer: Answer, id: OperationId): ContactError | undefined {
  const { status, ok } = answer
  if (isObject(body)) {
    // An unknown path of the new host is answered with the old host's error body and status 200.
    if (typeof body.errcode === 'number' && body.errcode !== 0) {
      return new ContactApiError(readError(status, String(body.errcode), body), id)
    }
    // An address that called too often is banned for some minutes: status 1111 in the body.
    if (body.status === 1111 && body.punish !== undefined) {
      const message = 'this address called too often and is banned for some minutes'
      return new ContactApiError(readError(status, '1111', { message, requestid: body.uuid }), id)
    }
    if (!ok && typeof body.code === 'string') {
      return new ContactApiError(readError(status, body.code, body), id)
    }
  }
  if (ok) return undefined
  return new ContactDecodeError(`answered ${status} without an error code`, answer, id)
}

function readError(status: number, code: string, body: Record<string, unknown>): ApiErrorAnswer {
  const requestId = body.requestid ?? body.request_id
  const detail = body.accessdenieddetail
  const scopes = isObject(detail) ? detail.requiredScopes : undefined
  return {
    status,
    code,
    message: String(body.message ?? body.errmsg ?? ''),
    requestId: typeof requestId === 'string' ? requestId : undefined,
    requiredPermissions: Array.isArray(scopes) ? scopes.map(String) : [],
  }
}
