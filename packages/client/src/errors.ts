import type { OperationId } from './generated/operations.ts'

/** What every error of this package has in common. */
export abstract class ContactError extends Error {
  /** Tells the members of the family apart. */
  abstract readonly kind: 'api' | 'connection' | 'abort' | 'decode' | 'token' | 'usage'
  /** The operation that was called; `undefined` when the error arose before any call. */
  readonly operationId: OperationId | undefined

  constructor(message: string, operationId: OperationId | undefined, options?: ErrorOptions) {
    super(operationId ? `${operationId}: ${message}` : message, options)
    this.name = new.target.name
    this.operationId = operationId
  }
}

/** What an error answer of DingTalk says. */
export interface ApiErrorAnswer {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly requestId: string | undefined
  readonly requiredPermissions: readonly string[]
}

/** DingTalk answered with an error. Tell errors apart by `code`: statuses mix the causes. */
export class ContactApiError extends ContactError {
  readonly kind = 'api'
  /** The HTTP status. An invalid token is a 400 and throttling a 403; a 500 can be the caller's mistake. */
  readonly status: number
  /** DingTalk's error code, `InvalidAuthentication` say. */
  readonly code: string
  /** Identifies the call in the diagnostic tool of the developer console, for 7 days. */
  readonly requestId: string | undefined
  /** The permission codes, one of which the app lacks. Empty unless that is the error. */
  readonly requiredPermissions: readonly string[]

  constructor(answer: ApiErrorAnswer, operationId: OperationId | undefined) {
    super(`${answer.status} ${answer.code}: ${answer.message}`, operationId)
    this.status = answer.status
    this.code = answer.code
    this.requestId = answer.requestId
    this.requiredPermissions = answer.requiredPermissions
  }
}

/** No answer arrived: the host was not reached, or the connection broke. See `cause`. */
export class ContactConnectionError extends ContactError {
  readonly kind = 'connection'
}

/** The call was ended by the caller's `signal`. */
export class ContactAbortError extends ContactError {
  readonly kind = 'abort'
}

/** An answer arrived that is not what the contract says: empty, HTML, truncated. */
export class ContactDecodeError extends ContactError {
  readonly kind = 'decode'
  readonly status: number
  /** The body as it arrived. Not enumerable, so that a logger does not print what may be personal data. */
  declare readonly text: string

  constructor(
    message: string,
    answer: { status: number; text: string },
    operationId: OperationId | undefined,
  ) {
    super(message, operationId)
    this.status = answer.status
    Object.defineProperty(this, 'text', { value: answer.text })
  }
}

/** The function that was to give the access token failed, or gave none. See `cause`. */
export class ContactTokenError extends ContactError {
  readonly kind = 'token'
}

/** The client was made or called in a way that cannot work. Nothing was sent. */
export class ContactUsageError extends ContactError {
  readonly kind = 'usage'
}
