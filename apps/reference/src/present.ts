// Brings what stands in `x-` keys before the eyes of a reader: Redoc shows standard fields alone.

import type { Guide } from './guides.ts'

type Node = { [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const APP_TYPES: Record<string, string> = {
  internal: 'internal',
  'third-party-enterprise': 'third-party, for organizations',
  'third-party-personal': 'third-party, for persons',
}
const QUOTA: Record<string, string> = {
  exempt: 'does not count',
  'not-listed': 'counts, as far as is known',
  unknown: 'unknown',
}
const REPEAT: Record<string, string> = {
  always: 'Safe.',
  'with-id': 'Safe only with an `id`.',
  never: 'Not safe.',
}

/** A copy of the contract whose descriptions say what its extensions say, with the guides before it. */
export function present(contract: Node, guides: readonly Guide[]): Node {
  const copy = structuredClone(contract)
  for (const item of Object.values(copy.paths as Node)) {
    for (const operation of Object.values(item as Node)) {
      if (isNode(operation)) presentOperation(operation)
    }
  }
  presentKnownValues(copy)
  placeGuides(copy, guides)
  return copy
}

/** Redoc shows a tag that holds no operations as a page of its own. */
function placeGuides(copy: Node, guides: readonly Guide[]): void {
  const tags = guides.map(({ name, title, text }) => ({
    name: `guide-${name}`,
    'x-displayName': title,
    'x-traitTag': true,
    description: text,
  }))
  copy.tags = [...tags, ...(copy.tags as Node[])]
  const group = { name: 'Guides', tags: tags.map(({ name }) => name) }
  copy['x-tagGroups'] = [group, ...(copy['x-tagGroups'] as Node[])]
}

function presentOperation(operation: Node): void {
  if (operation['x-confidence'] === 'sdk-only') {
    operation['x-badges'] = [{ name: 'SDK only', position: 'after' }]
  }
  const facts = [
    ['Operation', `\`${operation.operationId}\``],
    ['App types', appTypes(operation)],
    ['Permission', permission(operation)],
    ['Monthly quota', QUOTA[String(operation['x-monthly-quota'])] ?? ''],
    ['Repeating a call', repeat(operation)],
    ['Pages', paging(operation)],
    ['Official page', officialPage(operation)],
  ].filter(([, value]) => value !== '')
  const table = [
    '| | |',
    '|---|---|',
    ...facts.map(([name, value]) => `| **${name}** | ${value} |`),
  ]
  operation.description = [operation.description, table.join('\n'), conflicts(operation)]
    .filter(Boolean)
    .join('\n\n')
}

const appTypes = ({ 'x-app-types': types }: Node) =>
  Array.isArray(types) ? types.map((type) => APP_TYPES[type] ?? type).join('; ') : 'unknown'

function permission({ 'x-permissions': said, security }: Node): string {
  const codes = Array.isArray(said)
    ? said
    : (security as Node[]).flatMap((requirement) => Object.values(requirement).flat())
  return codes.length > 0 ? codes.map((code) => `\`${code}\``).join(', ') : 'unknown'
}

function repeat({ 'x-retry': retry }: Node): string {
  return isNode(retry) ? `${REPEAT[String(retry.repeatable)]} ${retry.reason}` : ''
}

function paging({ 'x-pagination': pages }: Node): string {
  if (!isNode(pages)) return ''
  const first =
    pages.first === 'omit'
      ? `leave \`${pages.cursor}\` out of the first call`
      : pages.first === 'unknown'
        ? `nobody documents the first \`${pages.cursor}\``
        : `start with \`${pages.cursor}\` ${pages.first}`
  const next = typeof pages.next === 'string' ? `, then pass on \`${dotted(pages.next)}\`` : ''
  const end =
    pages.end === 'has-more'
      ? `until \`${dotted(pages.hasMore)}\` is \`false\``
      : 'until the answer has no cursor'
  return `${first}${next}, ${end}; \`${pages.size}\` sets the size`
}

const officialPage = ({ externalDocs: docs }: Node) =>
  isNode(docs) ? `[${docs.url}](${docs.url})` : 'none'

const dotted = (pointer: unknown) => String(pointer).slice(1).replaceAll('/', '.')

function conflicts({ 'x-source-conflicts': list }: Node): string {
  if (!Array.isArray(list)) return ''
  const lines = list.map(({ conflict, decision }) => `- ${conflict} **Here:** ${decision}`)
  return `**Where the sources disagree**\n\n${lines.join('\n')}`
}

/** Known values of an open list become a table at the end of the description. */
function presentKnownValues(node: unknown): void {
  if (Array.isArray(node)) node.forEach(presentKnownValues)
  if (!isNode(node)) return
  Object.values(node).forEach(presentKnownValues)
  const values = node['x-known-values']
  if (!isNode(values)) return
  const rows = Object.entries(values).map(([value, meaning]) => `| \`${value}\` | ${meaning} |`)
  const table = ['| Known value | Meaning |', '|---|---|', ...rows].join('\n')
  node.description = [node.description, table].filter(Boolean).join('\n\n')
}
