import type { Operation } from './contract.ts'

const BEGIN = '<!-- source-conflicts:begin -->'
const END = '<!-- source-conflicts:end -->'

/** `docs/decisions.md` with its table of what was decided where the sources disagree. */
export function renderConflicts(document: string, operations: Operation[]): string {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin === -1 || end < begin) {
    throw new Error(`The document of decisions needs the lines ${BEGIN} and ${END}.`)
  }
  const rows = operations.flatMap(({ id, object }) =>
    (object['x-source-conflicts'] ?? []).map(
      ({ conflict, decision }) => `| \`${id}\` | ${cell(conflict)} | ${cell(decision)} |`,
    ),
  )
  const table = ['| Operation | The sources disagree | Decision |', '|---|---|---|', ...rows]
  return `${document.slice(0, begin)}${BEGIN}\n${table.join('\n')}\n${document.slice(end)}`
}

const cell = (text: string) =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
