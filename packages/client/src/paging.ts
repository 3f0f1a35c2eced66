import type { CallOptions } from './call-options.ts'
import type { OperationId } from './generated/operations.ts'
import type { PageCall, PageRequest } from './later/walk.ts'
import type { OperationFacts } from './operation-facts.ts'

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

/** Adds `pages` and `items` to the method of an operation that has pages; who walks none loads no walk. */
export function withPages(id: OperationId, facts: OperationFacts, call: PageCall): PageCall {
  const { pagination } = facts
  if (!pagination) return call
  const pages = async function* (request?: PageRequest, options?: CallOptions) {
    const { walk } = await import('./later/walk.ts')
    yield* walk(id, pagination, call, request, options)
  }
  const items = async function* (request?: PageRequest, options?: CallOptions) {
    const { itemsOf } = await import('./later/walk.ts')
    for await (const page of pages(request, options)) yield* itemsOf(page, pagination)
  }
  return Object.assign(call, { pages, items })
}
