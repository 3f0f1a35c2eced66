import type { ErrorCategory } from './error-facts.ts'
import type { ErrorCode, OperationId, OperationRoutes, Permission, Tag } from './generated/names.ts'
import type { Text } from './text.ts'

/** What the contract says about calling an operation, beside its schemas. */
export interface OperationFacts<Id extends OperationId = OperationId> {
  /** DingTalk's action name in lowerCamelCase, misspellings included. */
  readonly operationId: Id
  readonly method: OperationRoutes[Id]['method']
  /** As the contract spells it, `/v1.0/contact/users/{unionId}` say. */
  readonly path: OperationRoutes[Id]['path']
  readonly tags: readonly Tag[]
  readonly summary: Text
  /** The official page, where there is one. */
  readonly documentation?: string
  /** `sdk-only`: no page was found, only the models of the official SDKs speak. */
  readonly confidence: 'documented' | 'sdk-only'
  /** The kinds of app that may call it. */
  readonly appTypes: readonly AppType[] | 'unknown'
  /** The permission codes, one of which the app needs. */
  readonly permissions: readonly Permission[] | 'unknown'
  /** Whose access token it takes. */
  readonly token: TokenKind
  /** Whether a call counts toward the monthly quota; `not-listed`: expect it to. */
  readonly monthlyQuota: 'exempt' | 'not-listed' | 'unknown'
  /** Whether it is safe to run twice. */
  readonly retry: Retry
  /** How it answers in pages, where it does. */
  readonly pagination?: Pagination
  /** The limits on single values of the request. */
  readonly limits: readonly Limit[]
  /** The limits on several arrays of the request together. */
  readonly combinedLimits: readonly CombinedLimit[]
  /** A successful answer has a body. */
  readonly hasResponseBody: boolean
  /** Every error that it may answer. */
  readonly errors: readonly OperationError[]
}

/** A kind of app. */
export type AppType = 'internal' | 'third-party-enterprise' | 'third-party-personal'

/** Whose access token an operation takes. */
export type TokenKind = 'app' | 'user' | 'none'

/** Whether an operation is safe to run twice, and why. */
export type Retry =
  | { readonly repeatable: 'always' | 'never'; readonly reason: Text }
  | {
      /** Only when the request body has something at the JSON Pointer `id`. */
      readonly repeatable: 'with-id'
      readonly id: string
      readonly reason: Text
    }

/** How an operation answers in pages. Pointers are JSON Pointers into the response body. */
export interface Pagination {
  /** A cursor, or a position that counts. */
  readonly style: 'cursor' | 'offset'
  /** Where the cursor goes. */
  readonly in: 'query' | 'body'
  /** The name of the cursor in the request. */
  readonly cursor: string
  /** The name of the page size in the request. */
  readonly size: string
  /** The cursor of the first call. */
  readonly first: { readonly value: string | number } | 'omit' | 'unknown'
  readonly items: string
  /** Where the cursor of the next page stands, if the answer has one. */
  readonly next?: string
  /** The flag that tells whether another page follows, if there is one. */
  readonly hasMore?: string
  /** The number of all items, if the answer has it. */
  readonly total?: string
  /** The last page is the one whose flag is false, or the one without a cursor. */
  readonly end: 'has-more' | 'no-cursor'
}

/** Limits on a value of the request. */
export interface Limit {
  /**
   * A JSON Pointer into `{ path, query, body }`, `/body/userIds` say; `*` stands for every item of an
   * array or every value of a map.
   */
  readonly at: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly maxProperties?: number
}

/** A limit on the items of several arrays together. */
export interface CombinedLimit {
  /** Pointers as in {@link Limit.at}. */
  readonly at: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
}

/** An error that an operation answers. */
export interface OperationError {
  readonly status: number
  readonly code: ErrorCode
  /** What this operation means by the code; for a few it is not what the catalogue says. */
  readonly category: ErrorCategory
  /** The operation's own page does not list it; pages of its neighbours or the global table do. */
  readonly inferred?: true
}
