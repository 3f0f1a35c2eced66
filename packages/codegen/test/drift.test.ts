import { expect, test } from 'vitest'
import { firstDifference } from '../src/drift.ts'

test('equal files do not differ', () => {
  expect(firstDifference('one\ntwo\n', 'one\ntwo\n')).toBeUndefined()
})

test('a file that is not there is said to be missing', () => {
  expect(firstDifference('one\n', undefined)).toBe(' is missing')
})

test('an empty file is not taken for a missing one', () => {
  expect(firstDifference('one\n', '')).toMatch(/^:1\n/)
})

test.each([
  ['changed', 'one\ntwo\nthree\n', 'one\n2\nthree\n', 2, 'two', '2'],
  ['left out', 'one\ntwo\nthree\n', 'one\nthree\n', 2, 'two', 'three'],
  ['left out at the end', 'one\ntwo', 'one', 2, 'two', '(end of file)'],
  ['added at the end', 'one', 'one\ntwo', 2, '(end of file)', 'two'],
  ['changed twice', 'a\nb\nc\n', 'a\nB\nC\n', 2, 'b', 'B'],
])(
  'a line that is %s: the first difference, and both sides of it',
  (_, expected, actual, line, want, have) => {
    const difference = firstDifference(expected, actual) ?? ''
    expect(difference).toMatch(new RegExp(`^:${line}\n`))
    expect(difference).toContain(`contract: ${want}`)
    expect(difference.split('\n').at(-1)?.trim()).toBe(`file:     ${have}`)
  },
)
