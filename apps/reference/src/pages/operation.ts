import { type Contract, type NamedExample, type Operation, operationsOf } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { blocks, code, fence, firstSentence, json, link, list, table } from '../markdown.ts'
import type { Page } from '../page.ts'
import type { Sample } from '../samples/sample.ts'
import { createDescriber, type FieldRow } from '../schema-rows.ts'
import { factsOf } from './facts.ts'

export const operationPath = (id: string) => `operations/${id}`

/** What stands on the page of an operation beside the contract. */
export interface OperationExtras {
  readonly samples: (operation: Operation) => readonly Sample[]
  readonly sdkCalls: (
    operation: Operation,
  ) => readonly (readonly [language: string, call: string])[]
}

/** A page for each operation. */
export function operationPages(
  contract: Contract,
  edition: Edition,
  labels: Labels,
  extras: OperationExtras,
): Page[] {
  const describe = createDescriber(contract, labels)

  const fields = (rows: readonly FieldRow[]) =>
    table(
      [labels.name, labels.type, labels.meaning],
      rows.map(({ path, type, required, text }) => [
        code(path),
        required ? `${type}${labels.comma}**${labels.required}**` : type,
        text,
      ]),
    )
  const section = (title: string, content: string, level = 3) =>
    content && `${'#'.repeat(level)} ${title}\n\n${content}`

  const examples = (given: readonly NamedExample[]) =>
    blocks(...given.map(({ summary, value }) => json(value, summary)))

  return operationsOf(contract).map((operation): Page => {
    const { id, method, path, object, parameters, body, success, errors } = operation
    const inPath = parameters.filter((each) => each.in === 'path').map(describe.parameter)
    const inQuery = parameters.filter((each) => each.in === 'query').map(describe.parameter)
    const inBody = body ? describe.rows(body.schema) : []
    const inAnswer = success.schema ? describe.rows(success.schema) : []
    const limits = body ? describe.combinedLimits(body.schema) : []

    const request = blocks(
      section(labels.pathParameters, fields(inPath)),
      section(labels.queryParameters, fields(inQuery)),
      body &&
        section(
          labels.body,
          blocks(
            `${body.description.trim()} *${describe.typeOf(body.schema)}${body.required ? `${labels.comma}${labels.required}` : ''}*`,
            fields(inBody),
            limits.length > 0 && list(limits.map((limit) => `${labels.together} ${limit}`)),
            examples(body.examples),
          ),
        ),
    )
    const answer = blocks(
      success.description,
      success.schema ? fields(inAnswer) : labels.emptyAnswer,
      examples(success.examples),
    )
    const errorTable = table(
      [labels.status, labels.code, labels.category, labels.meaning],
      errors.map(({ status, code: name, category, summary, inferred }) => [
        String(status),
        link(code(name), `errors/${name}`),
        category,
        inferred ? `${summary} *(${labels.inferred})*` : summary,
      ]),
    )
    const samples = extras.samples(operation)
    const conflicts = table(
      [labels.conflict, labels.decision],
      (object['x-source-conflicts'] ?? []).map(({ conflict, decision }) => [conflict, decision]),
    )
    return {
      path: operationPath(id),
      section: 'operations',
      title: object.summary,
      description: `${id}: ${firstSentence(object.description)}`,
      search: {
        kind: 'operation',
        name: id,
        fields: [
          ...new Set([...inPath, ...inQuery, ...inBody, ...inAnswer].map(({ name }) => name)),
        ],
      },
      markdown: blocks(
        `# ${object.summary}`,
        `**${method}** ${code(path)}`,
        object.description,
        table([labels.operationId, code(id)], factsOf(operation, labels, edition)),
        `[${labels.alsoIn}](site:reference.html#operation/${id}) · [${labels.tryHere}](site:try.html#${tryAnchor(operation)})`,
        section(labels.request, request, 2),
        section(labels.answer, answer, 2),
        section(labels.errors, errorTable, 2),
        section(
          labels.samples,
          blocks(
            labels.samplesText,
            ...samples.map(({ language, title, text }) => fence(language, text, title)),
          ),
          2,
        ),
        section(
          labels.sdkCalls,
          table(
            [labels.language, labels.call],
            extras.sdkCalls(operation).map(([language, call]) => [language, code(call)]),
          ),
          2,
        ),
        section(labels.conflicts, conflicts, 2),
      ),
    }
  })
}

/** Where the interactive page shows an operation. */
const tryAnchor = ({ tag, method, path }: Operation) => `tag/${tag.name}/${method}${path}`

/** The list of all operations, by their place in the table of contents. */
export function operationsIndex(contract: Contract, labels: Labels, edition: Edition): Page {
  const operations = operationsOf(contract)
  const groups = contract['x-tagGroups'].flatMap(({ name, tags }) => [
    `## ${name}`,
    ...tags.flatMap((each) => {
      const tag = contract.tags.find((other) => other.name === each)
      const rows = operations
        .filter((operation) => operation.tag.name === each)
        .map(({ id, method, path, object }) => [
          link(object.summary, operationPath(id)),
          code(id),
          `${method} ${code(path)}`,
        ])
      return tag
        ? [
            `### ${tag['x-displayName']}`,
            tag.description,
            table([labels.meaning, labels.operationId, labels.call], rows),
          ]
        : []
    }),
  ])
  const count = operations.length
  return {
    path: 'operations/index',
    section: 'operations',
    title: labels.operations,
    description:
      edition === 'en'
        ? `All ${count} operations, by what they are about.`
        : `全部 ${count} 个接口，按主题分组。`,
    search: { kind: 'table' },
    markdown: blocks(
      `# ${labels.operations}`,
      edition === 'en'
        ? `${count} operations of contact 1.0 and of the access tokens that they need. [The full reference](site:reference.html) has them on one page; [the interactive one](site:try.html) calls them.`
        : `通讯录 1.0 及其所需访问凭证的 ${count} 个接口。[完整参考](site:reference.html)把它们放在同一页，[在线调试](site:try.html)可以直接调用。`,
      ...groups,
    ),
  }
}
