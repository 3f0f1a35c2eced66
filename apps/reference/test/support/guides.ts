// The guides as their tests see them: text, blocks of code, headings, links.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import MarkdownIt from 'markdown-it'
import { EDITIONS, type Edition } from '../../src/edition.ts'
import { READING_ORDER, withPageLinks } from '../../src/pages/guides.ts'
import { render } from '../../src/render/html.ts'

export interface Guide {
  readonly name: string
  readonly edition: Edition
  /** Its place in the repository. */
  readonly file: string
  readonly text: string
  readonly blocks: readonly Block[]
}

export interface Block {
  readonly language: string
  readonly code: string
  readonly line: number
}

const markdown = new MarkdownIt()

/** A guide as it stands in spec/guides/. */
function readGuide(name: string, edition: Edition): Guide {
  const base = `${name}${edition === 'zh' ? '.zh' : ''}.md`
  const text = readFileSync(
    fileURLToPath(import.meta.resolve(`@dingtalk-contact/spec/guides/${base}`)),
    'utf8',
  )
  const blocks = markdown
    .parse(text, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({
      language: info.trim(),
      code: content,
      line: (map?.[0] ?? 0) + 1,
    }))
  return { name, edition, file: `spec/guides/${base}`, text, blocks }
}

export const guides: readonly Guide[] = EDITIONS.flatMap((edition) =>
  READING_ORDER.map((name) => readGuide(name, edition)),
)

/** The anchors and links of a page's Markdown, as the site renders it. */
export function outline(text: string) {
  const links: string[] = []
  const resolve = (href: string) => {
    links.push(href)
    return href
  }
  const { headings } = render(withPageLinks(text), { resolve, copy: '' })
  return { headings, links }
}
