import { THRESHOLDS } from './options.ts'
import type { Coverage, Share } from './summary.ts'

const WIDTH = 100
const MAX_NAMES = 20

/** The report as text: a line for each operation that was called, and what was never met. */
export function renderTable({ operations, commonErrors, totals }: Coverage): string {
  const called = operations.filter((operation) => operation.called)
  const silent = operations.filter((operation) => !operation.called)
  const width = Math.max(13, ...called.map(({ operationId }) => operationId.length))
  const rows = called.flatMap(({ operationId, statuses, errors }) => [
    `  ${operationId.padEnd(width)}  statuses ${ratio(statuses)}  errors ${ratio(errors)}`,
    ...neverMet([...statuses.missing, ...errors.missing]),
  ])
  if (commonErrors.met.length + commonErrors.missing.length > 0) {
    rows.push(
      `  ${'any operation'.padEnd(width)}  ${' '.repeat(12)}  errors ${ratio(commonErrors)}`,
      ...neverMet(commonErrors.missing),
    )
  }
  return [
    'DingTalk contract coverage',
    ...rows,
    ...neverCalled(silent.map(({ operationId }) => operationId)),
    `  ${THRESHOLDS.map((name) => `${name} ${totals[name].met} of ${totals[name].all}`).join(' · ')}`,
  ].join('\n')
}

const ratio = ({ met, missing }: Share) => `${met.length}/${met.length + missing.length}`

const neverMet = (names: readonly string[]) =>
  names.length === 0 ? [] : wrap('    never met: ', names)

function neverCalled(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const lines = wrap('  never called: ', names.slice(0, MAX_NAMES))
  const more = names.length - MAX_NAMES
  return more > 0
    ? [...lines, `    and ${more} more; the option \`only\` narrows the report to those you use`]
    : lines
}

/** Names in lines that fit a terminal. */
function wrap(label: string, names: readonly string[]): string[] {
  const lines = [label]
  names.forEach((name, index) => {
    const text = index < names.length - 1 ? `${name}, ` : name
    const line = lines.at(-1) ?? ''
    if (line.length + text.length > WIDTH && line.trim() !== '') lines.push(`      ${text}`)
    else lines[lines.length - 1] = line + text
  })
  return lines.map((line) => line.trimEnd())
}
