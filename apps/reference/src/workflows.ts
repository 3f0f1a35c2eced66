import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Guide } from './guides.ts'

/** The parts of an Arazzo description that a reader wants to see. */
interface Arazzo {
  info: { title: string; summary: string; description: string }
  workflows: {
    workflowId: string
    summary: string
    steps: { stepId: string; description?: string; operationId?: string }[]
  }[]
}

const folder = dirname(
  fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/workflows/restriction.arazzo.yaml')),
)

/** The workflows of spec/workflows/ as one page: what each is for, and its calls in their order. */
export function readWorkflows(): Guide {
  const files = readdirSync(folder).filter((file) => file.endsWith('.arazzo.yaml'))
  const sections = files.map((file) => {
    const { info, workflows }: Arazzo = parse(readFileSync(join(folder, file), 'utf8'))
    const flows = workflows.map(({ summary, steps }) =>
      [
        `${summary}:`,
        '',
        '| Step | Call | |',
        '|---|---|---|',
        ...steps.map(
          ({ stepId, operationId, description = '' }) =>
            `| ${stepId} | ${operationId ? `[${operationId}](#operation/${operationId})` : ''} | ${inCell(description)} |`,
        ),
      ].join('\n'),
    )
    return [
      `## ${info.title}`,
      info.description.trim(),
      ...flows,
      `As Arazzo: \`spec/workflows/${file}\`, to be run by \`redocly respect\`.`,
    ].join('\n\n')
  })
  return { name: 'workflows', title: 'Workflows', text: sections.join('\n\n') }
}

const inCell = (text: string) =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
