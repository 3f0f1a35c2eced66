/** Where a request or a response is at odds with the contract. */
export interface Violation {
  /** Where: `['request', 'body', 'type']`, say. */
  readonly location: readonly string[]
  /**
   * The JSON Schema keyword that is broken, `maximum` say. `path` and `method` where the contract has
   * no such operation, `contentMediaType` where a body is not the JSON that it should be.
   */
  readonly keyword: string
  readonly message: string
}

/** Whether it is the request that departs, and not the answer. */
export const isOfRequest = ({ location }: Violation) => location[0] === 'request'

/** A violation of a request. */
export const requestViolation = (
  keyword: string,
  message: string,
  ...location: string[]
): Violation => ({ location: ['request', ...location], keyword, message })
