#!/usr/bin/env node
// Writes the generated part of the client and the table of decisions, or with --check compares
// them with what is there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { renderConflicts } from './conflicts.ts'
import { operationsOf, readContract } from './contract.ts'
import { firstDifference } from './drift.ts'
import { renderFacts } from './facts.ts'
import { renderOperations } from './operations.ts'
import { renderSchema } from './schema.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    decisions: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
if (!values.out) {
  console.error('Usage: dingtalk-contact-codegen --out <folder> [--decisions <file>] [--check]')
  process.exit(2)
}

const contract = readContract()
const operations = operationsOf(contract)
const files: Record<string, string> = {
  [join(values.out, 'facts.ts')]: renderFacts(operations),
  [join(values.out, 'operations.ts')]: renderOperations(operations),
  [join(values.out, 'schema.ts')]: await renderSchema(contract),
}
if (values.decisions) {
  files[values.decisions] = renderConflicts(readFileSync(values.decisions, 'utf8'), operations)
}

if (values.check) {
  const drifted = Object.entries(files).flatMap(([file, expected]) => {
    const difference = firstDifference(expected, readIfThere(file))
    return difference ? [`  ${file}${difference}`] : []
  })
  if (drifted.length > 0) {
    console.error(
      `The generated code differs from what the contract gives:\n\n${drifted.join('\n')}\n\nRepair it with\n\n  pnpm generate\n\nand commit the result. Generated files are never edited by hand: change the contract instead.`,
    )
    process.exit(1)
  }
  console.log(`The generated code is what the contract gives (${operations.length} operations).`)
} else {
  mkdirSync(values.out, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    if (readIfThere(file) !== text) writeFileSync(file, text)
  }
  console.log(`Generated the types and facts of ${operations.length} operations.`)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
