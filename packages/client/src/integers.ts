import { hasLongDigits } from './digits.ts'

// JSON of DingTalk carries int64; a JavaScript number holds 53 bits. Whatever is longer must not be
// rounded in silence, and an answer that has none must not pay for it.

/** What becomes of an integer beyond 2^53: an error, a bigint, or a string of its digits. */
export type UnsafeIntegers = 'error' | 'bigint' | 'string'

/** Sixteen digits where a number can stand: strings of digits follow a quote. */
const CANDIDATE = /[:[,]\s*-?\d{16}/

/** The same for a text that is nothing but a number. */
const LONE = /^\s*-?\d{16}/

const mayBeLong = (text: string) => hasLongDigits(text) && (CANDIDATE.test(text) || LONE.test(text))

/** Strings and numbers, each as a whole: the digits within a string or after a point are no integer. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs

const LONG_INTEGER = /^-?\d{16,}$/

/** Marks what becomes a bigint or a string; nobody who writes texts can guess it. */
const newMark = () => `int:${Math.random()}:`

/** `JSON.parse`, with integers beyond 2^53 treated as asked. */
export function parseJson(text: string, unsafe: UnsafeIntegers): unknown {
  if (!mayBeLong(text)) return JSON.parse(text)
  const mark = newMark()
  let found = false
  const marked = text.replace(TOKENS, (token) => {
    if (!LONG_INTEGER.test(token) || Number.isSafeInteger(Number(token))) return token
    found = true
    return `"${mark}${token}"`
  })
  const plain: unknown = JSON.parse(text)
  if (!found) return plain
  if (unsafe === 'error') throw new UnsafeIntegerError()
  return JSON.parse(marked, (_, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith(mark)) return value
    const digits = value.slice(mark.length)
    return unsafe === 'bigint' ? BigInt(digits) : digits
  })
}

/** Thrown when an answer holds an integer that a number cannot. */
export class UnsafeIntegerError extends Error {}

/** Whether a value is a number that was rounded before it came here, and is written as if it were exact. */
export const isRounded = (value: unknown): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e21

/** Where a value holds an integer that would be sent rounded, as a JSON Pointer. */
function roundedAt(value: unknown, pointer = ''): string | undefined {
  if (isRounded(value)) return pointer || '/'
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, item] of Object.entries(value)) {
    const found = roundedAt(item, `${pointer}/${key}`)
    if (found) return found
  }
  return undefined
}

/** What a value is as JSON, or why it cannot be sent as such. */
export type Written =
  | { readonly text: string }
  /** Where an integer stands that was rounded before it came here. */
  | { readonly rounded: string }
  | { readonly unwritable: unknown }

/** `JSON.stringify` that writes a bigint as an integer, and refuses a number that was rounded before. */
export function writeJson(value: unknown): Written {
  try {
    const text = stringify(value)
    if (text === undefined) return { unwritable: new TypeError('it is no value') }
    const rounded = mayBeLong(text) ? roundedAt(value) : undefined
    return rounded ? { rounded } : { text }
  } catch (error) {
    return { unwritable: error }
  }
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    // A bigint is the one thing that a request may hold and JSON.stringify refuses.
    const mark = newMark()
    const marked: string | undefined = JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'bigint' ? `${mark}${item}` : item,
    )
    return marked?.replaceAll(new RegExp(`"${mark.replace('.', '\\.')}(-?\\d+)"`, 'g'), '$1')
  }
}
