import type { CallOptions } from './call-options.ts'
import { ContactDecodeError, ContactUsageError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import type { OperationFacts, PaginationFacts } from './operation-facts.ts'

/** An operation that answers in pages. Called, it answers one page. */
export interface PagedOperation<Request, Response, Item, WalkRequest = Request> {
  (request: Request, options?: CallOptions): Promise<Response>
  /**
   * Walks the pages. Starts at the cursor of the request, or at the operation's first one; ends by
   * the operation's rule. Throws when a page fails and when a cursor comes back a second time.
   */
  pages(request: WalkRequest, options?: CallOptions): AsyncGenerator<Response, void, undefined>
  /** Walks the items of all pages. */
  items(request: WalkRequest, options?: CallOptions): AsyncGenerator<Item, void, undefined>
}

/** An operation that answers in pages and needs no request. */
export interface OptionalPagedOperation<Request, Response, Item> {
  (request?: Request, options?: CallOptions): Promise<Response>
  /** See {@link PagedOperation.pages}. */
  pages(request?: Request, options?: CallOptions): AsyncGenerator<Response, void, undefined>
  /** Walks the items of all pages. */
  items(request?: Request, options?: CallOptions): AsyncGenerator<Item, void, undefined>
}

/** What the parts of a request look like to the walk. */
interface PageRequest {
  readonly query?: object | undefined
  readonly body?: unknown
}

type Call = (request: PageRequest, options?: CallOptions) => Promise<unknown>

/** Adds `pages` and `items` to the method of an operation that has pages. */
export function withPages(id: OperationId, facts: OperationFacts, call: Call): Call {
  const { pagination } = facts
  if (!pagination) return call
  const pages = (request: PageRequest = {}, options?: CallOptions) =>
    walk(id, pagination, call, request, options)
  return Object.assign(call, {
    pages,
    async *items(request?: PageRequest, options?: CallOptions) {
      for await (const page of pages(request, options)) {
        const items = at(page, pagination.items)
        if (Array.isArray(items)) yield* items
      }
    },
  })
}

async function* walk(
  id: OperationId,
  facts: PaginationFacts,
  call: Call,
  request: PageRequest,
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

/** The value that a JSON Pointer names. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null
          ? Object.getOwnPropertyDescriptor(node, key)?.value
          : undefined,
      value,
    )
}
