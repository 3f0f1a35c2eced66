/** The digits of 2^53. */
const LENGTH = 16

const isDigit = (code: number) => code >= 48 && code <= 57

/**
 * Whether sixteen digits stand in a row. One of them would be at a multiple of sixteen, so only those
 * places are looked at: a quarter of what a regular expression takes, and each answer has to pass.
 */
function hasLongDigits(text: string): boolean {
  for (let place = LENGTH - 1; place < text.length; place += LENGTH) {
    if (!isDigit(text.charCodeAt(place))) continue
    let first = place
    while (isDigit(text.charCodeAt(first - 1))) first -= 1
    let end = place + 1
    while (isDigit(text.charCodeAt(end))) end += 1
    if (end - first >= LENGTH) return true
  }
  return false
}

/** Sixteen digits where a number can stand: strings of digits follow a quote. */
const CANDIDATE = /[:[,]\s*-?\d{16}/

/** The same for a text that is nothing but a number. */
const LONE = /^\s*-?\d{16}/

/** Whether JSON may hold an integer beyond 2^53. */
export const mayBeLong = (text: string) =>
  hasLongDigits(text) && (CANDIDATE.test(text) || LONE.test(text))
