// Builds dist/index.html: the contract as one page that needs nothing beside it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MigratedOperation, readGuides } from './guides.ts'
import { offline } from './offline.ts'
import { present } from './present.ts'
import { readWorkflows } from './workflows.ts'

const contract = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json')), 'utf8'),
)
const output = resolve('dist/index.html')
const folder = mkdtempSync(join(tmpdir(), 'reference-'))
try {
  mkdirSync('dist', { recursive: true })
  writeFileSync(
    join(folder, 'openapi.json'),
    JSON.stringify(present(contract, [...readGuides(migrated()), readWorkflows()])),
  )
  writeFileSync(join(folder, 'redocly.yaml'), 'telemetry: "off"\n')
  execFileSync(
    'redocly',
    [
      'build-docs',
      join(folder, 'openapi.json'),
      `--output=${output}`,
      `--config=${join(folder, 'redocly.yaml')}`,
      `--template=${resolve('src/template.hbs')}`,
      `--title=${contract.info.title}`,
      '--inlineBundle',
      '--openapi.hideLogo',
      '--openapi.nativeScrollbars',
    ],
    { stdio: 'pipe', shell: process.platform === 'win32' },
  )
  writeFileSync(output, offline(readFileSync(output, 'utf8')))
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`Wrote ${output}.`)

/** The operations that the official Node SDK has. */
function migrated(): MigratedOperation[] {
  const items: Record<string, ContractOperation>[] = Object.values(contract.paths)
  return items
    .flatMap((item) => Object.values(item))
    .filter((operation) => operation['x-official-sdk'].node)
    .map((operation) => ({
      id: operation.operationId,
      summary: operation.summary,
      module: operation['x-official-sdk'].module,
    }))
}

interface ContractOperation {
  operationId: string
  summary: string
  'x-official-sdk': { module: string; node: boolean }
}
