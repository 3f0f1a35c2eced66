// Loaded by the first walk over pages.
import { at } from '../at.ts'
import type { CallOptions } from '../call-options.ts'
import { ContactDecodeError, ContactUsageError } from '../errors.ts'
import type { OperationId } from '../generated/operations.ts'
import type { PaginationFacts } from '../operation-facts.ts'

/** What the parts of a request look like to the walk. */
export interface PageRequest {
  readonly query?: object | undefined
  readonly body?: unknown
}

export type PageCall = (request: PageRequest, options?: CallOptions) => Promise<unknown>

/** Calls an operation page after page, until it says that no other follows. */
export async function* walk(
  id: OperationId,
  facts: PaginationFacts,
  call: PageCall,
  request: PageRequest = {},
  options: CallOptions | undefined,
): AsyncGenerator<unknown, void, undefined> {
  const place = facts.in
  const part = partOf(id, request, place)
  const seen = new Set<unknown>()
  let cursor: unknown = part[facts.cursor] ?? facts.first
  for (;;) {
    seen.add(cursor)
    const sent = cursor === undefined ? part : { ...part, [facts.cursor]: cursor }
    const page = await call({ ...request, [place]: sent }, options)
    yield page
    const next = at(page, facts.next)
    const given = next !== undefined && next !== null && next !== ''
    if (facts.hasMore ? at(page, facts.hasMore) !== true : !given) return
    if (!given || seen.has(next)) {
      const what = given ? `the cursor ${String(next)} a second time` : 'no cursor'
      throw new ContactDecodeError(
        `said that another page follows, and gave ${what}`,
        { status: 200, text: '' },
        { operationId: id },
      )
    }
    cursor = next
  }
}

function partOf(
  id: OperationId,
  request: PageRequest,
  place: 'query' | 'body',
): Record<string, unknown> {
  const part = request[place] ?? {}
  if (typeof part !== 'object') throw new ContactUsageError(`\`${place}\` has to be an object`, id)
  return { ...part }
}

/** The items of a page. */
export function itemsOf(page: unknown, facts: PaginationFacts): unknown[] {
  const items = at(page, facts.items)
  return Array.isArray(items) ? items : []
}
