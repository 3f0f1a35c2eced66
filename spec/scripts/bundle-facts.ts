// Writes src/generated/: the facts of operations and error codes as TypeScript, for tsc to build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, readDocument } from './document.ts'
import type { Entry, Legacy } from './error-facts.ts'
import { factsOf } from './operation-facts.ts'
import { renderErrors, renderNames, renderOperations } from './render-facts.ts'

const operations = factsOf(readDocument())
const { codes, legacy }: { codes: Entry[]; legacy: Legacy[] } = JSON.parse(
  readFileSync(join(DIST, 'errors.json'), 'utf8'),
)

const folder = join(import.meta.dirname, '../src/generated')
mkdirSync(folder, { recursive: true })
const names = codes.map(({ code }) => code)
writeFileSync(join(folder, 'names.ts'), renderNames(operations, names))
writeFileSync(join(folder, 'operations.ts'), renderOperations(operations))
writeFileSync(join(folder, 'errors.ts'), renderErrors(codes, legacy))
