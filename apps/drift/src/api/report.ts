import type { Deviation } from '@dingtalk-contact/proxy'
import type { Findings, Outcome } from './check.ts'

/** Whether the API departed from the contract. */
export const hasDrift = ({ outcomes, deviations }: Findings): boolean =>
  deviations.length > 0 || outcomes.some(({ result }) => result.kind === 'failed')

const HEAD = '# The real API and the contract'

/** Says why nothing was called. */
export const SKIPPED = `${HEAD}\n\nSkipped, nothing was called: \`DINGTALK_APP_KEY\` and \`DINGTALK_APP_SECRET\` are not set.\n`

/**
 * Tells as Markdown what a run found. It is made of the contract's own words and of what the proxy
 * writes, which holds no value that travelled.
 */
export function report(findings: Findings): string {
  const { outcomes, deviations } = findings
  const parts = [
    HEAD,
    summary(findings),
    section('Deviations', deviations.map(deviationRow), DEVIATION_COLUMNS),
    section(
      'Failed',
      rows(outcomes, 'failed', ({ why }) => [WHY[why]]),
      ['Operation', 'Why'],
    ),
    section(
      'Refused',
      rows(outcomes, 'refused', ({ status, code: name }, { facts }) => [
        String(status),
        name ? code(name) : 'not documented',
        facts.permissions === 'unknown' ? 'unknown' : facts.permissions.map(code).join(', '),
      ]),
      ['Operation', 'Status', 'Code', 'Permission it needs'],
    ),
    section(
      'Skipped',
      rows(outcomes, 'skipped', ({ missing }) => [
        missing.map((wanted) => wanted.map(code).join(' or ')).join(', '),
      ]),
      ['Operation', 'For want of'],
    ),
    section(
      'Answered',
      rows(outcomes, 'answered', () => []),
      ['Operation'],
    ),
    hasDrift(findings) ? NEXT : '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function summary({ outcomes, deviations }: Findings): string {
  const count = (kind: Outcome['result']['kind']) =>
    outcomes.filter(({ result }) => result.kind === kind).length
  return `${outcomes.length} operations that only read: ${count('answered')} answered, ${count('refused')} refused, ${count('failed')} failed, ${count('skipped')} skipped. Kinds of deviation: ${deviations.length}.`
}

const WHY = {
  api: 'an error answer',
  connection: 'no answer',
  timeout: 'no answer in time',
  abort: 'it was ended',
  decode: 'an answer that cannot be read, or pages that do not go on as the contract says',
  token: 'no token',
  usage: 'the client cannot send such a request',
} as const

const DEVIATION_COLUMNS = ['Operation', 'Side', 'Status', 'Kind', 'Where', 'What', 'Times']

function deviationRow(deviation: Deviation): string[] {
  const { operationId, method, path, side, status, kind, pointer, message, count } = deviation
  const where = deviation.in ? code(`${deviation.in}${pointer ?? ''}`) : ''
  const operation = code(operationId ?? `${method} ${path}`)
  return [operation, side, String(status ?? ''), code(kind), where, message, String(count)]
}

type ResultOf<Kind> = Extract<Outcome['result'], { kind: Kind }>

function rows<Kind extends Outcome['result']['kind']>(
  outcomes: readonly Outcome[],
  kind: Kind,
  cells: (result: ResultOf<Kind>, operation: Outcome['operation']) => string[],
): string[][] {
  const isOf = (result: Outcome['result']): result is ResultOf<Kind> => result.kind === kind
  return outcomes.flatMap(({ operation, result }) =>
    isOf(result) ? [[code(operation.id), ...cells(result, operation)]] : [],
  )
}

function section(title: string, body: readonly string[][], columns: readonly string[]): string {
  if (body.length === 0) return ''
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  const table = [line(columns), `|${'---|'.repeat(columns.length)}`, ...body.map(line)]
  return `## ${title}\n\n${table.join('\n')}`
}

const code = (text: string) => `\`${text}\``

const NEXT = `## What to do

What the wire does wins. Deviations on the side of the response: correct the operation in \`spec/paths\`,
name the conflict in \`x-source-conflicts\`, and run \`pnpm build\`. On the side of the request: correct the
variable that gave the value, or the limit in the contract. Connections that failed: run it once more.`
