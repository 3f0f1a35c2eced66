import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contractDiff, type Report } from '../src/contract-diff.ts'

const HERE = fileURLToPath(import.meta.url)

/** What a comparison of the contract, 0.2.0, with an older version finds. */
const since = (base: string, changes: Report['changes'] = []): Report => ({
  infoVersions: { base, revision: '0.2.0' },
  changes,
})

test('a change has its place, and what stood and stands there in short', async () => {
  const { version, baseline, changes } = await contractDiff(async () =>
    since('0.1.0', [
      {
        path: '#/paths/~1v1.0~1contact~1users/get',
        kind: 'changed',
        impact: 'annotation',
        property: 'description',
        verdicts: [],
        base: { value: 'One\n  line.' },
        revision: { value: 'a'.repeat(81) },
      },
      {
        path: '#/components/schemas/A~0B',
        kind: 'added',
        impact: 'non-breaking',
        verdicts: [{ message: 'A schema was added.' }],
        revision: { value: { type: 'object' } },
      },
    ]),
  )
  expect({ version, baseline }).toEqual({ version: '0.2.0', baseline: '0.1.0' })
  expect(changes).toEqual([
    [
      'annotation',
      'changed',
      '`paths /v1.0/contact/users get description`',
      '`One line.`',
      `\`${'a'.repeat(80)}…\``,
    ],
    ['non-breaking', 'A schema was added.', '`components schemas A~B`', '', ''],
  ])
})

test.for([
  ['a contract under way with the last release', '0.1.0', HERE, '0.1.0'],
  ['a contract just released with the one before', '0.2.0', HERE, '0.0.9'],
  ['the first release with itself', '0.2.0', `${HERE}.missing`, '0.2.0'],
] as const)('compares %s', async ([, released, previous, expected]) => {
  const { baseline } = await contractDiff(
    async (file) => since(file === previous ? '0.0.9' : released),
    previous,
  )
  expect(baseline).toBe(expected)
})
