import type { Edition } from '../edition.ts'
import { blocks, table } from '../markdown.ts'
import type { Page } from '../page.ts'

const WORDS = {
  en: {
    title: 'Changelog of the contract',
    lead: (version: string, baseline: string) =>
      `What changed between the last released contract, ${baseline}, and this one, ${version}: compared by \`redocly diff\`.`,
    head: ['Impact', 'Change', 'Where', 'Before', 'After'],
    same: 'Nothing changed.',
  },
  zh: {
    title: '契约变更记录',
    lead: (version: string, baseline: string) =>
      `上一个已发布的契约 ${baseline} 与当前版本 ${version} 之间的变化，由 \`redocly diff\` 比较得出。`,
    head: ['影响', '变化', '位置', '之前', '之后'],
    same: '没有变化。',
  },
} as const

/** What `redocly diff` says about two versions of the contract. */
export interface Difference {
  readonly version: string
  readonly baseline: string
  /** Impact, change, place, and what stood and stands there, as Markdown. */
  readonly changes: readonly (readonly string[])[]
}

export function changelogPage({ version, baseline, changes }: Difference, edition: Edition): Page {
  const words = WORDS[edition]
  return {
    path: 'changelog',
    section: 'tables',
    title: words.title,
    description: words.lead(version, baseline).replaceAll('`', ''),
    search: { kind: 'table' },
    markdown: blocks(
      `# ${words.title}`,
      words.lead(version, baseline),
      table(words.head, changes) || words.same,
    ),
  }
}
