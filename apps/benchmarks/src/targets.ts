import { CASES, type Case, TITLES } from './cases.ts'
import type { ColdStart, Start } from './cold-start.ts'
import type { Sizes } from './size.ts'
import { CONCURRENCIES, type Concurrency, type Name, type Result } from './throughput.ts'

/** What the client promises, and what was measured. */
export interface Verdict {
  readonly promise: string
  readonly measured: string
  readonly kept: boolean
}

/** CPU time of a call against plain fetch + JSON, at most. */
const FETCH_RATIO = 1.15
/** Calls a CPU second against the official SDK, at least. */
const UNDICI_RATIO: { readonly [Name in Case]: number } = { page: 1.6, small: 2, post: 2 }
const GZIP_BYTES = 8_000
const START_MS = 10
const START_BYTES = 3_000_000
const FIRST_ANSWER_RATIO = 1.1

export function judge(
  results: readonly Result[],
  starts: readonly ColdStart[],
  sizes: Sizes,
): Verdict[] {
  const result = (name: Name, each: Case, concurrency: Concurrency) =>
    find(results, (r) => r.name === name && r.case === each && r.concurrency === concurrency)
  const start = (name: Start) => find(starts, (each) => each.name === name)

  const speed = CASES.flatMap((each) =>
    CONCURRENCIES.flatMap((concurrency) => {
      const { ratio } = result('client', each, concurrency)
      const undici = result('client-undici', each, concurrency)
      const sdk = result('official-sdk', each, concurrency)
      const faster = sdk.ratio / undici.ratio
      const which = `${TITLES[each]}, ${concurrency} at once`
      return [
        {
          promise: `${which}: CPU of plain fetch times ${FETCH_RATIO}`,
          measured: ratio.toFixed(2),
          kept: ratio <= FETCH_RATIO,
        },
        {
          promise: `${which}: on undici ${UNDICI_RATIO[each]} times the official SDK's calls per CPU second`,
          measured: faster.toFixed(2),
          kept: faster >= UNDICI_RATIO[each],
        },
      ]
    }),
  )

  const empty = start('empty')
  const client = start('client')
  const bytes = client.rss - empty.rss
  const first = start('first-client').totalMs / start('first-fetch').totalMs
  return [
    ...speed,
    {
      promise: `import and construction within ${START_MS} ms`,
      measured: `${client.ms.toFixed(1)} ms`,
      kept: client.ms <= START_MS,
    },
    {
      promise: `and ${START_BYTES / 1e6} MB of an empty process`,
      measured: `${(bytes / 1e6).toFixed(1)} MB`,
      kept: bytes <= START_BYTES,
    },
    {
      promise: `first answer within ${FIRST_ANSWER_RATIO} of plain fetch's`,
      measured: first.toFixed(2),
      kept: first <= FIRST_ANSWER_RATIO,
    },
    {
      promise: `${GZIP_BYTES / 1000} kB gzip without the operation table`,
      measured: `${(sizes.withoutTable.gzip / 1000).toFixed(1)} kB`,
      kept: sizes.withoutTable.gzip <= GZIP_BYTES,
    },
  ]
}

function find<Item>(items: readonly Item[], is: (item: Item) => boolean): Item {
  const found = items.find(is)
  if (!found) throw new Error('A figure was not measured.')
  return found
}
