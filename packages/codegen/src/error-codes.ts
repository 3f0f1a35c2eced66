import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NOTICE } from './notice.ts'

/** What the catalogue of error codes says of one, as far as a client has to know it. */
export interface ErrorCode {
  code: string
  category: string
  hint: string
  'x-zh-hint': string
}

/** The catalogue of error codes. */
export function readErrorCodes(): ErrorCode[] {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/errors.json'))
  const { codes }: { codes: ErrorCode[] } = JSON.parse(readFileSync(file, 'utf8'))
  return codes
}

/** `error-codes.ts`: what each code is, and what to do about it. The client loads it with its first error. */
export function renderErrorCodes(catalogue: readonly ErrorCode[], reference: string): string {
  const rows = catalogue.map(
    ({ code, category, hint, 'x-zh-hint': zh }) =>
      `  [${[code, category, hint, zh].map((text) => JSON.stringify(text)).join(', ')}],\n`,
  )
  return `${NOTICE}
import type { ErrorCategory } from '../operation-facts.ts'

/** Where the reference lies: a page for each code, in English and under \`zh/\` in Chinese. */
export const REFERENCE = ${JSON.stringify(reference)}

/** A code, what kind of error it is, and what to do about it in English and Chinese. */
export const errorCodes: readonly (readonly [
  code: string,
  category: ErrorCategory,
  en: string,
  zh: string,
])[] = [
${rows.join('')}]
`
}
