// What is written about a value never holds the value: tokens and personal data pass through here.

/** Says what a value is without showing it: `a string of 11 characters`, say. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  switch (typeof value) {
    case 'string':
      return `a string of ${count([...value].length, 'character')}`
    case 'number':
      return Number.isInteger(value) ? 'an integer' : 'a number'
    case 'boolean':
      return 'a boolean'
    case 'object':
      return `an object of ${count(Object.keys(value).length, 'field')}`
    default:
      return 'nothing'
  }
}

/** The name of a field or parameter, or `*` when it looks like a value that serves as a name. */
export const safeName = (name: string): string => (isWord(name) && !name.includes('-') ? name : '*')

/** An error code, or what it is when it does not look like one. */
export const safeCode = (code: string): string => (isWord(code) ? `\`${code}\`` : describe(code))

/** Names and codes of DingTalk are words. Ids and tokens have digits all over, addresses have an `@`. */
const isWord = (text: string) =>
  /^[A-Za-z_][\w.-]{0,99}$/.test(text) && text.replace(/\D/g, '').length <= 2

/** The media type of a `content-type`, without its parameters, or what it is. */
export function safeMediaType(contentType: string | undefined): string {
  if (!contentType) return 'no content type'
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(type) ? `\`${type}\`` : describe(contentType)
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
