export type { CallOptions } from './call-options.ts'
export { type ContactClient, createContactClient } from './client.ts'
export {
  ContactAbortError,
  ContactApiError,
  ContactConnectionError,
  ContactDecodeError,
  ContactError,
  ContactTokenError,
  ContactUsageError,
} from './errors.ts'
export { operationFacts } from './generated/facts.ts'
export type * from './generated/operations.ts'
export type * from './generated/schema.ts'
export type { OperationFacts, PaginationFacts } from './operation-facts.ts'
export type { ContactClientOptions } from './options.ts'
