// Tables over all operations, each generated from the contract.
import { type Contract, operationsOf, permissionsOf as permissionsIn } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Labels, labelNamed } from '../labels.ts'
import { blocks, code, link, table } from '../markdown.ts'
import type { Page } from '../page.ts'
import { slug } from '../render/slug.ts'
import { createDescriber } from '../schema-rows.ts'
import { pagingOf } from './facts.ts'
import { operationPath } from './operation.ts'

const WORDS = {
  en: {
    permissions: {
      title: 'Permissions',
      lead: 'Which permission an operation needs, and which kinds of app may call it. Permissions are granted app by app in the developer console, under Permission management (权限管理); some wait for an approval. A missing one is answered with 403 [`Forbidden.AccessDenied.AccessTokenPermissionDenied`](page:errors/Forbidden.AccessDenied.AccessTokenPermissionDenied); where an operation names several, one is enough.',
      unknown: 'No source names a permission',
      unknownText:
        'These operations are known from the official SDKs alone. DingTalk’s answer names the permission that is missing, in `accessdenieddetail.requiredScopes`.',
    },
    limits: {
      title: 'Limits of each operation',
      lead: 'How many, how long, how much: every limit that a source documents, from the schemas of the contract. How often an operation may be called is in [the guide](page:guides/limits).',
      field: 'Field',
      limit: 'Limit',
    },
    paging: {
      title: 'Paging rules',
      lead: 'The cursors of this API start differently and end differently. The client’s `.pages()` and `.items()` know the rule wherever the answer gives the next cursor; the two searches have none, and some first cursors nobody documents. [The guide](page:guides/paging) has the rest.',
      rule: 'Rule',
      size: 'Page size',
    },
    differences: {
      title: 'Documents and wire',
      lead: 'Where official pages, official SDKs and the wire disagree, and what the contract does about it. What the wire does wins over both; where the wire is not known, the page wins over the SDK.',
    },
  },
  zh: {
    permissions: {
      title: '权限矩阵',
      lead: '每个接口需要的权限点，以及哪些类型的应用可以调用。权限在开发者后台的“权限管理”中逐个应用开通，部分需要审批。缺少权限时返回 403 [`Forbidden.AccessDenied.AccessTokenPermissionDenied`](page:errors/Forbidden.AccessDenied.AccessTokenPermissionDenied)；接口列出多个权限点时，具备其一即可。',
      unknown: '没有资料说明权限的接口',
      unknownText:
        '这些接口仅见于官方 SDK。缺少权限时，钉钉会在 `accessdenieddetail.requiredScopes` 中给出所需的权限点。',
    },
    limits: {
      title: '各接口的数量限制',
      lead: '数量、长度与取值范围：凡有资料记载的限制均在此列出，取自契约的 Schema。调用频率见[指南](page:guides/limits)。',
      field: '字段',
      limit: '限制',
    },
    paging: {
      title: '分页规则',
      lead: '本 API 各接口的游标起始值与结束条件不尽相同。凡响应给出下一页游标的接口，客户端的 `.pages()` 与 `.items()` 均已内置其规则；两个搜索接口没有游标，部分接口的首个游标没有文档。更多说明见[指南](page:guides/paging)。',
      rule: '规则',
      size: '每页上限',
    },
    differences: {
      title: '文档与实际的差异',
      lead: '官方文档、官方 SDK 与实际返回不一致之处，以及契约如何处理。以实际返回为准；实际情况未知时，文档优先于 SDK。',
    },
  },
} as const

/** The pages with a table over all operations. */
export function tablePages(contract: Contract, edition: Edition, labels: Labels): Page[] {
  const words = WORDS[edition]
  const operations = operationsOf(contract)
  const describe = createDescriber(contract, labels)
  const linked = (id: string) => link(code(id), operationPath(id))
  const page = (path: keyof typeof words, content: (string | undefined | false)[]): Page => ({
    path,
    section: 'tables',
    title: words[path].title,
    description: words[path].lead.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('`', ''),
    search: { kind: 'table' },
    markdown: blocks(`# ${words[path].title}`, words[path].lead, ...content),
  })

  const granted = [...permissionsIn(contract)].map(([permission, meaning]) => ({
    permission,
    meaning,
    by: operations.filter(
      ({ permissions }) => permissions !== 'unknown' && permissions.includes(permission),
    ),
  }))
  const types = ['internal', 'third-party-enterprise', 'third-party-personal']
  const matrix = (rows: typeof operations) =>
    table(
      [labels.operationId, labels.meaning, ...types.map((type) => labelNamed(labels, type))],
      rows.map((operation) => [
        linked(operation.id),
        operation.object.summary,
        ...types.map((type) => {
          const known = operation.object['x-app-types']
          return known === 'unknown' ? '?' : known.includes(type) ? '✓' : ''
        }),
      ]),
    )

  const limits = operations.flatMap(({ id, parameters, body }) => {
    const rows = [
      ...parameters.map(describe.parameter),
      ...(body ? describe.rows(body.schema) : []),
    ].flatMap((row) => row.limits.map((limit) => [linked(id), code(row.path), limit]))
    const together = body ? describe.combinedLimits(body.schema) : []
    return [...rows, ...together.map((limit) => [linked(id), labels.together, limit])]
  })

  return [
    page('permissions', [
      table(
        [labels.permission, labels.meaning, labels.operations],
        granted.map(({ permission, meaning, by }) => [
          `[${code(permission)}](#${slug(permission)})`,
          meaning,
          String(by.length),
        ]),
      ),
      ...granted.flatMap(({ permission, meaning, by }) => [
        `## ${code(permission)}`,
        meaning,
        matrix(by),
      ]),
      `## ${words.permissions.unknown}`,
      words.permissions.unknownText,
      matrix(operations.filter(({ permissions }) => permissions === 'unknown')),
    ]),
    page('limits', [table([labels.operationId, words.limits.field, words.limits.limit], limits)]),
    page('paging', [
      table(
        [labels.operationId, words.paging.rule, words.paging.size],
        operations.flatMap((operation) => {
          const pages = operation.object['x-pagination']
          if (!pages) return []
          const { parameters, body } = operation
          const size = [
            ...parameters.map(describe.parameter),
            ...(body ? describe.rows(body.schema) : []),
          ].find(({ path }) => path === pages.size)
          return [[linked(operation.id), pagingOf(pages, edition), size?.limits.join(' ') ?? '']]
        }),
      ),
    ]),
    page('differences', [
      table(
        [labels.operationId, labels.conflict, labels.decision],
        operations.flatMap(({ id, object }) =>
          (object['x-source-conflicts'] ?? []).map(({ conflict, decision }) => [
            linked(id),
            conflict,
            decision,
          ]),
        ),
      ),
    ]),
  ]
}
