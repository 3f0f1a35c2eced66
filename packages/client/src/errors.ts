import type { OperationErrors, OperationId } from './generated/operations.ts'
import type { ErrorCategory } from './operation-facts.ts'
import { redact } from './redact.ts'

/** Which call an error belongs to. */
export interface ErrorContext {
  /** The operation that was called; `undefined` when the error arose outside of any call. */
  readonly operationId?: OperationId | undefined
  /** How often the request was sent. */
  readonly attempts?: number
  /** What the call sent and its error must not quote. */
  readonly secrets?: readonly string[]
}

/** What every error of this package has in common. */
export abstract class ContactError extends Error {
  /** Written out, since whoever minifies code renames classes. */
  abstract override readonly name: string
  /** Tells the members of the family apart. */
  abstract readonly kind: 'api' | 'connection' | 'timeout' | 'abort' | 'decode' | 'token' | 'usage'
  /** Whether the same call may succeed later, without a change. The client has given up all the same. */
  abstract readonly retryable: boolean
  /** The operation that was called; `undefined` when the error arose outside of any call. */
  readonly operationId: OperationId | undefined
  /** How often the request was sent. */
  readonly attempts: number

  constructor(message: string, context: ErrorContext, options?: ErrorOptions) {
    const { operationId, attempts = 0, secrets } = context
    const counted = attempts > 1 ? `${message} (after ${attempts} attempts)` : message
    super(redact(operationId ? `${operationId}: ${counted}` : counted, secrets), options)
    this.operationId = operationId
    this.attempts = attempts
  }

  /** What a logger may keep: no body, no cause, nothing personal. */
  toJSON(): Record<string, unknown> {
    const { name, kind, message, retryable } = this
    return Object.assign<Record<string, unknown>, object>({ name, kind, message, retryable }, this)
  }

  /** What Node shows: the same and the causes, which may quote anything, with whatever looks like a secret masked. */
  [Symbol.for('nodejs.util.inspect.custom')](
    depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { name, message, ...fields } = this.toJSON()
    if (depth < 0) return `[${name}: ${message}]`
    // A colour between a name and its value would hide the value from `redact`.
    const deeper = { ...options, depth: depth - 1, colors: false, stylize: String }
    const cause = this.cause === undefined ? '' : `\n[cause]: ${inspect(this.cause, deeper)}`
    const stack = this.stack?.replace(/^Error(?=:)/, String(name)) ?? `${name}: ${message}`
    return redact(`${stack} ${inspect(fields, deeper)}${cause}`)
  }
}

/** What to do about an error, in English and Chinese. */
export interface Hint {
  readonly en: string
  readonly zh: string
}

/** What an error answer of DingTalk says. */
export interface ApiErrorAnswer {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly category: ErrorCategory
  readonly requestId: string | undefined
  readonly requiredPermissions: readonly string[]
  readonly hint: Hint
}

/** DingTalk answered with an error. Tell errors apart by `code` or `category`: statuses mix the causes. */
export class ContactApiError extends ContactError implements Omit<ApiErrorAnswer, 'message'> {
  override readonly name = 'ContactApiError'
  readonly kind = 'api'
  /** The HTTP status. An invalid token is a 400 and throttling a 403; a 500 can be the caller's mistake. */
  declare readonly status: number
  /** DingTalk's error code, `InvalidAuthentication` say. */
  declare readonly code: string
  /** What kind of error the code is. */
  declare readonly category: ErrorCategory
  /** Identifies the call in the diagnostic tool of the developer console, for 7 days. */
  declare readonly requestId: string | undefined
  /** The permission codes, one of which the app needs: what DingTalk says is missing, else what the contract names. */
  declare readonly requiredPermissions: readonly string[]
  /** What to do about it, in English and Chinese. */
  declare readonly hint: Hint

  constructor({ message, ...said }: ApiErrorAnswer, context: ErrorContext) {
    super(`${said.status} ${said.code}: ${message}`, context)
    Object.assign(this, said)
  }

  get retryable(): boolean {
    return this.category === 'throttling' || this.category === 'server'
  }
}

/** No answer arrived: the host was not reached, or the connection broke. See `cause`. */
export class ContactConnectionError extends ContactError {
  override readonly name = 'ContactConnectionError'
  readonly kind = 'connection'
  readonly retryable = true
}

/** An attempt took longer than `timeoutMs`, or the call longer than `deadlineMs`. */
export class ContactTimeoutError extends ContactError {
  override readonly name = 'ContactTimeoutError'
  readonly kind = 'timeout'
  readonly retryable = true
}

/** The call was ended by the caller's `signal`. Its reason is the `cause`. */
export class ContactAbortError extends ContactError {
  override readonly name = 'ContactAbortError'
  readonly kind = 'abort'
  readonly retryable = false
}

/** An answer arrived that is not what the contract says: empty, HTML, truncated, redirected, unsafe integers. */
export class ContactDecodeError extends ContactError {
  override readonly name = 'ContactDecodeError'
  readonly kind = 'decode'
  /** The status of the answer. */
  readonly status: number
  readonly #text: string

  constructor(message: string, answer: { status: number; text: string }, context: ErrorContext) {
    super(message, context)
    this.status = answer.status
    this.#text = answer.text
  }

  /** The body as it arrived; empty when a walk over pages failed. Nothing prints it, since it may be personal data. */
  get text(): string {
    return this.#text
  }

  /** Gateways answer 502 to 504 with pages of their own. */
  get retryable(): boolean {
    return this.status >= 502 && this.status <= 504
  }
}

/** No access token could be had. See `cause`. */
export class ContactTokenError extends ContactError {
  override readonly name = 'ContactTokenError'
  readonly kind = 'token'

  /** Whether what it arose from may pass. */
  get retryable(): boolean {
    return this.cause instanceof ContactError && this.cause.retryable
  }
}

/** The client was made or called in a way that cannot work. Nothing was sent. */
export class ContactUsageError extends ContactError {
  override readonly name = 'ContactUsageError'
  readonly kind = 'usage'
  readonly retryable = false

  constructor(message: string, operationId?: OperationId, cause?: unknown) {
    super(message, { operationId }, cause === undefined ? undefined : { cause })
  }
}

/**
 * An API error of an operation, its `status` and `code` narrowed to what is documented. DingTalk may
 * answer codes that are not: keep a `default` branch.
 */
export type ContactApiErrorOf<Id extends OperationId> = ContactApiError & OperationErrors[Id]

/** Whether a thrown value is an error of this package. */
export function isContactError(error: unknown): error is ContactError
/** Whether it is an API error of this operation; narrows `code` to its documented codes. */
export function isContactError<Id extends OperationId>(
  error: unknown,
  operationId: Id,
): error is ContactApiErrorOf<Id>
export function isContactError(error: unknown, operationId?: OperationId): boolean {
  if (operationId === undefined) return error instanceof ContactError
  return error instanceof ContactApiError && error.operationId === operationId
}
