import { randomUUID } from 'node:crypto'
import type { DocumentedAnswer, Operation } from './contract.ts'

/** An answer ready to be sent. */
export interface Answer {
  readonly status: number
  /** `undefined` for an empty body. */
  readonly body: unknown
}

/** The documented answer of that name, with a request id of its own when it is an error. */
export function documented(answer: DocumentedAnswer): Answer {
  return { status: answer.status, body: withRequestId(answer.body) }
}

/** The answer to a call without a token, as DingTalk gives it. */
export function missingToken(operation: Operation): Answer {
  const answer = operation.answers.find(
    ({ name }) => name === 'AuthenticationFailed.MissingParameter',
  )
  if (!answer) throw new Error(`The contract has no answer to a missing token for ${operation.id}.`)
  return documented(answer)
}

/** The answer to an invalid request: the operation's parameter error, which stands first. */
export function invalidRequest(operation: Operation, detail: string): Answer {
  const answer = operation.answers.find(({ status }) => status === 400)
  if (!answer) throw new Error(`The contract has no 400 answer for ${operation.id}.`)
  return { status: 400, body: withRequestId(answer.body, detail) }
}

/** The answer to an unknown path: DingTalk sends the old host's error body with status 200. */
export function unknownPath(path: string): Answer {
  return { status: 200, body: { errcode: 404, errmsg: `请求的URI地址不存在: ${path}` } }
}

/** An error that is the mock's own, where nobody knows what DingTalk answers. */
export function ownError(status: number, code: string, message: string): Answer {
  return {
    status,
    body: { code: `mock.${code}`, requestid: requestId(), message: `From the mock: ${message}` },
  }
}

/** Gives an error body a fresh request id, and a message that names what was wrong. */
export function withRequestId(body: unknown, detail?: string): unknown {
  if (typeof body !== 'object' || body === null || !('requestid' in body)) return body
  const message = 'message' in body ? body.message : ''
  return {
    ...body,
    requestid: requestId(),
    ...(detail && { message: `${message}: ${detail}` }),
  }
}

const requestId = () => randomUUID().toUpperCase()
