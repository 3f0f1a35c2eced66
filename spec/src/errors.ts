export type { ErrorCategory, ErrorFacts, LegacyError } from './error-facts.ts'
export { errors, legacyErrors } from './generated/errors.ts'
export type { ErrorCode } from './generated/names.ts'
export type { Text, TextList } from './text.ts'
