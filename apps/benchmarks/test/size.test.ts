import { expect, test } from 'vitest'
import { measureSizes } from '../src/size/measure.ts'

// What a bundle may grow to, in bytes after gzip. Whoever raises one says in the commit what it is for.
const BUDGETS = {
  withoutTable: 8_000,
  client: 10_700,
  whole: 23_700,
  undici: 700,
  errorsOnly: 2_900,
} as const

const sizes = await measureSizes()

/** The same of each entry point of each published package, other packages not counted. */
const ENTRY_BUDGETS: Readonly<Record<string, number>> = {
  client: 21_500,
  'client/undici': 700,
  'client/redis-lock': 3_100,
  // The texts of the contract, which grow with it.
  'spec/edition': 300,
  'spec/errors': 50_000,
  'spec/operations': 12_000,
  testkit: 14_000,
  'testkit/fixtures': 12_500,
  'testkit/jest': 13_000,
  'testkit/jest-reporter': 11_500,
  'testkit/msw': 11_000,
  'testkit/vitest': 13_000,
  'testkit/vitest-reporter': 11_500,
  mock: 14_000,
  proxy: 8_000,
}

test.each(Object.entries(BUDGETS))('%s stays within %i bytes', (name, budget) => {
  const size = Object.entries(sizes).find(([each]) => each === name)?.[1]
  expect(size?.gzip).toBeGreaterThan(0)
  expect(size?.gzip).toBeLessThanOrEqual(budget)
})

test('every entry point has a budget', () => {
  expect(Object.keys(ENTRY_BUDGETS)).toEqual(Object.keys(sizes.entries))
})

test.each(Object.entries(ENTRY_BUDGETS))('the entry %s stays within %i bytes', (entry, budget) => {
  expect(sizes.entries[entry]?.gzip).toBeLessThanOrEqual(budget)
})
