import type { Answer } from './answer.ts'
import type { Operation } from './contract.ts'

interface PagedCall {
  readonly query: URLSearchParams
  readonly body: unknown
}

/**
 * The end of a list that the mock does not keep. Whoever passes the cursor of the example on has seen
 * all that there is: without an end, a loop over pages would never end.
 */
export function lastPage({ pagination, answers }: Operation, call: PagedCall): Answer | undefined {
  if (!pagination?.next) return undefined
  const page = answers.find(({ status }) => status === 200)
  const next = at(page?.body, pagination.next)
  const given =
    pagination.in === 'query'
      ? call.query.get(pagination.cursor)
      : at(call.body, `/${pagination.cursor}`)
  const isFirst = given === null || given === undefined || String(given) === `${pagination.first}`
  if (isFirst || String(given) !== String(next)) return undefined
  return { status: 200, body: ended(page?.body, pagination) }
}

/** A page with nothing on it that says that no other follows. */
function ended(node: unknown, facts: NonNullable<Operation['pagination']>, place = ''): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      const pointer = `${place}/${name}`
      // Where no flag tells the end, the missing cursor does.
      if (pointer === facts.next && facts.hasMore === undefined) return []
      if (pointer === facts.items) return [[name, []]]
      return [[name, pointer === facts.hasMore ? false : ended(value, facts, pointer)]]
    }),
  )
}

/** The value at a JSON Pointer. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => Object(node)[key], value)
