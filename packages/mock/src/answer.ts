import type { DocumentedAnswer, Operation } from './contract.ts'

/** An answer ready to be sent. */
export interface Answer {
  /** 0 where no answer is sent at all: the connection is reset, or nothing ever comes. */
  readonly status: number
  /** Sent as JSON; `undefined` for an empty body. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it stands, instead of `body`. */
  readonly text?: string
}

/** The documented answer of that name, with a request id of its own when it is an error. */
export function documented(answer: DocumentedAnswer, detail?: string): Answer {
  return { status: answer.status, body: withRequestId(answer.body, detail) }
}

/** The answer to a call without a token, as DingTalk gives it. */
export function missingToken(operation: Operation): Answer {
  const name = 'AuthenticationFailed.MissingParameter'
  return documented(named(operation, name, 'to a missing token'))
}

/** The answer to a call whose token is wrong or has expired. */
export function wrongToken(operation: Operation): Answer {
  return documented(named(operation, 'InvalidAuthentication', 'to a wrong token'))
}

/** The answer to a call that comes too soon after the ones before it. */
export function throttled(operation: Operation): Answer {
  const name = 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
  return documented(named(operation, name, 'to a throttled call'))
}

/** The answer to an invalid request: the operation's parameter error, which stands first. */
export function invalidRequest(operation: Operation, detail: string): Answer {
  const answer = operation.answers.find(({ status }) => status === 400)
  if (!answer) throw new Error(`The contract has no 400 answer for ${operation.id}.`)
  return documented(answer, detail)
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

/** The error code of an answer, if it has one. */
export function codeOf({ body }: Answer): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  return 'code' in body && typeof body.code === 'string' ? body.code : undefined
}

function named({ id, answers }: Operation, wanted: string, what: string): DocumentedAnswer {
  const answer = answers.find(({ name }) => name === wanted)
  if (!answer) throw new Error(`The contract has no answer ${what} for ${id}.`)
  return answer
}

// Web Crypto, so that the handler runs wherever `fetch` does.
const requestId = () => globalThis.crypto.randomUUID().toUpperCase()
