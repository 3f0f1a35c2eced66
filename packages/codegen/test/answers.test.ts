// The names of answers are compiled, not read: what counts is what an editor accepts.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { renderAnswers } from '../src/answers.ts'
import { operationsOf, readContract } from '../src/contract.ts'
import { compile } from './support/compile.ts'
import { document } from './support/document.ts'

const answers = renderAnswers(document, operationsOf(document))

/** Whether an operation of the small contract has an answer of that name. */
function has(id: string, name: string): boolean {
  const use = `import type { OperationAnswers } from './answers.ts'
export const name: OperationAnswers['${id}'] = '${name}'
`
  return compile({ 'answers.ts': answers, 'use.ts': use }).problems('use.ts').length === 0
}

test('it compiles', () => {
  expect(compile({ 'answers.ts': answers }).problems('answers.ts')).toEqual([])
})

test.each([
  ['putThing', 'thing.invalid', 'an error of its own'],
  ['putThing', 'access.denied', 'an error behind a reference'],
  ['getToken', 'secret.wrong', 'an error of an operation without a token'],
])('%s has %s: %s', (id, name) => {
  expect(has(id, name)).toBe(true)
})

test.each([
  ['getThing', 'thing.invalid', 'another operation documents it'],
  ['getToken', 'access.denied', 'it takes no token'],
  ['putThing', 'thing.unknown', 'nobody documents it'],
])('%s has no %s: %s', (id, name) => {
  expect(has(id, name)).toBe(false)
})

test('what all operations with a token document is said once', () => {
  expect(answers.match(/'access\.denied'/g)).toHaveLength(1)
})

test('a code under two statuses is named once', () => {
  expect(answers.match(/'thing\.invalid'/g)).toHaveLength(1)
})

test('an operation without a named answer has none', () => {
  const [getToken] = operationsOf(document).filter(({ id }) => id === 'getToken')
  if (!getToken) throw new Error('The contract has no getToken.')
  const bare = { ...getToken, object: { ...getToken.object, responses: {} } }
  const text = renderAnswers(document, [bare])
  expect(compile({ 'answers.ts': text }).problems('answers.ts')).toEqual([])
  expect(text).toContain('getToken:\n    | never')
})

test('the command writes the file and finds it edited', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-answers-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [cli, '--answers', folder, ...more], { encoding: 'utf8' })

  expect(run()).toMatchObject({ status: 0, stderr: '' })
  const file = join(folder, 'answers.ts')
  const contract = readContract()
  expect(readFileSync(file, 'utf8')).toBe(renderAnswers(contract, operationsOf(contract)))
  expect(run('--check')).toMatchObject({ status: 0 })

  appendFileSync(file, 'edited by hand\n')
  const { status, stderr } = run('--check')
  expect(status).toBe(1)
  expect(stderr).toContain(file)
})
