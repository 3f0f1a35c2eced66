import MarkdownIt, { type Token } from 'markdown-it'
import { highlight } from './highlight.ts'
import { slug } from './slug.ts'

/** A page's Markdown as HTML, and the headings that its table of contents shows. */
export interface Rendered {
  readonly html: string
  readonly headings: readonly Heading[]
}

export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

export interface RenderOptions {
  /** Where a link leads, relative to the page. */
  readonly resolve: (href: string) => string
  /** The words of the button that copies a block of code. */
  readonly copy: string
}

const escapeHtml = new MarkdownIt().utils.escapeHtml

/** Renders a page. */
export function render(text: string, { resolve, copy }: RenderOptions): Rendered {
  const markdown = new MarkdownIt({ html: false, linkify: false })
  const { rules } = markdown.renderer
  const headings: Heading[] = []
  const ids = new Set<string>()

  rules.heading_open = (tokens, index) => {
    const token = tokens[index]
    const level = Number(token?.tag.slice(1))
    const words = textOf(tokens[index + 1])
    const id = unique(slug(words) || 'section', ids)
    headings.push({ level, id, text: words })
    return `<${token?.tag} id="${escapeHtml(id)}">`
  }
  rules.heading_close = (tokens, index) => {
    const tag = tokens[index]?.tag
    const { id, text: words } = headings.at(-1) ?? { id: '', text: '' }
    const anchor =
      tag === 'h1'
        ? ''
        : `<a class="anchor" href="#${encodeURIComponent(id)}" aria-label="# ${escapeHtml(words)}">#</a>`
    return `${anchor}</${tag}>\n`
  }

  rules.link_open = (tokens, index) => {
    const target = resolve(String(tokens[index]?.attrGet('href') ?? ''))
    const outside = /^https?:/.test(target) ? ' rel="noreferrer"' : ''
    return `<a href="${escapeHtml(target)}"${outside}>`
  }

  // Long names break where their parts meet, not within a word.
  rules.code_inline = (tokens, index) => {
    const content = tokens[index]?.content ?? ''
    const parts =
      content.length > LONG ? content.split(/(?<=[./_])|(?<=\p{Ll})(?=\p{Lu})/u) : [content]
    return `<code>${parts.map(escapeHtml).join('<wbr>')}</code>`
  }

  rules.table_open = () => '<div class="table" tabindex="0" role="group"><table>\n'
  rules.table_close = () => '</table></div>\n'
  // A row that describes a field can be linked to: its first cell names it.
  rules.tr_open = (tokens, index) => {
    const [only, ...more] = tokens[index + 2]?.children ?? []
    const inHead = tokens[index - 1]?.type === 'thead_open'
    const named = !inHead && more.length === 0 && only?.type === 'code_inline' ? only.content : ''
    const name = /[\w$-]+(?=[[\]{}]*$)/.exec(named)?.[0]
    return name ? `<tr id="${escapeHtml(unique(`field-${name}`, ids))}">\n` : '<tr>\n'
  }

  rules.fence = (tokens, index) => {
    const token = tokens[index]
    const [language = ''] = (token?.info ?? '').trim().split(/\s+/)
    const code = highlight(token?.content ?? '', language, escapeHtml)
    const block = `<div class="code"><button type="button" class="copy">${escapeHtml(copy)}</button><pre tabindex="0"><code class="language-${escapeHtml(language)}">${code}</code></pre></div>`
    const title = titleOf(token)
    if (title === undefined) return `${block}\n`
    return [
      titleOf(tokens[index - 1]) === undefined ? '<div class="tabs">\n' : '',
      `<section class="tab"><h4 class="tab-title">${escapeHtml(title)}</h4>${block}</section>\n`,
      titleOf(tokens[index + 1]) === undefined ? '</div>\n' : '',
    ].join('')
  }

  return { html: markdown.render(text), headings }
}

/** Names longer than this may break. */
const LONG = 18

/** The text of a heading or a cell, without its marks. */
const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ content, type }) => (type === 'softbreak' ? ' ' : content))
    .join('')

/** The title of a block of code, if it has one: blocks with titles that follow each other are tabs. */
const titleOf = (token: Token | undefined): string | undefined =>
  token?.type === 'fence' ? /^\s*\S+\s+(\S.*)$/.exec(token.info)?.[1] : undefined

function unique(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  taken.add(free)
  return free
}

export { escapeHtml }
