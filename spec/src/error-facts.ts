import type { ErrorCode } from './generated/names.ts'
import type { Text, TextList } from './text.ts'

/** What kind of error a code is, whatever status it comes with. */
export type ErrorCategory =
  | 'authentication'
  | 'permission'
  | 'throttling'
  | 'quota'
  | 'parameter'
  | 'not-found'
  | 'conflict'
  | 'limit'
  | 'server'

/** What an error code means, and what to do about it. Longer texts are Markdown. */
export interface ErrorFacts<Code extends ErrorCode = ErrorCode> {
  /** As DingTalk spells it. Compare codes without regard to upper and lower case. */
  readonly code: Code
  readonly category: ErrorCategory
  readonly title: Text
  readonly meaning: Text
  /** Most frequent first. */
  readonly causes: TextList
  /** Steps, in order. */
  readonly remedy: TextList
  /** One or two sentences, for a log line. */
  readonly hint: Text
  /** Codes that are confused with this one, or should be read next. */
  readonly related: readonly ErrorCode[]
  /** How well it is known. */
  readonly source: 'documented' | 'observed' | 'inferred'
}

/** A number of the old host, `oapi.dingtalk.com`. */
export interface LegacyError {
  readonly code: number
  readonly meaning: Text
  /** What it is called today, if it lives on. */
  readonly successor?: ErrorCode
}
