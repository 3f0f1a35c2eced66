import type { Page } from './page.ts'
import { operationPath } from './pages/operation.ts'
import { render } from './render/html.ts'
import type { NavigationGroup } from './render/template.ts'
import type { EditionSite } from './site.ts'

/** The links beside the pages of a section. */
export function createNavigation({ contract, operations, pages, labels }: EditionSite) {
  const titled = (page: Page) => ({ text: page.title, page: page.path })
  const group = (title: string, section: Page['section']): NavigationGroup => ({
    title,
    links: pages.filter((page) => page.section === section).map(titled),
  })
  const guides = [group(labels.guides, 'guides')]
  const tables = [group(labels.tables, 'tables')]
  const codes = pages.filter(({ section, path }) => section === 'errors' && path !== 'errors/index')
  const errors: NavigationGroup[] = [
    {
      title: labels.errors,
      links: codes.map((page) => ({ text: page.search?.name ?? page.title, page: page.path })),
    },
  ]

  // A tag may be called like its group: its anchor is that of its own heading.
  const index = pages.find(({ path }) => path === 'operations/index')?.markdown ?? ''
  const { headings } = render(index, { resolve: String, copy: '' })
  const anchors = new Map(
    headings.filter(({ level }) => level === 3).map(({ text, id }) => [text, id]),
  )

  /** The groups of operations; that of the page with its operations. */
  function besideOperations(page: Page): NavigationGroup[] {
    const own = operations.find(({ id }) => operationPath(id) === page.path)?.tag.name
    return contract['x-tagGroups'].map(({ name, tags }) => ({
      title: name,
      links: tags.flatMap((tagName) => {
        const tag = contract.tags.find((each) => each.name === tagName)
        const ofTag = operations.filter((each) => each.tag.name === tagName)
        const [first] = ofTag
        if (!tag || !first) return []
        const inside = tagName === own ? ofTag : []
        return [
          {
            text: tag['x-displayName'],
            page: `operations/index#${anchors.get(tag['x-displayName'])}`,
          },
          ...inside.map(({ id, object }) => ({
            text: object.summary,
            page: operationPath(id),
            inner: true as const,
          })),
        ]
      }),
    }))
  }

  return (page: Page): readonly NavigationGroup[] => {
    if (page.section === 'operations') return besideOperations(page)
    return { front: [], guides, errors, tables }[page.section]
  }
}
