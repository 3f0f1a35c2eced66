import { posix } from 'node:path'
import { type Edition, folderOf } from './edition.ts'

/** Where a page lies in the site. */
export const fileOf = (edition: Edition, page: string, ending: 'html' | 'md' = 'html') =>
  `${folderOf(edition)}${page}.${ending}`

/** The way from one file of the site to another. */
export const relative = (from: string, to: string) => posix.relative(posix.dirname(from), to)

/**
 * Where a link of a page leads, seen from the page. `page:` names a page of the same edition, `site:` a
 * file of the same edition, `root:` a file that both editions share.
 */
export function resolver(edition: Edition, page: string, ending: 'html' | 'md') {
  const from = fileOf(edition, page, ending)
  return (href: string): string => {
    const [, scheme, path = '', anchor = ''] = /^(page|site|root):([^#]*)(#.*)?$/.exec(href) ?? []
    if (scheme === 'page') return `${relative(from, fileOf(edition, path, ending))}${anchor}`
    if (scheme === 'site') return `${relative(from, `${folderOf(edition)}${path}`)}${anchor}`
    if (scheme === 'root') return `${relative(from, path)}${anchor}`
    return href
  }
}

/** A page's Markdown as others read it: links lead to the Markdown twins of the pages. */
export function twin(edition: Edition, page: string, markdown: string): string {
  const resolve = resolver(edition, page, 'md')
  return `${markdown.replaceAll(/(?<=\]\()(?:page|site|root):[^)\s]+(?=\))/g, resolve)}\n`
}
