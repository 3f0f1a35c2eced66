/** Where a page starts, and how long it may be. */
export interface PageQuery {
  nextToken?: number
  maxResults: number
}

/** The part of a page that is the same in all lists. */
interface Page<Item> {
  list?: Item[]
  hasMore?: boolean
  nextToken?: number
  nextCursor?: number
}

/** Reads a list to its end. `first` is the cursor of the first call, if the list wants one. */
export async function readAll<Item>(
  read: (query: PageQuery) => Promise<Page<Item>>,
  first?: number,
): Promise<Item[]> {
  const items: Item[] = []
  let cursor = first
  for (;;) {
    const page = await read({
      maxResults: 100,
      ...(cursor !== undefined && { nextToken: cursor }),
    })
    items.push(...(page.list ?? []))
    if (!page.hasMore) return items
    cursor = page.nextToken ?? page.nextCursor
  }
}
