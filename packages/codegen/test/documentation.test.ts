// What an editor shows on a method: the comments are read by the compiler, as an editor does it.
import { beforeAll, expect, test } from 'vitest'
import { compile } from './support/compile.ts'
import { document } from './support/document.ts'
import { generate } from './support/generated.ts'

let program: ReturnType<typeof compile>

beforeAll(async () => {
  program = compile(await generate(document))
}, 60_000)

const shown = (id: string) => program.documentation('generated/operations.ts', id)

test('summary, description and the facts of a call', () => {
  expect(shown('listThings').text).toBe(
    [
      'List things',
      'Pages through the things.\nAll of them.',
      [
        '- Permission: `Things.Read`',
        '- App types: internal, third-party-enterprise',
        '- Safe to repeat: yes. It only reads.',
      ].join('\n'),
    ].join('\n\n'),
  )
})

test('a description that holds the end of a comment stays within its comment', () => {
  expect(shown('deleteThing').text).toContain('Nothing after this may escape the comment.')
})

test('that only the SDKs know an operation, and nothing about what is unknown', () => {
  const { text } = shown('deleteThing')
  expect(text).toContain('Known from the official SDKs only')
  expect(text).not.toMatch(/Permission|App types/)
  expect(shown('getThing').text).not.toContain('SDKs')
})

test.each([
  ['listThings', 'yes. It only reads.'],
  ['putThing', 'only with an id. Without `id` it creates another.'],
  ['deleteThing', 'no. The id is given anew.'],
])('whether %s is safe to repeat, and why', (id, answer) => {
  expect(shown(id).text).toContain(`Safe to repeat: ${answer}`)
})

test('the codes of its own that a call can get', () => {
  const [throws] = shown('getThing').tags
  expect(throws?.[0]).toBe('throws')
  expect(throws?.[1]).toMatch(/`thing\.missing`, or one that any call can get/)
  expect(throws?.[1]).not.toContain('access.denied')
})

test('every code of a call without a token', () => {
  const [throws] = shown('getToken').tags
  expect(throws?.[1]).toContain('`secret.wrong`, `access.throttled`')
  expect(throws?.[1]).not.toContain('any call')
})

test('a code that stands under two statuses once', () => {
  const [throws] = shown('putThing').tags
  expect(throws?.[1].match(/thing\.invalid/g)).toHaveLength(1)
})

test('the official page, where there is one', () => {
  expect(shown('listThings').tags).toContainEqual([
    'see',
    expect.stringContaining('https://example.com/list'),
  ])
  expect(shown('ping').tags).toEqual([])
})
