/** The digits of 2^53. */
const LENGTH = 16

const isDigit = (code: number) => code >= 48 && code <= 57

/**
 * Whether sixteen digits stand in a row. One of them would be at a multiple of sixteen, so only those
 * places are looked at: a quarter of what a regular expression takes, and each answer has to pass.
 */
export function hasLongDigits(text: string): boolean {
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
