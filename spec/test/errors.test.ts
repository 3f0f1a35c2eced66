// The catalogue of error codes as it is, and what the check says of one with a fault.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCatalogue, codesOf } from '../scripts/check-errors.ts'
import { readCatalogue } from '../scripts/read-errors.ts'

const { files, legacy } = readCatalogue(join(import.meta.dirname, '../errors'))

const file = files.find(({ name }) => name === 'InvalidAuthentication.yaml')
const good = typeof file?.content === 'object' ? { ...file.content } : {}
const CONTRACT = new Map([['InvalidAuthentication', ['authentication']]])
const check = (change: object, name = 'InvalidAuthentication.yaml', contract = CONTRACT) =>
  checkCatalogue(
    [{ name, content: { related: undefined, ...good, ...change } }],
    legacyOf(),
    contract,
  )
const legacyOf = (successor = 'InvalidAuthentication') => [
  { code: 40014, meaning: 'm', 'x-zh-meaning': '无效', successor },
]

test('the catalogue is whole in itself', () => {
  const contract = new Map(
    files.flatMap(({ content }) =>
      typeof content === 'object' &&
      content !== null &&
      'code' in content &&
      !('answers' in content)
        ? [[String(content.code), ['category' in content ? String(content.category) : '']]]
        : [],
    ),
  )
  expect(checkCatalogue(files, legacy, contract)).toEqual([])
})

test.for<[string, object, string]>([
  ['a missing hint', { hint: undefined }, "must have required property 'hint'"],
  ['a hint that is too long', { hint: 'x'.repeat(141) }, '/hint must NOT have more than 140'],
  ['a key that nobody knows', { cause: 'x' }, 'must NOT have additional properties: cause'],
  ['a category that is none', { category: 'auth' }, '/category must be equal to one of'],
  ['another category than the contract', { category: 'quota' }, 'is quota, in the contract auth'],
  ['a list without its twin', { remedy: ['one'], 'x-zh-remedy': ['一', '二'] }, 'Chinese twin 2'],
  ['a related code that is none', { related: ['nobody'] }, 'the related nobody is unknown'],
  [
    'answers that the contract has',
    { answers: [{ status: 400, body: {} }] },
    'in the contract already',
  ],
  [
    'a title that ends in a full stop',
    { title: 'The token is wrong.' },
    '/title must NOT be valid',
  ],
])('%s is told, with its file', ([, change, problem]) => {
  const problems = check(
    Object.fromEntries(Object.entries({ related: ['InvalidAuthentication'], ...change })),
  )
  expect(problems.join('\n')).toContain(problem)
  expect(problems.join('\n')).toContain('errors/InvalidAuthentication.yaml')
})

test('a file of another name, a code without a file, a code that no operation answers', () => {
  const related = { related: ['InvalidAuthentication'] }
  expect(check(related, 'Other.yaml')).toEqual([
    'errors/Other.yaml: its code is InvalidAuthentication, so must its name be',
  ])
  const more = new Map([...CONTRACT, ['another.code', ['server']]])
  expect(check(related, undefined, more)).toEqual([
    'errors/another.code.yaml is missing: the contract has this code',
  ])
  const akin = new Map([...CONTRACT, ['another.code', ['authentication']]])
  expect(check(related, undefined, akin)).toEqual([
    'errors/another.code.yaml is missing: the contract has this code; copy errors/InvalidAuthentication.yaml, of the same category, and rewrite it',
  ])
  expect(check(related, undefined, new Map())).toEqual([
    'errors/InvalidAuthentication.yaml: no operation answers this code: say its `answers`',
  ])
})

test('a successor that is none', () => {
  const content = { ...good, related: ['InvalidAuthentication'] }
  const problems = checkCatalogue(
    [{ name: 'InvalidAuthentication.yaml', content }],
    legacyOf('nobody'),
    CONTRACT,
  )
  expect(problems).toEqual(['errors/legacy.yaml: the successor nobody is unknown'])
})

test('the codes of a contract are those of its error examples', () => {
  const example = (code: string, category: string) => ({
    'x-error-category': category,
    value: { code },
  })
  const contract = {
    a: [example('x', 'quota')],
    b: { c: example('x', 'limit'), d: { value: { code: 'y' } } },
  }
  expect(codesOf(contract)).toEqual(new Map([['x', ['quota', 'limit']]]))
})
