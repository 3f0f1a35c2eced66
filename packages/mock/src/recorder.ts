import { type Answer, codeOf } from './answer.ts'
import type { FaultName } from './fault.ts'
import { redactBody, redactHeaders, redactQuery } from './redact.ts'
import type { Violation } from './violation.ts'

/** A call that the mock answered. */
export interface LogEntry {
  readonly method: string
  /** The path without its query. */
  readonly path: string
  /** `undefined` when the contract has no such operation. */
  readonly operationId: string | undefined
  /** 0 when no answer was sent. */
  readonly status: number
  /** Where request or response departed from the contract. */
  readonly violations: readonly Violation[]
  /** The code of an error. */
  readonly code?: string
  /** What went wrong on the line. */
  readonly fault?: FaultName
}

/** A call as it arrived, and what was answered. Tokens and secrets are redacted. */
export interface RecordedRequest {
  readonly operationId: string | undefined
  readonly method: string
  /** The path without its query. */
  readonly path: string
  readonly query: Readonly<Record<string, string | string[]>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** What the JSON says; the text itself where it is no JSON; `undefined` for no body. */
  readonly body: unknown
  readonly answer: { readonly status: number; readonly body: unknown }
  readonly violations: readonly Violation[]
  readonly fault?: FaultName
}

/** What is to be recorded of a call. */
export interface Call {
  readonly operationId: string | undefined
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string | string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly answer: Answer
  readonly violations: readonly Violation[]
  readonly fault: FaultName | undefined
  /** Whether it asks for a token, and so carries secrets. */
  readonly isSecret: boolean
}

/** Keeps what arrived at a mock: the last `history` calls, oldest first. */
export function createRecorder(history = Number.POSITIVE_INFINITY) {
  if (!(history >= 0)) throw new RangeError(`history takes a number from 0; it got ${history}.`)
  const log: LogEntry[] = []
  const requests: RecordedRequest[] = []
  const keep = <T>(list: T[], value: T) => {
    list.push(value)
    if (list.length > history) list.shift()
  }

  return {
    log,
    requests,
    record(call: Call): LogEntry {
      const { operationId, method, path, query, answer, violations, fault } = call
      const code = codeOf(answer)
      const entry: LogEntry = {
        method,
        path,
        operationId,
        status: answer.status,
        violations,
        ...(code !== undefined && { code }),
        ...(fault && { fault }),
      }
      const redact = call.isSecret ? redactBody : (body: unknown) => body
      keep(log, entry)
      keep(requests, {
        operationId,
        method,
        path,
        query: redactQuery(query),
        headers: redactHeaders(call.headers),
        body: redact(call.body),
        answer: { status: answer.status, body: redact(answer.text ?? answer.body) },
        violations,
        ...(fault && { fault }),
      })
      return entry
    },
    clear() {
      log.length = 0
      requests.length = 0
    },
  }
}
