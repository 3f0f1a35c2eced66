import { mayBeLong } from './digits.ts'
import { ContactDecodeError, type ErrorContext } from './errors.ts'
import type { UnsafeIntegers } from './later/read-integers.ts'
import type { OperationFacts } from './operation-facts.ts'
import { isObject } from './option-checks.ts'

/** An answer as it came over the wire, read to its end. */
export interface Answer {
  readonly status: number
  readonly text: string
}

/** The body of a successful answer; rejects with what an error answer says. */
export async function decode(
  answer: Answer,
  facts: OperationFacts | undefined,
  integers: UnsafeIntegers,
  context: ErrorContext,
): Promise<unknown> {
  const { status, text } = answer
  const ok = status >= 200 && status < 300
  const bad = (what: string) => new ContactDecodeError(`answered ${status}${what}`, answer, context)
  if (status >= 300 && status < 400) {
    throw bad(', a redirect: not followed, since the access token must not go to another place')
  }
  if (text === '') {
    if (ok && facts?.empty) return undefined
    throw bad(' with an empty body')
  }
  const long = mayBeLong(text) ? await import('./later/read-integers.ts') : undefined
  let body: unknown
  try {
    // An error is worth more than the exact value of a field in it.
    body = long ? long.parseJson(text, ok ? integers : 'string') : JSON.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw bad(` with ${error.message}`)
    // The SyntaxError quotes the body, which may be personal data: neither said nor a `cause`.
    const what = /^\s*</.test(text) ? 'an HTML page' : 'something that is not JSON'
    throw bad(` with ${what} (${text.length} characters, in \`text\`)`)
  }
  // A success may be an error all the same: an unknown path of the new host is answered with the old
  // host's error body and status 200, and a banned address with status 1111 in the body.
  if (ok && !(isObject(body) && (body.errcode || body.status === 1111))) return body
  const { refusalIn } = await import('./later/refusal.ts')
  const refusal = refusalIn(body, status, facts, context)
  if (refusal) throw refusal
  if (ok) return body
  throw bad(' without an error code')
}
