import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A text of spec/guides/, ready to stand in the page. */
export interface Guide {
  readonly name: string
  readonly title: string
  readonly text: string
}

/** The guides in the order of reading. */
const ORDER = ['getting-started', 'tokens', 'errors', 'limits', 'paging', 'upserts', 'migrating']

const folder = dirname(
  fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/guides/getting-started.md')),
)

/** Reads the English guides; `migrating` gets its table of operations. */
export function readGuides(operations: readonly MigratedOperation[]): Guide[] {
  const names = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
  const unknown = names.filter((name) => !ORDER.includes(name))
  if (unknown.length > 0) {
    throw new Error(
      `The guides ${unknown.join(', ')} have no place in the reading order of guides.ts.`,
    )
  }
  return ORDER.map((name) => {
    const source = readFileSync(join(folder, `${name}.md`), 'utf8')
    const [, title = name, text = ''] = /^# (.+)\n([\s\S]*)$/.exec(source) ?? []
    return { name, title, text: linkWithinPage(withTable(text, operations)) }
  })
}

/** An operation, as the table of migration shows it. */
export interface MigratedOperation {
  readonly id: string
  readonly summary: string
  readonly module: string
}

function withTable(text: string, operations: readonly MigratedOperation[]): string {
  const rows = operations.map(
    ({ id, summary, module }) =>
      `| \`${module}\` | \`${id}WithOptions\` | [\`client.${id}\`](#operation/${id}) | ${summary} |`,
  )
  const table = ['| Module | Official SDK | Here | |', '|---|---|---|---|', ...rows].join('\n')
  return text.replace(/<!-- operations:begin -->[\s\S]*<!-- operations:end -->/, () => table)
}

/** Guides link to each other as files; in the page each is a section. */
const linkWithinPage = (text: string) =>
  text.replace(/\]\(\.\/([a-z-]+)\.md(#[\w-]+)?\)/g, '](#tag/guide-$1)')
