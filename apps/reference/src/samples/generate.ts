// Writes the TypeScript samples; with --check compares them with what is there.
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { translate } from '@dingtalk-contact/spec/edition'
import { operationsOf, readContract } from '../contract.ts'
import { differences, FOLDER, writePrograms } from './files.ts'
import { createPrograms } from './typescript.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const contract = translate(readContract(), 'en')
const programOf = createPrograms(contract)
const programs = new Map(
  operationsOf(contract).map((operation) => [operation.id, programOf(operation)]),
)

if (values.check) {
  const drifted = differences(programs)
  if (drifted.length > 0) {
    console.error(
      `The TypeScript samples in ${relative('.', FOLDER)} differ from what the contract gives:\n\n${drifted.map((each) => `  ${each}`).join('\n')}\n\nRepair them with\n\n  pnpm generate\n\nand commit the result. Samples are never edited by hand: change the contract, or what writes them.`,
    )
    process.exit(1)
  }
  console.log(`The TypeScript samples are what the contract gives (${programs.size} programs).`)
} else {
  writePrograms(programs)
  console.log(`Wrote ${programs.size} TypeScript samples.`)
}
