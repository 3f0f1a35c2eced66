import { fileOf, resolver, twin } from './links.ts'
import { createNavigation } from './navigation.ts'
import { render } from './render/html.ts'
import { document } from './render/template.ts'
import type { EditionSite } from './site.ts'

/** The files of an edition's pages: each as HTML, and its Markdown twin. */
export function pageFiles(site: EditionSite): Record<string, string> {
  const { edition, labels, pages, contract } = site
  const { title, version, 'x-reference': base } = contract.info
  const sidebarOf = createNavigation(site)
  return Object.fromEntries(
    pages.flatMap((page) => {
      const { html, headings } = render(page.markdown, {
        resolve: resolver(edition, page.path, 'html'),
        copy: labels.copy,
      })
      const sidebar = sidebarOf(page)
      const footer = `${title} ${version}.`
      return [
        [
          fileOf(edition, page.path),
          document({ edition, labels, page, html, headings, sidebar, base, footer }),
        ],
        [fileOf(edition, page.path, 'md'), twin(edition, page.path, page.markdown)],
      ]
    }),
  )
}
