// What the documents say about the repository: their links lead somewhere, their commands exist, and what
// they quote stands where they say.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents, linksOf, ROOT, scriptsOf, strangersIn } from './support/documents.ts'

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

test.each(documents)('the links of $name lead to files', (document) => {
  const broken = linksOf(document).filter((link) => {
    const file = decodeURIComponent(link.replace(/#.*/, ''))
    return !existsSync(join(ROOT, dirname(document.name), file))
  })
  expect(broken, `${document.name} links what is not there`).toEqual([])
})

const PNPM = ['install', 'exec', 'add', 'why', 'audit', 'pack', 'publish', 'version']

test.each(documents)('the commands of $name exist', (document) => {
  const { scripts } = JSON.parse(read('package.json'))
  const known = [...Object.keys(scripts), ...PNPM]
  const unknown = scriptsOf(document).filter((script) => !known.includes(script))
  expect(unknown, `${document.name} names scripts that package.json does not have`).toEqual([])
})

const excerpts = documents.flatMap(({ name, blocks }) =>
  blocks.flatMap(({ file, text }) => (file === undefined ? [] : [{ name, file, text }])),
)

test('documents quote', () => {
  expect(excerpts.length).toBeGreaterThan(15)
})

test.each(excerpts)('$name quotes $file as it is', ({ name, file, text }) => {
  const source = existsSync(join(ROOT, file)) ? read(file) : undefined
  expect(source, `${name} quotes ${file}, which is not there`).toBeDefined()
  const strangers = strangersIn(text, source ?? '')
  expect(strangers, `${file} no longer says what ${name} quotes: correct the excerpt`).toEqual([])
})

test('an excerpt has to stand in its file in whole lines and in this order', () => {
  const source = 'one: 1\ntwo: 2\nthree: 3\n'
  expect(strangersIn('one: 1\n…\nthree: 3\n', source)).toEqual([])
  expect(strangersIn('three: 3\n…\none: 1\n', source)).toEqual(['one: 1\n'])
  expect(strangersIn('wo: 2\n', source)).toEqual(['wo: 2\n'])
  expect(strangersIn('two: \n', source)).toEqual(['two: \n'])
})

test('every folder of spec/ says what belongs there', () => {
  const silent = readdirSync(join(ROOT, 'spec'), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !/^(\..*|dist|node_modules|reports)$/.test(entry.name),
    )
    .map(({ name }) => `spec/${name}/README.md`)
    .filter((name) => !existsSync(join(ROOT, name)))
  expect(silent, 'a folder of the contract has no README').toEqual([])
})

describe('the answers of the mock in docs/how-an-operation-travels.md', () => {
  const blocks = documents.find(({ name }) => name.endsWith('operation-travels.md'))?.blocks ?? []
  const calls = blocks.flatMap(({ language, text }, index) => {
    const [, url] = /^curl '([^']+)'/m.exec(text) ?? []
    if (language !== 'sh' || url === undefined) return []
    const headers = Array.from(
      text.matchAll(/-H '([^:]+): ([^']+)'/g),
      ([, name = '', value = '']) => [name, value],
    )
    const next = blocks[index + 1]
    return [
      {
        url,
        headers: Object.fromEntries(headers),
        answer: next?.language === 'json' ? next.text : '',
      },
    ]
  })

  let mock: Mock
  beforeAll(async () => {
    mock = await startMock()
  })
  afterAll(() => mock.close())

  test('are three', () => expect(calls).toHaveLength(3))

  test.each(calls)('$url', async ({ url, headers, answer }) => {
    const response = await fetch(url.replace('http://127.0.0.1:4010', mock.url), { headers })
    expect(await response.json()).toMatchObject(JSON.parse(answer))
  })
})
