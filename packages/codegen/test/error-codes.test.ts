import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import { readErrorCodes, renderErrorCodes } from '../src/error-codes.ts'

const run = async (source: string) =>
  import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(source))}`)

test('every code with its category and both hints, and where the reference lies', async () => {
  const catalogue = [
    {
      code: 'a.b',
      category: 'quota',
      hint: 'Wait until "tomorrow".',
      'x-zh-hint': '等到明天。',
      title: 'left out',
    },
  ]
  const { errorCodes, REFERENCE } = await run(renderErrorCodes(catalogue, 'https://example.com/r/'))
  expect(REFERENCE).toBe('https://example.com/r/')
  expect(errorCodes).toEqual([['a.b', 'quota', 'Wait until "tomorrow".', '等到明天。']])
})

test('the catalogue of the contract is read', () => {
  expect(readErrorCodes()).toContainEqual(
    expect.objectContaining({ code: 'InvalidAuthentication', category: 'authentication' }),
  )
})
