import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Contract, operationsOf } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { blocks, code, firstSentence, link, table } from '../markdown.ts'
import type { Page } from '../page.ts'
import { operationPath } from './operation.ts'

/** The guides in the order of reading. */
export const READING_ORDER = [
  'getting-started',
  'tokens',
  'errors',
  'limits',
  'paging',
  'upserts',
  'migrating',
]

const folder = dirname(
  fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/guides/getting-started.md')),
)

export const guidePath = (name: string) => `guides/${name}`

/** The texts of spec/guides/; `migrating` gets its table of operations. */
export function guidePages(contract: Contract, edition: Edition, labels: Labels): Page[] {
  const ending = edition === 'en' ? '.md' : '.zh.md'
  const names = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
  const unknown = names.filter((name) => !READING_ORDER.includes(name))
  if (unknown.length > 0) {
    throw new Error(
      `The guides ${unknown.join(', ')} have no place in the reading order of src/pages/guides.ts.`,
    )
  }
  return READING_ORDER.map((name): Page => {
    const source = readFileSync(join(folder, `${name}${ending}`), 'utf8')
    const [, title = name, text = ''] = /^# (.+)\n([\s\S]*)$/.exec(source) ?? []
    return {
      path: guidePath(name),
      section: 'guides',
      title,
      description: firstSentence(text),
      search: { kind: 'guide' },
      markdown: blocks(`# ${title}`, withTable(withPageLinks(text), contract, labels)),
    }
  })
}

function withTable(text: string, contract: Contract, labels: Labels): string {
  const rows = operationsOf(contract)
    .filter(({ object }) => object['x-official-sdk'].node)
    .map(({ id, object }) => [
      code(object['x-official-sdk'].module),
      code(`${id}WithOptions`),
      link(code(`client.${id}`), operationPath(id)),
      object.summary,
    ])
  const head = [labels.module, 'Node SDK', '@dingtalk-contact/client', labels.meaning]
  return text.replace(/<!-- operations:begin -->[\s\S]*<!-- operations:end -->/, () =>
    table(head, rows),
  )
}

/** Guides link to each other as files, and to operations as Redoc names them. */
export const withPageLinks = (text: string) =>
  text
    .replaceAll(/\]\(\.\/([a-z-]+)(?:\.zh)?\.md(#[^)\s]+)?\)/g, '](page:guides/$1$2)')
    .replaceAll(/\]\(#operation\/(\w+)\)/g, '](page:operations/$1)')
