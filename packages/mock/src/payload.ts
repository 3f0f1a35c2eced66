import type { Answer } from './answer.ts'
import type { Violation } from './violation.ts'

/** An answer as it travels. */
export interface Payload {
  readonly status: number
  /** Without `content-length`, which is the transport's business. */
  readonly headers: Readonly<Record<string, string>>
  /** Empty for an answer without a body. */
  readonly text: string
}

/** Node's `fetch` and `http` take 16 KiB of headers in all. */
const MAX_HEADER = 12_000

/** What to send for an outcome: status, headers and text. The verdict travels in `sl-violations`. */
export function payloadOf(outcome: {
  readonly answer: Answer
  readonly violations: readonly Violation[]
}): Payload {
  const { answer, violations } = outcome
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body))
  const type = answer.text === undefined ? 'application/json' : 'text/plain'
  return {
    status: answer.status,
    headers: {
      ...violationHeader(violations),
      ...(text && { 'content-type': `${type};charset=utf-8` }),
      ...answer.headers,
    },
    text,
  }
}

/** The verdict travels in a header, so that a test can see why a request was refused. */
function violationHeader(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {}
  const fitting = [violations, violations.slice(0, 1)]
    .map((each) => encodeURI(JSON.stringify(each)))
    .find((text) => text.length <= MAX_HEADER)
  return fitting ? { 'sl-violations': fitting } : {}
}
