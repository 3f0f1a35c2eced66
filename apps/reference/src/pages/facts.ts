// What the `x-` keys of an operation say, in words.
import type { Operation, Pagination } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Labels, labelNamed } from '../labels.ts'
import { code, link } from '../markdown.ts'
import { slug } from '../render/slug.ts'

/** The facts of an operation as rows of a table: what, and what about it. */
export function factsOf(
  operation: Operation,
  labels: Labels,
  edition: Edition,
): readonly (readonly [string, string])[] {
  const { object } = operation
  const facts: [string, string][] = [
    [labels.token, tokenOf(operation, labels)],
    [labels.permission, permissionsOf(operation, labels)],
    [labels.appTypes, appTypesOf(operation, labels)],
    [labels.quota, labelNamed(labels, object['x-monthly-quota'])],
    [labels.repeating, repeatingOf(operation, labels)],
    [labels.pages, object['x-pagination'] ? pagingOf(object['x-pagination'], edition) : ''],
    [labels.source, object['x-confidence'] === 'sdk-only' ? labels.sdkOnly : labels.documented],
    [labels.officialPage, object.externalDocs ? `<${object.externalDocs.url}>` : ''],
  ]
  return facts.filter(([, value]) => value !== '')
}

const tokenOf = ({ token }: Operation, labels: Labels) =>
  ({ app: labels.appToken, user: labels.userToken, none: labels.noToken })[token]

function permissionsOf({ permissions }: Operation, labels: Labels): string {
  if (permissions === 'unknown') return labels.unknown
  return permissions.map((each) => link(code(each), `permissions#${slug(each)}`)).join(labels.and)
}

function appTypesOf({ object }: Operation, labels: Labels): string {
  const types = object['x-app-types']
  return typeof types === 'string'
    ? labelNamed(labels, types)
    : types.map((type) => labelNamed(labels, type)).join(labels.and)
}

const repeatingOf = ({ object }: Operation, labels: Labels) =>
  `${labelNamed(labels, object['x-retry'].repeatable)}${labels.stop}${object['x-retry'].reason}`

const dotted = (pointer: string) => code(pointer.slice(1).replaceAll('/', '.'))

/** How to walk the pages of an operation, in a sentence. */
export function pagingOf(pages: Pagination, edition: Edition): string {
  const { first, next, hasMore, end } = pages
  const cursor = code(pages.cursor)
  const size = code(pages.size)
  if (edition === 'en') {
    const begin =
      first === 'omit'
        ? `Leave ${cursor} out of the first call`
        : first === 'unknown'
          ? `Nobody documents the first ${cursor}`
          : `Start with ${cursor} ${code(String(first))}`
    const on = next
      ? `, then pass on ${dotted(next)}`
      : ', then raise it (no source settles by how much)'
    const stop =
      end === 'has-more' && hasMore
        ? `until ${dotted(hasMore)} is \`false\``
        : 'until the answer has no cursor'
    return `${begin}${on}, ${stop}. ${size} sets the size.`
  }
  const begin =
    first === 'omit'
      ? `首次调用不传 ${cursor}`
      : first === 'unknown'
        ? `首个 ${cursor} 没有文档说明`
        : `首次调用 ${cursor} 传 ${code(String(first))}`
  const on = next ? `，之后传入返回的 ${dotted(next)}` : '，之后递增（步长没有定论）'
  const stop =
    end === 'has-more' && hasMore ? `直到 ${dotted(hasMore)} 为 \`false\`` : '直到响应中没有游标'
  return `${begin}${on}，${stop}。每页数量由 ${size} 指定。`
}
