// Writes dist/errors.json, the catalogue of error codes for programs; refuses one that is incomplete.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCatalogue, codesOf } from './check-errors.ts'
import { readCatalogue } from './read-errors.ts'

const folder = join(import.meta.dirname, '..')
const contract: unknown = JSON.parse(readFileSync(join(folder, 'dist/openapi.json'), 'utf8'))
const { files, legacy } = readCatalogue(join(folder, 'errors'))
const problems = checkCatalogue(files, legacy, codesOf(contract))
if (problems.length > 0) {
  console.error(
    `The catalogue of error codes in spec/ is not right:\n\n${problems.map((line) => `  ${line}`).join('\n')}\n\nspec/errors/README.md explains every key.`,
  )
  process.exit(1)
}
const codes = files.map(({ content }) => content)
writeFileSync(join(folder, 'dist/errors.json'), `${JSON.stringify({ codes, legacy }, null, 2)}\n`)
