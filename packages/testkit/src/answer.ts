/** What came back from a call. */
export interface Answer {
  readonly status: number
  /** The decoded body; `undefined` when it was empty. */
  readonly body?: unknown
}

/** The part of a `Response` that a check reads. */
export interface ResponseLike {
  readonly status: number
  readonly bodyUsed: boolean
  clone(): { text(): Promise<string> }
}

/** A body that is not JSON. */
export class NotJson {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Whether a value is a `Response`, of whichever realm or polyfill. */
export const isResponse = (value: unknown): value is ResponseLike =>
  isObject(value) &&
  typeof value.status === 'number' &&
  typeof value.bodyUsed === 'boolean' &&
  typeof value.clone === 'function'

/**
 * Reads a copy of a `Response`, so that the test can still read it.
 *
 * @throws {TypeError} when its body was read before
 */
export async function readResponse(response: ResponseLike): Promise<Answer> {
  if (response.bodyUsed) {
    throw new TypeError(
      'The body of this response was read before. Check the response first, or check { status, body }.',
    )
  }
  const text = await response.clone().text()
  return { status: response.status, body: decode(text) }
}

function decode(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return new NotJson(text)
  }
}

const ANSWER_KEYS = ['status', 'body', 'headers']

/**
 * The answer that a value stands for: an error of the client, a result of `client.raw`,
 * `{ status, body }`, or else the decoded body of a 200.
 */
export function answerOf(value: unknown): Answer {
  if (value instanceof Error) return answerOfError(value)
  if (!isObject(value)) return { status: 200, body: value }
  const { status, response, data, error } = value
  if (isResponse(response) && ('data' in value || 'error' in value)) {
    return { status: response.status, body: data ?? error }
  }
  const isAnswer =
    typeof status === 'number' &&
    status >= 100 &&
    status <= 599 &&
    Object.keys(value).every((key) => ANSWER_KEYS.includes(key))
  return isAnswer ? { status, body: value.body } : { status: 200, body: value }
}

/** The client turns an error answer into an error with its status, code and request id. */
function answerOfError(error: Error & { status?: unknown; code?: unknown; requestId?: unknown }) {
  const { status, code, requestId, message } = error
  // No answer came with any other error: it is what the test has to see.
  if (typeof status !== 'number' || typeof code !== 'string') throw error
  return { status, body: { code, requestid: requestId, message } }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
