/** A table: the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}

/** A promise, and whether what was measured keeps it. */
export interface Verdict {
  readonly promise: string
  readonly measured: string
  readonly kept: boolean
}

export const promises = (verdicts: readonly Verdict[]): string =>
  table(
    ['Promise', 'Measured', 'Kept'],
    verdicts.map(({ promise, measured, kept }) => [promise, measured, kept ? 'yes' : '**no**']),
  )

export const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
export const MB = (bytes: number): string => (bytes / 1e6).toFixed(1)
