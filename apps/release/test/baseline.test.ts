import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { fromOutside, gatherPrograms, TYPES_BASELINES } from '../src/baseline.ts'
import { joinFiles, splitFiles } from '../src/baseline-text.ts'

describe('a baseline', () => {
  const text = joinFiles([
    { name: 'tests/a.test-d.ts', text: 'one\ntwo\n' },
    { name: 'samples/b.ts', text: 'three' },
  ])

  test('gives back its programs', () => {
    const files = splitFiles(text)
    expect(files.map(({ name }) => name)).toEqual(['tests/a.test-d.ts', 'samples/b.ts'])
    expect(files.map((file) => file.text.trim())).toEqual(['one\ntwo', 'three'])
  })

  test('knows on which line each begins', () => {
    const lines = text.split('\n')
    for (const file of splitFiles(text))
      expect(file.text.startsWith(lines[file.line] ?? '')).toBe(true)
  })

  test.each(TYPES_BASELINES)('of $folder holds programs', async ({ baseline }) => {
    expect(splitFiles(await readFile(baseline, 'utf8')).length).toBeGreaterThan(0)
  })

  test.each(TYPES_BASELINES)('can be gathered anew from $folder', async (each) => {
    const programs = splitFiles(await gatherPrograms(each))
    expect(programs.map(({ name }) => name.split('/')[0])).toEqual(
      expect.arrayContaining(Object.keys(each.sources)),
    )
    expect(programs.filter((program) => program.text.includes("'../"))).toEqual([])
  })
})

describe('a type test of a package', () => {
  const manifest = {
    name: 'rooms',
    version: '1.0.0',
    exports: { '.': './dist/index.js', './doors': { types: './dist/in/doors.d.ts' } },
  }

  test('imports the package by its name', () => {
    expect(fromOutside("import { a } from '../src/in/doors.ts'", manifest)).toBe(
      "import { a } from 'rooms/doors'",
    )
  })

  test('cannot be kept when it imports what users cannot', () => {
    expect(() => fromOutside("import { a } from '../src/secret.ts'", manifest)).toThrow(
      'A type test of rooms imports src/secret.ts, which is no entry of the package.',
    )
  })
})
