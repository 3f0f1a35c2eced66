import type { Change } from './compare.ts'

/** Whether somebody has to look at a change. What the contract has already is no news. */
export const isDrift = ({ kind, inContract }: Change) => kind !== 'added' || !inContract

const TITLES = {
  added: 'Added',
  gone: 'Gone',
  changed: 'Changed',
} as const

/** Tells as Markdown what a newer SDK has changed, and what to do. */
export function report(pinned: string, newer: string, changes: readonly Change[]): string {
  const drift = changes.filter(isDrift)
  const head = `# The official SDK, ${pinned} and ${newer}`
  if (drift.length === 0) {
    const known = changes.length > 0 ? ` Additions that it has already: ${changes.length}.` : ''
    return `${head}\n\nNothing in \`@alicloud/dingtalk\` ${newer} that the contract lacks.${known}\n`
  }
  const parts = (['added', 'gone', 'changed'] as const).flatMap((kind) => {
    const rows = drift.filter((change) => change.kind === kind)
    return rows.length === 0 ? [] : [`## ${TITLES[kind]}\n\n${table(rows)}`]
  })
  return `${[head, summary(drift), ...parts, NEXT].join('\n\n')}\n`
}

function summary(drift: readonly Change[]): string {
  const count = (kind: Change['kind']) => drift.filter((change) => change.kind === kind).length
  return `${count('added')} added that the contract lacks, ${count('gone')} gone, ${count('changed')} changed.`
}

const NEXT = `## What to do

Look each one up on the official page. What is true goes into \`spec/paths\`; what is not, or is out of
scope, into \`apps/contract-tests/src/sdk-deviations.ts\` with its reason. Then raise
\`@alicloud/dingtalk\` in \`pnpm-workspace.yaml\`, and run \`pnpm test\`.`

function table(changes: readonly Change[]): string {
  const rows = changes.map(({ place, before, after }) => {
    const [operation = '', field = ''] = place.split(' ')
    return `| ${[operation, field, before, after].map(cell).join(' | ')} |`
  })
  return ['| Operation | Where | Before | After |', '|---|---|---|---|', ...rows].join('\n')
}

const cell = (text: string | undefined) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '')
