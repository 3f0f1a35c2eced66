import type { Verdict } from '../markdown.ts'
import { CASES, type Case, TITLES } from './cases.ts'
import type { ColdStart, Start } from './cold-start.ts'
import { CONCURRENCIES, type Concurrency, type Name, type Result } from './throughput.ts'

/** CPU time of a call against plain fetch + JSON, at most. */
const FETCH_RATIO = 1.15
/** Calls a CPU second against the official SDK, at least. */
const UNDICI_RATIO: { readonly [Name in Case]: number } = { page: 1.6, small: 2, post: 2 }
const START_MS = 10
const START_BYTES = 3_000_000
const FIRST_ANSWER_RATIO = 1.1

/** What the client promises, and what was measured. */
export function judge(results: readonly Result[], starts: readonly ColdStart[]): Verdict[] {
  const start = (name: Start) => find(starts, (each) => each.name === name)

  const speed = CASES.flatMap((each) =>
    CONCURRENCIES.flatMap((concurrency) => {
      const { ratio } = resultOf(results, 'client', each, concurrency)
      const faster = timesSdk(results, each, concurrency)
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
  ]
}

/** Calls a CPU second of the client on undici, as so many times the official SDK's. */
export function timesSdk(results: readonly Result[], each: Case, concurrency: Concurrency): number {
  const undici = resultOf(results, 'client-undici', each, concurrency)
  return resultOf(results, 'official-sdk', each, concurrency).ratio / undici.ratio
}

export const resultOf = (
  results: readonly Result[],
  name: Name,
  each: Case,
  concurrency: Concurrency,
): Result =>
  find(results, (r) => r.name === name && r.case === each && r.concurrency === concurrency)

function find<Item>(items: readonly Item[], is: (item: Item) => boolean): Item {
  const found = items.find(is)
  if (!found) throw new Error('A figure was not measured.')
  return found
}
