export type { ErrorCategory } from './error-facts.ts'
export type { ErrorCode, OperationId, OperationRoutes, Permission, Tag } from './generated/names.ts'
export { operations } from './generated/operations.ts'
export type {
  AppType,
  CombinedLimit,
  Limit,
  OperationError,
  OperationFacts,
  Pagination,
  Retry,
  TokenKind,
} from './operation-facts.ts'
export type { Text } from './text.ts'
