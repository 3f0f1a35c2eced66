import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the catalogue says of an error code, in one language. */
export interface ErrorCode {
  readonly code: string
  readonly category: string
  readonly title: string
  readonly meaning: string
  readonly causes: readonly string[]
  readonly remedy: readonly string[]
  readonly hint: string
  readonly related?: readonly string[]
  /** What arrives, where no operation of the contract documents it. */
  readonly answers?: readonly { readonly status: number; readonly body: unknown }[]
  readonly source: 'documented' | 'observed' | 'inferred'
}

/** A code of the old host. */
export interface LegacyCode {
  readonly code: number
  readonly meaning: string
  readonly successor?: string
}

export interface Catalogue {
  readonly codes: readonly ErrorCode[]
  readonly legacy: readonly LegacyCode[]
}

/** The catalogue of error codes, in both languages. */
export function readCatalogue(): Catalogue {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/errors.json'))
  return JSON.parse(readFileSync(file, 'utf8'))
}
