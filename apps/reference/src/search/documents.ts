import type { Page } from '../page.ts'
import { slug } from '../render/slug.ts'
import type { SearchDocument } from './document.ts'

/** What the search of an edition knows: a document per page, and per section of a guide. */
export function searchDocuments(pages: readonly Page[]): SearchDocument[] {
  return pages
    .flatMap((page): Omit<SearchDocument, 'id'>[] => {
      const { search, title, description, path, markdown } = page
      if (!search) return []
      const { kind, name = '', fields = [] } = search
      const url = `${path}.html`
      const whole = {
        kind,
        title,
        name,
        fields: fields.join(' '),
        url,
        // An operation is found by what it is for, not by every word of its tables.
        text: kind === 'error' ? plain(markdown) : description,
      }
      return kind === 'guide' ? [whole, ...sections(page, url)] : [whole]
    })
    .map((document, id) => ({ id, ...document }))
}

function sections({ title, markdown }: Page, url: string): Omit<SearchDocument, 'id'>[] {
  return markdown
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## '))
    .map((part) => {
      const [first = '', ...rest] = part.split('\n')
      const heading = plain(first.slice(3))
      return {
        kind: 'guide',
        title: `${title}: ${heading}`,
        name: '',
        fields: '',
        url: `${url}#${slug(heading)}`,
        text: plain(rest.join('\n')),
      }
    })
}

/** Markdown without its marks, blocks of code left out. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/```[\s\S]*?```/g, ' ')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*#|>]|^-{3,}$/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
