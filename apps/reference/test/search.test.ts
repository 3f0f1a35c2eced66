import { expect, test } from 'vitest'
import { searchDocuments } from '../src/search/documents.ts'
import { tokenize, tokenizeQuery } from '../src/search/tokenize.ts'

test.for([
  ['settingId', ['settingid', 'setting', 'id']],
  ['Forbidden.AccessDenied', ['forbidden.accessdenied', 'forbidden', 'access', 'denied']],
  ['限流', ['限流']],
  ['隐藏设置', ['隐藏', '藏设', '设置']],
  ['钉', ['钉']],
  ['员工userId列表', ['员工', 'userid', 'user', 'id', '列表']],
  ['', []],
] as const)('words of %s', ([text, words]) => {
  expect(tokenize(text)).toEqual(words)
})

test('what a reader types is meant as a whole', () => {
  expect(tokenizeQuery('settingId 限流')).toEqual(['settingid', '限流'])
})

test('a guide is found by its sections, with their anchors', () => {
  const documents = searchDocuments([
    {
      path: 'guides/a',
      section: 'guides',
      title: 'A',
      description: 'About a.',
      search: { kind: 'guide' },
      markdown: '# A\n\nAbout a.\n\n## Two words\n\nSome `text`.\n\n```ts\nhidden\n```',
    },
    { path: 'index', section: 'front', title: 'F', description: '', markdown: '' },
  ])
  expect(documents).toMatchObject([
    { id: 0, title: 'A', url: 'guides/a.html' },
    { id: 1, title: 'A: Two words', url: 'guides/a.html#two-words', text: 'Some text .' },
  ])
})
