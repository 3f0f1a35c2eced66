import { expect, test } from 'vitest'
import { measureSizes } from '../src/size.ts'

// What a bundle may grow to, in bytes after gzip. Whoever raises one says in the commit what it is for.
const BUDGETS = {
  withoutTable: 8_000,
  client: 10_700,
  whole: 23_700,
  undici: 700,
  errorsOnly: 2_900,
} as const

const sizes = await measureSizes()

test.each(Object.entries(BUDGETS))('%s stays within %i bytes', (name, budget) => {
  const size = Object.entries(sizes).find(([each]) => each === name)?.[1]
  expect(size?.gzip).toBeGreaterThan(0)
  expect(size?.gzip).toBeLessThanOrEqual(budget)
})
