#!/usr/bin/env node
// Writes the generated part of the client and the table of decisions, the schemas and examples for
// tests, or the names of answers for the mock; or with --check compares them with what is there.
// With --contract it reads another document than the bundled contract: a part of it, say.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { renderAnswers } from './answers.ts'
import { renderChecks } from './checks.ts'
import { renderConflicts } from './conflicts.ts'
import { operationsOf, readContract } from './contract.ts'
import { firstDifference } from './drift.ts'
import { readErrorCodes, renderErrorCodes } from './error-codes.ts'
import { renderFacts } from './facts.ts'
import { renderFixtures } from './fixtures.ts'
import { renderOperations } from './operations.ts'
import { renderSchema } from './schema.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    decisions: { type: 'string' },
    fixtures: { type: 'string' },
    answers: { type: 'string' },
    contract: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
if (!values.out && !values.fixtures && !values.answers) {
  console.error(
    'Usage: dingtalk-contact-codegen --out <folder> [--decisions <file>] [--contract <file>] [--check]\n' +
      '       dingtalk-contact-codegen --fixtures <folder> [--check]\n' +
      '       dingtalk-contact-codegen --answers <folder> [--check]',
  )
  process.exit(2)
}

const contract = readContract(values.contract)
const operations = operationsOf(contract)
const files: Record<string, string> = {}
if (values.out) {
  const catalogue = readErrorCodes()
  files[join(values.out, 'error-codes.ts')] = renderErrorCodes(
    catalogue,
    contract.info['x-reference'],
  )
  files[join(values.out, 'facts.ts')] = renderFacts(operations, catalogue)
  files[join(values.out, 'operations.ts')] = renderOperations(operations)
  files[join(values.out, 'schema.ts')] = await renderSchema(contract)
}
if (values.fixtures) {
  files[join(values.fixtures, 'contract.ts')] = renderChecks(contract, operations)
  files[join(values.fixtures, 'fixtures.ts')] = renderFixtures(contract, operations)
}
if (values.answers) {
  files[join(values.answers, 'answers.ts')] = renderAnswers(contract, operations)
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
  for (const folder of [values.out, values.fixtures, values.answers]) {
    if (folder) mkdirSync(folder, { recursive: true })
  }
  for (const [file, text] of Object.entries(files)) {
    if (readIfThere(file) !== text) writeFileSync(file, text)
  }
  const what = [
    values.out && 'types and facts',
    values.fixtures && 'schemas and examples',
    values.answers && 'names of the answers',
  ]
    .filter(Boolean)
    .join(', ')
  console.log(`Generated the ${what} of ${operations.length} operations.`)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
