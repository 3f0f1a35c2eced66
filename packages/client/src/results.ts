import type {
  ContactAbortError,
  ContactApiErrorOf,
  ContactConnectionError,
  ContactDecodeError,
  ContactError,
  ContactTimeoutError,
  ContactTokenError,
  ContactUsageError,
} from './errors.ts'
import { isContactError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'

/** The errors a call can end with, told apart by `kind`; API errors by `status` and `code`. */
export type ErrorOf<Id extends OperationId> =
  | ContactApiErrorOf<Id>
  | ContactConnectionError
  | ContactTimeoutError
  | ContactAbortError
  | ContactDecodeError
  | ContactTokenError
  | ContactUsageError

/** What a call came to. */
export type Result<Data, Id extends OperationId> =
  | { readonly ok: true; readonly data: Data; readonly error?: undefined }
  | { readonly ok: false; readonly data?: undefined; readonly error: ErrorOf<Id> }

/** Operations that answer with a {@link Result} instead of throwing. */
export type ContactResults<Operations> = {
  readonly [Id in keyof Operations & OperationId]: Operations[Id] extends (
    ...args: infer Args
  ) => Promise<infer Data>
    ? (...args: Args) => Promise<Result<Data, Id>>
    : never
}

type AnyMethod = (...args: never[]) => Promise<unknown>
type AnyResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly error: ContactError }

/** The method, its error a value. */
export const asResult =
  (method: AnyMethod) =>
  async (...args: never[]): Promise<AnyResult> => {
    try {
      return { ok: true, data: await method(...args) }
    } catch (error) {
      if (isContactError(error)) return { ok: false, error }
      throw error
    }
  }
