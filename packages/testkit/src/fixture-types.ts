import type { ApiError, OperationId, operations } from './client-types.ts'

/** The body of a successful answer; `undefined` for an operation that answers with an empty one. */
export type ResponseBody<Id extends OperationId> = operations[Id]['responses'] extends {
  200: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** The body of a request. */
export type RequestBody<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** An error answer. The matchers take it as it is. */
export interface ErrorFixture<Code extends string, Status extends number> {
  readonly status: Status
  readonly body: ApiError & { code: Code }
}

/** A code that an operation documents under two statuses has the later one in its name. */
type CodeIn<Name extends string> = Name extends `${infer Code} ${number}` ? Code : Name

/** The examples that the contract has of an operation. */
export interface OperationFixtures<
  Id extends OperationId,
  Response extends string,
  Request extends string,
  Place extends 'path' | 'query',
  Errors extends { readonly [name: string]: number },
> {
  /** Bodies of successful answers, by the names of the examples. */
  readonly responses: { readonly [Name in Response]: ResponseBody<Id> }
  /** Request bodies, by the names of the examples. */
  readonly requests: { readonly [Name in Request]: RequestBody<Id> }
  /** Values of the parameters, as the client takes them. */
  readonly parameters: Pick<Required<operations[Id]['parameters']>, Place>
  /** Error answers by their codes. */
  readonly errors: {
    readonly [Name in keyof Errors & string]: ErrorFixture<CodeIn<Name>, Errors[Name]>
  }
}
