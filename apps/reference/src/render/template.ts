import { type Edition, folderOf, LANGUAGE } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { fileOf, relative } from '../links.ts'
import type { Page, Section } from '../page.ts'
import { REPOSITORY } from '../repository.ts'
import { escapeHtml, type Heading } from './html.ts'
import { MARK_SHAPES } from './mark.ts'

/** What a page is made of, beside the words of its edition. */
export interface Shell {
  readonly edition: Edition
  readonly labels: Labels
  readonly page: Page
  readonly html: string
  readonly headings: readonly Heading[]
  readonly sidebar: readonly NavigationGroup[]
  /** Where the reference is published. */
  readonly base: string
  readonly footer: string
}

/** A group of links beside a page. */
export interface NavigationGroup {
  readonly title: string
  readonly links: readonly { readonly text: string; readonly page: string; readonly inner?: true }[]
}

/** Nothing but the site's own files, and no connection at all. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'"

const MARK = `<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${MARK_SHAPES}</svg>`

const MAIN: readonly { section: Section; page: string; label: keyof Labels }[] = [
  { section: 'guides', page: 'guides/getting-started', label: 'guides' },
  { section: 'operations', page: 'operations/index', label: 'operations' },
  { section: 'errors', page: 'errors/index', label: 'errors' },
  { section: 'tables', page: 'permissions', label: 'tables' },
]

/** The whole HTML document of a page. */
export function document(shell: Shell): string {
  const { edition, labels, page, html, headings, base, footer } = shell
  const other: Edition = edition === 'en' ? 'zh' : 'en'
  const file = fileOf(edition, page.path)
  const to = (target: string) => escapeHtml(relative(file, target))
  const toPage = (path: string) => to(fileOf(edition, path))
  const title = page.section === 'front' ? labels.siteName : `${page.title} · ${labels.siteName}`
  const current = (is: boolean) => (is ? ' aria-current="true"' : '')

  const navigation = [
    ...MAIN.map(
      ({ section, page: path, label }) =>
        `<a href="${toPage(path)}"${current(section === page.section)}>${escapeHtml(labels[label])}</a>`,
    ),
    `<a href="${to(`${folderOf(edition)}reference.html`)}">${escapeHtml(labels.reference)}</a>`,
    `<a href="${to(`${folderOf(edition)}try.html`)}">${escapeHtml(labels.tryIt)}</a>`,
  ].join('')

  return `<!doctype html>
<html lang="${LANGUAGE[edition]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escapeHtml(base + file)}">
<link rel="alternate" hreflang="${LANGUAGE.en}" href="${escapeHtml(base + fileOf('en', page.path))}">
<link rel="alternate" hreflang="${LANGUAGE.zh}" href="${escapeHtml(base + fileOf('zh', page.path))}">
<link rel="alternate" type="text/markdown" href="${to(fileOf(edition, page.path, 'md'))}">
<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
<script src="${to('assets/theme.js')}"></script>
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/site.js')}" defer></script>
</head>
<body class="${page.section}" data-copied="${escapeHtml(labels.copied)}">
<a class="skip" href="#content">${escapeHtml(labels.skip)}</a>
<header class="top">
<a class="brand" href="${toPage('index')}">${MARK}<span>${escapeHtml(labels.siteName)}</span></a>
<button type="button" class="search-button" aria-keyshortcuts="/"><span>${escapeHtml(labels.search)}</span><kbd>/</kbd></button>
<nav id="sections" aria-label="${escapeHtml(labels.siteName)}">${navigation}</nav>
<a id="edition" hreflang="${LANGUAGE[other]}" lang="${LANGUAGE[other]}" href="${to(fileOf(other, page.path))}">${escapeHtml(labels.otherEdition)}</a>
<button type="button" id="theme" aria-label="${escapeHtml(labels.theme)}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9Z"/></svg></button>
<button type="button" id="menu" aria-label="${escapeHtml(labels.menu)}" aria-expanded="false" aria-controls="sections"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16"/></svg></button>
</header>
<div class="columns">
${sidebarOf(shell, toPage)}
<main id="content" tabindex="-1">
<article>
${html}
</article>
<footer>
<p>${footer} ${escapeHtml(labels.unofficial)} <a href="${to(fileOf(edition, page.path, 'md'))}">${escapeHtml(labels.asMarkdown)}</a> <a href="${REPOSITORY}" rel="noreferrer">${escapeHtml(labels.repository)}</a></p>
</footer>
</main>
${page.section === 'front' ? '' : tocOf(headings, labels)}
</div>
${dialogOf(shell, to)}
</body>
</html>
`
}

function sidebarOf({ sidebar, page, labels }: Shell, toPage: (path: string) => string): string {
  if (sidebar.length === 0) return ''
  const groups = sidebar.map(({ title, links }) => {
    const items = links.map(({ text, page: path, inner }) => {
      const here = path === page.path
      const [file = '', anchor] = path.split('#')
      const href = `${toPage(file)}${anchor ? `#${anchor}` : ''}`
      return `<li${inner ? ' class="inner"' : ''}><a href="${href}"${here ? ' aria-current="page"' : ''}>${escapeHtml(text)}</a></li>`
    })
    return `<h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>`
  })
  const name = MAIN.find(({ section }) => section === page.section)?.label ?? 'guides'
  return `<nav class="side" aria-label="${escapeHtml(labels[name])}">${groups.join('')}</nav>`
}

function tocOf(headings: readonly Heading[], labels: Labels): string {
  const shown = headings.filter(({ level }) => level === 2)
  if (shown.length < 2) return ''
  const items = shown.map(
    ({ id, text }) => `<li><a href="#${encodeURIComponent(id)}">${escapeHtml(text)}</a></li>`,
  )
  return `<nav class="toc" aria-label="${escapeHtml(labels.onThisPage)}"><h2>${escapeHtml(labels.onThisPage)}</h2><ul>${items.join('')}</ul></nav>`
}

function dialogOf({ edition, labels, page }: Shell, to: (target: string) => string): string {
  const words = {
    empty: labels.searchEmpty,
    loading: labels.searchLoading,
    failed: labels.searchFailed,
    results: labels.searchResults,
    field: labels.field,
    kinds: {
      operation: labels.operation,
      error: labels.error,
      guide: labels.guide,
      table: labels.table,
    },
  }
  const root = relative(fileOf(edition, page.path), `${folderOf(edition)}index.html`).replace(
    /index\.html$/,
    '',
  )
  return `<dialog id="search" aria-label="${escapeHtml(labels.search)}" data-script="${to(`assets/search-${edition}.js`)}" data-root="${escapeHtml(root)}" data-words="${escapeHtml(JSON.stringify(words))}">
<input type="search" role="combobox" aria-expanded="true" aria-controls="results" aria-label="${escapeHtml(labels.searchHint)}" placeholder="${escapeHtml(labels.searchHint)}" autocomplete="off" spellcheck="false">
<p role="status"></p>
<div id="results" role="listbox" aria-label="${escapeHtml(labels.search)}"></div>
</dialog>`
}
