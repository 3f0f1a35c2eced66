import { expect, test } from 'vitest'
import { measureSizes } from '../src/size.ts'

// What a bundle may grow to, in bytes after gzip, with some hundreds to spare. Whoever raises one says
// in the commit what it is for.
const BUDGETS = {
  withoutTable: 13_500,
  client: 16_500,
  raw: 3_100,
  undici: 700,
  errorsOnly: 2_900,
} as const

const sizes = await measureSizes()

test.each(Object.entries(BUDGETS))('%s stays within %i bytes', (name, budget) => {
  const size = Object.entries(sizes).find(([each]) => each === name)?.[1]
  expect(size?.gzip).toBeGreaterThan(0)
  expect(size?.gzip).toBeLessThanOrEqual(budget)
})

test('openapi-fetch is not loaded at the start of a program that makes one call', () => {
  expect(sizes.raw.gzip).toBeGreaterThan(2_000)
})
