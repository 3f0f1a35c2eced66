import { errorCodes } from '../generated/error-codes.ts'

const byName = new Map(errorCodes.map((row) => [row[0].toLowerCase(), row]))

/** What the contract says of a code; codes are compared without regard to case. */
export function knownCode(code: string) {
  const [spelling, category, en, zh] = byName.get(code.toLowerCase()) ?? []
  return spelling && category && en && zh ? { spelling, category, en, zh } : undefined
}
