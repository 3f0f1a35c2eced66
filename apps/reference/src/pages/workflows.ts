import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { translate } from '@dingtalk-contact/spec/edition'
import { parse } from 'yaml'
import type { Edition } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { blocks, code, link, table } from '../markdown.ts'
import type { Page } from '../page.ts'
import { withPageLinks } from './guides.ts'
import { operationPath } from './operation.ts'

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

const WORDS = {
  en: {
    title: 'Workflows',
    lead: 'Flows of several calls, described with [Arazzo](https://spec.openapis.org/arazzo/latest.html). `redocly respect` runs them, the tests of this project among others.',
    step: 'Step',
    file: 'As Arazzo',
  },
  zh: {
    title: '流程',
    lead: '由多次调用组成的流程，以 [Arazzo](https://spec.openapis.org/arazzo/latest.html) 描述，可由 `redocly respect` 执行，本项目的测试也在执行它们。',
    step: '步骤',
    file: 'Arazzo 文件',
  },
} as const

/** The workflows of spec/workflows/ as one page: what each is for, and its calls in their order. */
export function workflowsPage(edition: Edition, labels: Labels): Page {
  const words = WORDS[edition]
  const files = readdirSync(folder).filter((file) => file.endsWith('.arazzo.yaml'))
  const sections = files.flatMap((file) => {
    const { info, workflows } = translate<Arazzo>(
      parse(readFileSync(join(folder, file), 'utf8')),
      edition,
    )
    return [
      `## ${info.title}`,
      withPageLinks(info.description),
      ...workflows.flatMap(({ summary, steps }) => [
        summary,
        table(
          [words.step, labels.call, ''],
          steps.map(({ stepId, operationId, description = '' }) => [
            stepId,
            operationId ? link(code(operationId), operationPath(operationId)) : '',
            description,
          ]),
        ),
      ]),
      `${words.file}${labels.colon}${code(`spec/workflows/${file}`)}`,
    ]
  })
  return {
    path: 'workflows',
    section: 'guides',
    title: words.title,
    description: words.lead.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1'),
    search: { kind: 'guide' },
    markdown: blocks(`# ${words.title}`, words.lead, ...sections),
  }
}
