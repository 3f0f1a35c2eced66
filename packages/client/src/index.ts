export type { CallOptions } from './call-options.ts'
export {
  type ClientParts,
  type ContactClient,
  createContactClient,
  type FullContactClient,
  type UserContactClient,
} from './client.ts'
export type {
  AppCredentials,
  InternalAppCredentials,
  ThirdPartyAppCredentials,
  TokenFunction,
  TokenOption,
  UnifiedCredentials,
  UserCredentials,
} from './credentials.ts'
export {
  ContactAbortError,
  ContactApiError,
  type ContactApiErrorOf,
  ContactConnectionError,
  ContactDecodeError,
  ContactError,
  ContactTimeoutError,
  ContactTokenError,
  ContactUsageError,
  type Hint,
  isContactError,
} from './errors.ts'
export { operationFacts } from './generated/facts.ts'
export type * from './generated/operations.ts'
export type * from './generated/schema.ts'
export type { UnsafeIntegers } from './later/read-integers.ts'
export type {
  ContactHooks,
  ContactLogger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  StoreErrorEvent,
  ThrottleEvent,
  TokenEvent,
} from './observe.ts'
export type { ErrorCategory, OperationFacts, PaginationFacts } from './operation-facts.ts'
export type { AppOptions, CommonOptions, ContactClientOptions, UserOptions } from './options.ts'
export type { OptionalPagedOperation, PagedOperation } from './paging.ts'
export type { ContactResults, ErrorOf, Result } from './results.ts'
export type { RetryOptions } from './retry.ts'
export type { TokenStore } from './token/store.ts'
export type { FetchLike, Transport, TransportRequest, TransportResponse } from './transport.ts'
