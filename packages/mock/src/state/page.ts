import type { Answer } from '../answer.ts'
import type { StatefulCall } from './transition.ts'

/** An entry of a list, and where it stands: a number that never comes again. */
export interface Placed<T> {
  readonly place: number
  readonly entry: T
}

/** How many entries a page holds when neither the call nor the contract says it. */
const DEFAULT_SIZE = 100

/**
 * The page that a call asks for. The cursor is the place of the last entry of the page before, so
 * entries that come and go between two pages neither repeat nor hide others. 0, -1 and no cursor at
 * all are the beginning.
 *
 * @param lastCursor - what the last page says where others name the next one; without it the field is left out
 */
export function pageOf<T>(
  { operation, query, ok, refuse }: StatefulCall,
  entries: readonly Placed<T>[],
  lastCursor?: number,
): Answer {
  const { pagination } = operation
  if (!pagination) throw new Error(`The contract does not say how ${operation.id} pages.`)
  const { maximum = DEFAULT_SIZE } =
    operation.parameters.find(({ name }) => name === pagination.size) ?? {}
  const size = Number(query.get(pagination.size) ?? maximum)
  if (size < 1) return refuse(`${pagination.size} is ${size}, and a page holds at least one entry`)

  const after = Number(query.get(pagination.cursor) ?? 0)
  const rest = entries.filter(({ place }) => place > after)
  const page = rest.slice(0, size)
  const hasMore = rest.length > page.length
  const next = hasMore ? page.at(-1)?.place : lastCursor
  return ok({
    ...(pagination.hasMore && { [field(pagination.hasMore)]: hasMore }),
    ...(pagination.next && next !== undefined && { [field(pagination.next)]: next }),
    [field(pagination.items)]: page.map(({ entry }) => entry),
  })
}

/** These pages keep everything at the top: a pointer is a slash and a name. */
const field = (pointer: string) => pointer.slice(1)
