import { describe, expect, test } from 'vitest'
import { resolver, twin } from '../src/links.ts'
import { blocks, fence, firstSentence, table } from '../src/markdown.ts'
import { render } from '../src/render/html.ts'
import { slug } from '../src/render/slug.ts'

const html = (text: string) => render(text, { resolve: (href) => href, copy: 'Copy' }).html

describe('a page', () => {
  test('has an anchor for each heading, in any script, each its own', () => {
    const { html: page, headings } = render('# A\n## 限流 `QpsLimit`\n## B c\n## B c', {
      resolve: String,
      copy: '',
    })
    expect(headings.map(({ id }) => id)).toEqual(['a', '限流-qpslimit', 'b-c', 'b-c-2'])
    expect(page).toContain('<h2 id="b-c-2">')
  })

  test('has an anchor for each field', () => {
    const page = html(
      table(
        ['Name', 'Type'],
        [
          ['`list[].userId`', 'string'],
          ['`a.b`', 'x'],
          ['plain', 'y'],
        ],
      ),
    )
    expect(page).toContain('<tr id="field-userId">')
    expect(page).toContain('<tr id="field-b">')
    expect(page.match(/<tr id=/g)).toHaveLength(2)
  })

  test('shows blocks with titles that follow each other as tabs, and others as they are', () => {
    const page = html(
      blocks(fence('ts', 'a', 'TypeScript'), fence('go', 'b', 'Go'), 'text', fence('ts', 'c')),
    )
    expect(page.match(/<div class="tabs">/g)).toHaveLength(1)
    expect(page.match(/<section class="tab">/g)).toHaveLength(2)
    expect(page.match(/<div class="code">/g)).toHaveLength(3)
  })

  test('takes nothing for HTML that a text says', () => {
    expect(html('<script>alert(1)</script> `<b>`')).not.toMatch(/<script>|<b>/)
  })

  test('marks code by its language, and leaves an unknown one plain', () => {
    expect(html(fence('ts', 'const a = 1'))).toContain('hljs-keyword')
    expect(html(fence('cobol', 'MOVE <A>'))).toContain('MOVE &lt;A&gt;')
  })
})

describe('links', () => {
  test.for([
    ['page:errors/a#b', 'operations/x', '../errors/a.html#b'],
    ['page:index', 'index', 'index.html'],
    ['site:reference.html#operation/a', 'operations/x', '../reference.html#operation/a'],
    ['root:openapi.json', 'operations/x', '../../openapi.json'],
    ['https://example.com/', 'index', 'https://example.com/'],
    ['#here', 'index', '#here'],
  ] as const)('%s from zh/%s', ([href, page, expected]) => {
    expect(resolver('zh', page, 'html')(href)).toBe(expected)
  })

  test('of a twin lead to twins', () => {
    expect(twin('en', 'errors/a', 'See [b](page:guides/b#c) and [d](site:try.html).')).toBe(
      'See [b](../guides/b.md#c) and [d](../try.html).\n',
    )
  })
})

test.for([
  ['Tells a thing. And more.', 'Tells a thing.'],
  ['Version 1.0 of [it](page:x) is `new`\nhere. More.', 'Version 1.0 of it is new here.'],
  ['查询一条设置。之后继续。', '查询一条设置。'],
  ['No end', 'No end'],
] as const)('the first sentence of %s', ([text, first]) => {
  expect(firstSentence(text)).toBe(first)
})

test('cells of a table are one line, and hold pipes', () => {
  expect(table(['a'], [['x | y\nz']])).toBe('| a |\n|---|\n| x \\| y z |')
  expect(table(['a'], [])).toBe('')
})

test('slugs', () => {
  expect(slug(' Contact.Visibility.ReadWrite! ')).toBe('contact.visibility.readwrite')
  expect(slug('“IP 封禁”')).toBe('ip-封禁')
})
