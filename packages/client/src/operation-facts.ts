/** What the contract says about an operation, as far as a client has to know it. */
export interface OperationFacts {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** The path as the contract spells it, `/v1.0/contact/users/{unionId}` say. */
  readonly path: string
  /** Whose access token the operation takes. */
  readonly token: 'app' | 'user' | 'none'
  /** The permission codes, one of which the app needs. Left out when unknown. */
  readonly permissions?: readonly string[]
  /** A successful answer has no body. */
  readonly empty?: true
  /** Running it twice does no harm: always, or when the request body has this JSON Pointer. */
  readonly repeatable?: true | `/${string}`
  readonly pagination?: PaginationFacts
  /** What this operation means by a code, where it is not what others mean. */
  readonly categories?: { readonly [code: string]: ErrorCategory }
}

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

/** How an operation answers in pages. Pointers are JSON Pointers into the response body. */
export interface PaginationFacts {
  readonly in: 'query' | 'body'
  /** The name of the cursor in the request. */
  readonly cursor: string
  /** The cursor of the first call; left out where none is sent or none is known. */
  readonly first?: string | number
  readonly items: string
  readonly next: string
  /** The flag that tells whether another page follows; where there is none, the cursor tells. */
  readonly hasMore?: string
}
