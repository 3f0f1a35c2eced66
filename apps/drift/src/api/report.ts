import type { Findings } from './check.ts'

export const NO_CREDENTIALS = `# The real API and the contract

Skipped: DINGTALK_APP_KEY and DINGTALK_APP_SECRET are not set.
`

/** Tells as Markdown what was called, what was not, and where the API departs from the contract. */
export function report({ outcomes, skipped, deviations }: Findings): string {
  const head = `# The real API and the contract

${outcomes.length} operations called, ${skipped.length} skipped, ${deviations.length} deviations.`
  const found = deviations.map(
    ({ operationId, method, path, side, kind, pointer, message, count }) =>
      row(operationId ?? `${method} ${path}`, side, kind, pointer ?? '', message, String(count)),
  )
  return `${[
    head,
    ...part('Deviations', row('Operation', 'Side', 'Kind', 'Where', 'What', 'Times'), found),
    ...(found.length > 0 ? [NEXT] : []),
    ...part(
      'Called',
      row('Operation', 'Outcome'),
      outcomes.map(({ id, outcome }) => row(id, outcome)),
    ),
    ...part(
      'Skipped',
      row('Operation', 'Why'),
      skipped.map(({ id, reason }) => row(id, reason)),
    ),
  ].join('\n\n')}\n`
}

const NEXT =
  'What the wire does wins: correct the Path Item in `spec/paths`, and say in `x-source-conflicts` what the pages say.'

function part(title: string, head: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return []
  const line = head.replace(/[^|]+/g, '---')
  return [`## ${title}\n\n${[head, line, ...rows].join('\n')}`]
}

const row = (...cells: string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
