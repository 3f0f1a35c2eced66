import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { translate } from '@dingtalk-contact/spec/edition'
import { expect, test } from 'vitest'
import { operationsOf, readContract } from '../src/contract.ts'
import { differences, writePrograms } from '../src/samples/files.ts'
import { createSamples } from '../src/samples/index.ts'
import { literal, quoted } from '../src/samples/literal.ts'
import { contract, operations } from './support/samples.ts'

const SAMPLES = [
  ['ts', 'TypeScript'],
  ['bash', 'curl'],
  ['js', 'Node'],
  ['python', 'Python'],
  ['java', 'Java'],
  ['go', 'Go'],
  ['php', 'PHP'],
  ['csharp', 'C#'],
]

test('every operation is shown in every language, and in both editions', () => {
  for (const edition of ['en', 'zh'] as const) {
    const translated = translate(readContract(), edition)
    const samplesOf = createSamples(translated)
    for (const operation of operationsOf(translated)) {
      expect(samplesOf(operation).map(({ language, title }) => [language, title])).toEqual(SAMPLES)
    }
  }
})

test('whoever copies a sample sees where the token goes', () => {
  const samplesOf = createSamples(contract)
  for (const operation of operations) {
    const [, curl, ...others] = samplesOf(operation)
    const needsToken = operation.token !== 'none'
    expect(curl?.text.match(/\$\w+/g)).toEqual(needsToken ? ['$DINGTALK_TOKEN'] : null)
    for (const { text } of others) {
      expect(text.match(/YOUR_\w+/g)).toEqual(needsToken ? ['YOUR_ACCESS_TOKEN'] : null)
    }
  }
})

test('the TypeScript programs are what the contract gives', async () => {
  const command = fileURLToPath(new URL('../src/samples/generate.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [command, '--check'])
  expect(stdout).toContain(`${operations.length} programs`)
})

test('a program that was edited, is missing or left over is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'))
  try {
    const programs = new Map([
      ['one', 'a\nb\nc\n'],
      ['two', 'd\n'],
    ])
    writePrograms(programs, folder)
    expect(differences(programs, folder)).toEqual([])

    writeFileSync(join(folder, 'one.ts'), 'a\nB\nc\n')
    rmSync(join(folder, 'two.ts'))
    writeFileSync(join(folder, 'three.ts'), 'e\n')
    expect(differences(programs, folder)).toEqual([
      'one.ts:2\n    contract: b\n    file:     B',
      'two.ts is missing',
      'three.ts belongs to no operation',
    ])

    writePrograms(programs, folder)
    expect(readdirSync(folder)).toEqual(['one.ts', 'two.ts'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  ["it's", `"it's"`],
  ['say "no"', `'say "no"'`],
  [`"it's" "no"`, `'"it\\'s" "no"'`],
  ['a\\b\n\u0001', String.raw`'a\\b\n\u0001'`],
])('%j is written %s', (text, expected) => {
  expect(quoted(text)).toBe(expected)
})

test('values are laid out as they are read most easily', () => {
  const value = {
    id: 1,
    'zh-CN': null,
    list: ['a', 'b'],
    pairs: [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ],
  }
  expect(literal(value, 0, 0)).toBe(`{
  id: 1,
  'zh-CN': null,
  list: ['a', 'b'],
  pairs: [
    { a: 1, b: 2 },
    { a: 3, b: 4 },
  ],
}`)
  expect(literal({ path: { id: 'me' }, list: [] }, 0, 0)).toBe("{ path: { id: 'me' }, list: [] }")
})
