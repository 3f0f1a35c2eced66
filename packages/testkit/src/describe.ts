const MAX_LENGTH = 40

/** A value in a few words, without the personal data or secrets that it may hold. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return describeNumber(value)
  if (typeof value === 'string') return describeText(value)
  if (Array.isArray(value))
    return value.length === 1 ? 'an array of 1' : `an array of ${value.length}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Integers of many digits may be phone numbers. */
const describeNumber = (value: number) =>
  Math.abs(value) < 1e8 ? String(value) : `a number of ${String(Math.trunc(value)).length} digits`

/** Words are codes and names of kinds. Anything else is shown by its shape. */
function describeText(text: string): string {
  if (text === '') return 'an empty text'
  if (text.length > MAX_LENGTH) return `a text of ${text.length} characters`
  return /^[A-Za-z]+([._-][A-Za-z]+)*$/.test(text)
    ? JSON.stringify(text)
    : `a text like ${JSON.stringify(text.replace(/\p{L}/gu, 'a').replace(/\p{N}/gu, '9'))}`
}
