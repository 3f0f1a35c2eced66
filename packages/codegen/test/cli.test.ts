// The command as `pnpm generate` runs it, against the bundled contract.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { operationsOf, readContract } from '../src/contract.ts'

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const FILES = ['error-codes.ts', 'facts.ts', 'operations.ts', 'schema.ts']

// Each run starts Node and reads the whole contract.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' })

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'codegen-'))
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

let folder: string
let generated: string
let first: ReturnType<typeof run>

beforeAll(() => {
  folder = temporaryFolder()
  // The folder of the generated files need not exist.
  generated = join(folder, 'src', 'generated')
  first = run('--out', generated)
})
afterAll(() => remove(folder))

/** A copy of the generated files that a test may spoil. */
function copy(): string {
  const own = temporaryFolder()
  onTestFinished(() => remove(own))
  cpSync(generated, own, { recursive: true })
  return own
}

/** Changes a line in the middle of a file. */
function edit(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n')
  const index = Math.floor(lines.length / 2)
  const [contract] = lines.splice(index, 1, 'edited by hand')
  writeFileSync(file, lines.join('\n'))
  return { at: `${file}:${index + 1}`, contract, file: 'edited by hand' }
}

test('writes the four files and says how many operations they have', () => {
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toContain(`${operationsOf(readContract()).length} operations`)
  expect(readdirSync(generated).sort()).toEqual(FILES)
})

test('every operation of the contract is in every file but that of the error codes', () => {
  for (const { id } of operationsOf(readContract())) {
    for (const file of FILES.slice(1)) {
      expect(readFileSync(join(generated, file), 'utf8'), file).toMatch(new RegExp(`\\b${id}\\b`))
    }
  }
})

test('--check agrees with what was just written', () => {
  expect(run('--out', generated, '--check')).toMatchObject({ status: 0, stderr: '' })
})

test('--check finds every edited file: where, both lines, and the remedy', () => {
  const own = copy()
  const edits = ['facts.ts', 'schema.ts'].map((name) => edit(join(own, name)))

  const { status, stderr } = run('--out', own, '--check')
  expect(status).toBe(1)
  for (const { at, contract, file } of edits) {
    expect(stderr).toContain(`${at}\n    contract: ${contract}\n    file:     ${file}\n`)
  }
  expect(stderr).toMatch(/^ *pnpm generate$/m)
  // The file that is as it should be goes unmentioned.
  expect(stderr).not.toContain('operations.ts')
})

test('--check says which file is missing, and does not write it', () => {
  const own = copy()
  rmSync(join(own, 'schema.ts'))
  const { status, stderr } = run('--out', own, '--check')
  expect(status).toBe(1)
  expect(stderr).toContain(`${join(own, 'schema.ts')} is missing`)
  expect(readdirSync(own)).not.toContain('schema.ts')
})

test('generating again repairs an edited file and leaves the others untouched', () => {
  const own = copy()
  const past = new Date('2020-01-01')
  for (const name of FILES) utimesSync(join(own, name), past, past)
  writeFileSync(join(own, 'facts.ts'), 'edited by hand')

  expect(run('--out', own).status).toBe(0)
  for (const name of FILES) {
    expect(readFileSync(join(own, name), 'utf8')).toBe(readFileSync(join(generated, name), 'utf8'))
  }
  expect(statSync(join(own, 'schema.ts')).mtime).toEqual(past)
  expect(statSync(join(own, 'operations.ts')).mtime).toEqual(past)
})

test('--fixtures writes schemas and examples, and nothing else', () => {
  const own = temporaryFolder()
  onTestFinished(() => remove(own))
  expect(run('--fixtures', own)).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(own).sort()).toEqual(['contract.ts', 'fixtures.ts'])
  expect(run('--fixtures', own, '--check').status).toBe(0)
  edit(join(own, 'fixtures.ts'))
  expect(run('--fixtures', own, '--check').status).toBe(1)
})

test('--decisions writes the table of conflicts, and --check finds an edited one', () => {
  const own = temporaryFolder()
  onTestFinished(() => remove(own))
  const decisions = join(own, 'decisions.md')
  cpSync(fileURLToPath(new URL('../../../docs/decisions.md', import.meta.url)), decisions)
  const args = ['--out', own, '--decisions', decisions]
  const written = readFileSync(decisions, 'utf8')
  writeFileSync(decisions, written.replace(/^\| `.*\n/m, ''))
  expect(run(...args, '--check').status).toBe(1)
  expect(run(...args).status).toBe(0)
  expect(readFileSync(decisions, 'utf8')).toBe(written)
  expect(run(...args, '--check').status).toBe(0)
})

test('--contract reads another contract', () => {
  const own = temporaryFolder()
  onTestFinished(() => remove(own))
  const whole = readContract()
  const [[path, item] = ['', {}]] = Object.entries(whole.paths)
  const part = join(own, 'part.json')
  writeFileSync(part, JSON.stringify({ ...whole, paths: { [path]: item } }))
  const count = Object.keys(item).length
  expect(run('--out', own, '--contract', part).stdout).toContain(` ${count} operations`)
})

test.each([[[]], [['--check']]])('without --out (%j): usage and exit code 2', (args) => {
  const { status, stderr, stdout } = run(...args)
  expect(status).toBe(2)
  expect(stderr).toMatch(/^Usage: .*--out <folder>/)
  expect(stdout).toBe('')
})
