// What the callers of operations.test.ts cannot show: the notice, and that the contract is left alone.
import { expect, test } from 'vitest'
import { renderSchema } from '../src/schema.ts'
import { document } from './support/document.ts'

test('the file says first that it is generated, and how to change it', async () => {
  const [first] = (await renderSchema(document)).split('\n')
  expect(first).toMatch(/Generated.*Never edit.*`pnpm generate`/)
})

test('the same contract gives the same text, and is not changed by it', async () => {
  const before = structuredClone(document)
  expect(await renderSchema(document)).toBe(await renderSchema(document))
  expect(document).toEqual(before)
})
