/** What the contract says about an operation, as far as a client has to know it. */
export interface OperationFacts {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** The path as the contract spells it, `/v1.0/contact/users/{unionId}` say. */
  readonly path: string
  /** Whose access token the operation takes. */
  readonly token: 'app' | 'user' | 'none'
  /** The permission codes, one of which the app needs. Empty when unknown. */
  readonly permissions: readonly string[]
  /** Whether a successful answer has no body. */
  readonly empty: boolean
  /**
   * Whether it is safe to run twice: `with-id` when the request body names what it changes, at
   * {@link OperationFacts.idPointer}.
   */
  readonly repeatable: 'always' | 'with-id' | 'never'
  /** JSON Pointer to the id in the request body. */
  readonly idPointer?: string
  readonly pagination?: PaginationFacts
  /** The official page. */
  readonly docs?: string
}

/** How an operation answers in pages. Pointers are JSON Pointers into the response body. */
export interface PaginationFacts {
  readonly style: 'cursor' | 'offset'
  readonly in: 'query' | 'body'
  /** The name of the cursor in the request. */
  readonly cursor: string
  /** The name of the page size in the request. */
  readonly size: string
  /** The cursor of the first call: a value, or `omit`, or `unknown`. */
  readonly first: string | number
  readonly items: string
  readonly next?: string
  readonly hasMore?: string
  readonly total?: string
  /** `has-more`: the last page says so. `no-cursor`: the last page has no cursor. */
  readonly end: 'has-more' | 'no-cursor'
}
