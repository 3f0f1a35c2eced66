// JSON of DingTalk carries int64; a JavaScript number holds 53 bits. Whatever is longer must not be
// rounded in silence. Loaded by the first answer that has such digits.
import { mayBeLong } from '../digits.ts'
import { newMark } from '../mark.ts'

/** What becomes of an integer beyond 2^53: an error, a bigint, or a string of its digits. */
export type UnsafeIntegers = 'error' | 'bigint' | 'string'

/** Strings and numbers, each as a whole: the digits within a string or after a point are no integer. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs

const LONG_INTEGER = /^-?\d{16,}$/

/** JSON whose integers beyond 2^53 are strings of their digits; `undefined` when it has none. */
export function quoteUnsafe(text: string, mark = ''): string | undefined {
  if (!mayBeLong(text)) return undefined
  let found = false
  const quoted = text.replace(TOKENS, (token) => {
    if (!LONG_INTEGER.test(token) || Number.isSafeInteger(Number(token))) return token
    found = true
    return `"${mark}${token}"`
  })
  return found ? quoted : undefined
}

export const UNSAFE_INTEGER =
  "an integer beyond 2^53, which a number would round; choose the option `integers: 'bigint'` or `'string'`"

/** Thrown when an answer holds an integer that a number cannot. */
export class UnsafeIntegerError extends RangeError {
  override readonly message = UNSAFE_INTEGER
}

/** `JSON.parse`, with integers beyond 2^53 treated as asked. */
export function parseJson(text: string, unsafe: UnsafeIntegers): unknown {
  const mark = unsafe === 'bigint' ? newMark() : ''
  const quoted = quoteUnsafe(text, mark)
  // What is quoted may make JSON of a text that is none.
  const plain: unknown = JSON.parse(text)
  if (!quoted) return plain
  if (unsafe === 'error') throw new UnsafeIntegerError()
  if (unsafe === 'string') return JSON.parse(quoted)
  return JSON.parse(quoted, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  )
}
