import { type Answer, answerOf, isResponse, type ResponseLike, readResponse } from './answer.ts'
import { checkRequest } from './check-request.ts'
import { checkResponse, codeIn } from './check-response.ts'
import type { OperationId } from './client-types.ts'
import { record } from './coverage/record.ts'
import type { Problem } from './problem.ts'

/** `any` is what `response.json()` gives: no Response. */
type IsResponse<T> = 0 extends 1 & T ? false : [T] extends [ResponseLike] ? true : false

/** The assertions that this package adds to `expect`. */
export interface ContactMatchers<R, T> {
  /**
   * The answer is what the contract says of the operation: documented status, documented error code,
   * a body that its schema takes.
   *
   * Takes a fetch `Response` (then `await` the assertion; the body can still be read afterwards),
   * `{ status, body }`, a result of `client.raw`, an error of the client, or the decoded body of a 200.
   *
   * @example
   * ```ts
   * expect(await client.listSeniorSettings({ query })).toMatchOperation('listSeniorSettings')
   * await expect(await fetch(url)).toMatchOperation('listSeniorSettings')
   * ```
   */
  toMatchOperation(operationId: OperationId): IsResponse<T> extends true ? Promise<void> : R
  /** The decoded body of a request is what the contract says of the operation. */
  toMatchRequest(operationId: OperationId): R
}

/** What a matcher of vitest or jest returns. */
export interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}

/** Both matchers, as `expect.extend` of vitest and jest takes them. */
export const matchers = {
  toMatchOperation(received: unknown, operationId: OperationId): Verdict | Promise<Verdict> {
    if (received instanceof Promise) {
      throw new TypeError(`A promise came. Await the call of ${operationId} and check its result.`)
    }
    return isResponse(received)
      ? readResponse(received).then((answer) => judgeAnswer(operationId, answer))
      : judgeAnswer(operationId, answerOf(received))
  },

  toMatchRequest(received: unknown, operationId: OperationId): Verdict {
    return verdict(operationId, 'the request body', checkRequest(operationId, received))
  },
}

function judgeAnswer(operationId: OperationId, answer: Answer): Verdict {
  const problems = checkResponse(operationId, answer)
  record({ operationId, status: answer.status, code: codeIn(answer.body) })
  return verdict(operationId, `the ${answer.status} answer`, problems)
}

const MAX_LINES = 20

function verdict(operationId: OperationId, subject: string, problems: readonly Problem[]): Verdict {
  const lines = problems.slice(0, MAX_LINES).map(({ message }) => `  ${message}`)
  const more = problems.length - lines.length
  const places = problems.length === 1 ? 'one place' : `${problems.length} places`
  const text =
    problems.length === 0
      ? `${operationId}: ${subject} is what the contract says, and should not be.`
      : `${operationId}: ${subject} departs from the contract in ${places}.\n\n${lines.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}\n`
  return { pass: problems.length === 0, message: () => text }
}
