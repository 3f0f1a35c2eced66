// The bar above the two pages that others draw: Redoc's and Scalar's.
import { type Edition, folderOf, LANGUAGE } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { relative } from '../links.ts'
import { escapeHtml } from '../render/html.ts'
import { MARK_SHAPES } from '../render/mark.ts'

/** The pages that have the bar, by their file. */
export type BarPage = 'reference' | 'try'

export const BAR_HEIGHT = 48

const MARK = `<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">${MARK_SHAPES}</svg>`

/** Within the page, which else would ask its server for one. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0a5fd8" stroke-width="2">${MARK_SHAPES}</svg>`,
)}`

export function barOf(page: BarPage, edition: Edition, labels: Labels): string {
  const other: Edition = edition === 'en' ? 'zh' : 'en'
  const fileOf = (each: Edition) => `${folderOf(each)}${page}.html`
  const pages = {
    'guides/getting-started': labels.guides,
    'operations/index': labels.operations,
    'errors/index': labels.errors,
    reference: labels.reference,
    try: labels.tryIt,
  }
  const links = Object.entries(pages).map(([path, text]) => {
    const current = path === page ? ' aria-current="page"' : ''
    return `<a href="${path}.html"${current}>${escapeHtml(text)}</a>`
  })
  return `<header id="bar">
<a class="brand" href="index.html" aria-label="${escapeHtml(labels.siteName)}">${MARK}<span>${escapeHtml(labels.siteName)}</span></a>
<nav aria-label="${escapeHtml(labels.menu)}">${links.join('')}</nav>
<a id="edition" hreflang="${LANGUAGE[other]}" lang="${LANGUAGE[other]}" href="${relative(fileOf(edition), fileOf(other))}">${escapeHtml(labels.otherEdition)}</a>
</header>`
}

export const BAR_STYLE = `
body { margin: 0 }
#bar { position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: 20px; box-sizing: border-box; height: ${BAR_HEIGHT}px; padding: 0 16px; white-space: nowrap; font: 14px/1.4 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1d2433; background: #fff; border-bottom: 1px solid #dfe3ea }
#bar a { color: inherit; text-decoration: none }
#bar a:hover { text-decoration: underline }
#bar a:focus-visible { outline: 2px solid #0a5fd8; outline-offset: 2px }
#bar .brand { display: flex; align-items: center; gap: 8px; font-weight: 600 }
#bar svg { flex: none; color: #0a5fd8 }
#bar nav { display: flex; flex: 1; gap: 18px; min-width: 0; overflow-x: auto; padding: 4px; scrollbar-width: none }
#bar [aria-current] { color: #0a5fd8; font-weight: 600 }
[data-theme=dark] #bar { color: #e6e9ef; background: #14171d; border-color: #2c323d }
[data-theme=dark] #bar svg, [data-theme=dark] #bar [aria-current] { color: #79b0ff }
@media (max-width: 800px) { #bar { gap: 12px } #bar .brand span { display: none } #bar nav { gap: 14px } }
`

/** How a page that others draw keeps whether it is light or dark. */
export interface Theming {
  /** The name under which it is remembered. */
  readonly key: string
  /** The element that has the class, as an expression. */
  readonly element: string
  readonly light: string
  readonly dark: string
}

/**
 * What the bar does, and the theme, which is that of the whole site: it is set before the page is drawn;
 * the page's own switch is watched, and what it says holds for the site from then on.
 */
export const barScript = ({ key, element, light, dark }: Theming) => `{
const root = document.documentElement
const storage = (use) => { try { return use(localStorage) } catch { return null } }
const chosen = storage((all) => all.getItem('contact-theme'))
const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
root.dataset.theme = isDark ? 'dark' : 'light'
storage((all) => all.setItem('${key}', root.dataset.theme))
addEventListener('DOMContentLoaded', () => {
  const { classList } = ${element}
  classList.add(isDark ? '${dark}' : '${light}')
  new MutationObserver(() => {
    const theme = classList.contains('${dark}') ? 'dark' : 'light'
    if (theme === root.dataset.theme) return
    root.dataset.theme = theme
    storage((all) => all.setItem('contact-theme', theme))
  }).observe(${element}, { attributeFilter: ['class'] })

  // The other edition opens at the same place. Routers change it without telling anybody.
  const edition = document.querySelector('#edition')
  const page = edition.getAttribute('href')
  const keepPlace = () => edition.setAttribute('href', page + location.hash)
  for (const type of ['pointerenter', 'focus', 'click']) edition.addEventListener(type, keepPlace)
})
}`
