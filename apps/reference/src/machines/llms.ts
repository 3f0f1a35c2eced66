import { fileOf, twin } from '../links.ts'
import type { Page } from '../page.ts'
import type { EditionSite } from '../site.ts'

/** The list of all pages for language models: https://llmstxt.org */
export function llmsText({ edition, labels, contract, pages }: EditionSite, base: string): string {
  const entry = ({ path, title, description }: Page) =>
    `- [${title}](${base}${fileOf(edition, path, 'md')}): ${description}`
  const sections: readonly [string, Page['section']][] = [
    [labels.guides, 'guides'],
    [labels.operations, 'operations'],
    [labels.errors, 'errors'],
    [labels.tables, 'tables'],
  ]
  return [
    `# ${labels.siteName}`,
    `> ${contract.info.summary}`,
    contract.info.description.trim(),
    ...sections.flatMap(([title, section]) => [
      `## ${title}`,
      pages
        .filter((page) => page.section === section)
        .map(entry)
        .join('\n'),
    ]),
    '',
  ].join('\n\n')
}

/** All pages in one file. */
export const llmsFullText = ({ edition, pages }: EditionSite): string =>
  pages.map(({ path, markdown }) => twin(edition, path, markdown)).join('\n---\n\n')
