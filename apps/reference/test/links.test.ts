// Every link and anchor of the site, in its pages and in their Markdown twins.
import { dirname, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSite, siteFiles } from './support/site-files.ts'

const decodeEntities = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const files = new Set(siteFiles())
const pages = siteFiles('.html').filter((file) => !/(?:reference|try)\.html$/.test(file))
const ids = new Map(
  pages.map((file) => [
    file,
    new Set(
      [...readSite(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decodeEntities(id)),
    ),
  ]),
)

/** Where a link leads within the site; `undefined` when it leads elsewhere. */
function target(from: string, href: string): { file: string; anchor: string } | undefined {
  if (/^[a-z]+:/.test(href)) return undefined
  const [path = '', anchor = ''] = href.split('#')
  const file = path === '' ? from : posix.join(dirname(from), decodeURIComponent(path))
  return { file, anchor: decodeURIComponent(anchor) }
}

function broken(from: string, hrefs: Iterable<string>): string[] {
  return [...hrefs].flatMap((href) => {
    const leads = target(from, href)
    if (!leads) return []
    const { file, anchor } = leads
    if (!files.has(file)) return [`${from}: ${href} leads to no file`]
    // Anchors of a twin are those of its page.
    const known = ids.get(file.replace(/\.md$/, '.html'))
    if (anchor && known && !known.has(anchor)) return [`${from}: ${href} leads to no anchor`]
    return []
  })
}

const attributes = (html: string) =>
  [...html.matchAll(/\s(?:href|src|data-script)="([^"]*)"/g)].map(([, href = '']) =>
    decodeEntities(href),
  )

const twins = siteFiles('.md')
const links = (markdown: string) =>
  [...markdown.replaceAll(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, href = '']) => href,
  )

describe('links', () => {
  test('of every page lead to files and anchors of the site', () => {
    expect(pages.length).toBeGreaterThan(400)
    expect(pages.flatMap((file) => broken(file, attributes(readSite(file))))).toEqual([])
  })

  test('of every Markdown twin lead to files and anchors of the site', () => {
    expect(twins.flatMap((file) => broken(file, links(readSite(file))))).toEqual([])
  })

  test('of every Markdown twin lead to twins where there are such', () => {
    const others = twins.flatMap((file) =>
      links(readSite(file)).filter((href) => {
        const leads = target(file, href)?.file ?? ''
        return leads.endsWith('.html') && files.has(leads.replace(/\.html$/, '.md'))
      }),
    )
    expect(others).toEqual([])
  })

  test.for(['', 'zh/'])(
    'beside the operations lead to the headings of their tags: %s',
    (folder) => {
      const html = readSite(`${folder}operations/index.html`)
      const [beside = ''] = /<nav class="side"[\s\S]*?<\/nav>/.exec(html) ?? []
      const anchors = attributes(beside).map((href) => href.split('#')[1])
      const headings = [...html.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id)
      expect(anchors).toEqual(headings)
    },
  )

  test('are relative: the site may lie anywhere', () => {
    const absolute = pages.flatMap((file) =>
      attributes(readSite(file))
        .filter((href) => href.startsWith('/'))
        .map((href) => `${file}: ${href}`),
    )
    expect(absolute).toEqual([])
  })

  test('to nothing that pages only pretend to have', () => {
    for (const file of [...pages, ...twins]) {
      expect(readSite(file), file).not.toMatch(/(?:\(|")(?:page|site|root):/)
    }
  })
})

test('every page has its Markdown twin and its page in the other language', () => {
  for (const page of pages) {
    expect(files, page).toContain(page.replace(/\.html$/, '.md'))
    const other = page.startsWith('zh/') ? page.slice('zh/'.length) : `zh/${page}`
    expect(files, page).toContain(other)
  }
})

test('no mark of Markdown is left in a page', () => {
  const text = (html: string) => html.replaceAll(/<(?:pre|code)[\s\S]*?<\/(?:pre|code)>/g, '')
  for (const page of pages) {
    expect(text(readSite(page)), page).not.toMatch(/\*\*\S|\]\(|^\|/m)
  }
})
