import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { median } from '../statistics.ts'
import { CASES, type Case } from './cases.ts'
import type { Cost, Order } from './contestant.ts'

/** The baseline comes first; every ratio is against it. */
export const CONTESTANTS = {
  fetch: 'plain fetch + JSON',
  'openapi-fetch': 'openapi-fetch',
  client: 'this client',
  'client-limited': 'this client, limiter on',
  'client-undici': 'this client on undici',
  'undici-request': 'undici.request by hand',
  'official-sdk': 'official SDK',
} as const
export type Name = keyof typeof CONTESTANTS
export const NAMES = Object.keys(CONTESTANTS) as Name[]

export const CONCURRENCIES = [1, 64] as const
export type Concurrency = (typeof CONCURRENCIES)[number]

/** What a contestant's calls of one case cost: medians over the rounds. */
export interface Result extends Cost {
  readonly name: Name
  readonly case: Case
  readonly concurrency: Concurrency
  /** The median of the rounds' ratios of CPU time to the baseline's. */
  readonly ratio: number
}

/**
 * Few for a round, and many rounds: whatever else the machine does then falls on all contestants alike.
 * Multiples of the concurrency.
 */
const CALLS: { readonly [Name in Case]: number } = { page: 128, small: 192, post: 192 }
/** Rounds that nobody counts, while the compiler is at work. */
const WARM_UP = 12

const here = (file: string) => new URL(file, import.meta.url)

/** Starts a process of the benchmark and waits for its first word. */
export async function start(file: string, ...args: string[]): Promise<[ChildProcess, string]> {
  const child = fork(here(file), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [word]: unknown[] = await once(child, 'message')
  return [child, String(word)]
}

async function ask(child: ChildProcess, order: Order): Promise<Cost> {
  const answer = once(child, 'message')
  child.send(order)
  const [cost]: Cost[] = await answer
  if (!cost) throw new Error('A contestant gave no figures.')
  return cost
}

/** Lets all contestants take turns, each round in another order, and takes medians. */
export async function measureThroughput(
  baseUrl: string,
  names: readonly Name[],
  rounds: number,
): Promise<Result[]> {
  const children = new Map<Name, ChildProcess>()
  for (const name of names) {
    const [child] = await start('contestant.ts', here(`contestants/${name}.ts`).href, baseUrl)
    children.set(name, child)
  }
  const results: Result[] = []
  try {
    for (const concurrency of CONCURRENCIES) {
      for (const each of CASES) {
        const order: Order = { name: each, concurrency, calls: CALLS[each] }
        const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]))
        for (let round = -WARM_UP; round < rounds; round += 1) {
          const turn = Math.abs(round) % names.length
          for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
            const child = children.get(name)
            if (!child) throw new Error(`${name} did not start.`)
            const cost = await ask(child, order)
            if (round >= 0) costs.get(name)?.push(cost)
          }
        }
        const baseline = costs.get('fetch') ?? []
        for (const [name, own] of costs) {
          results.push({
            name,
            case: each,
            concurrency,
            cpuUs: median(own.map(({ cpuUs }) => cpuUs)),
            wallUs: median(own.map(({ wallUs }) => wallUs)),
            rss: median(own.map(({ rss }) => rss)),
            ratio: median(own.map(({ cpuUs }, index) => cpuUs / (baseline[index]?.cpuUs ?? 0))),
          })
        }
      }
    }
  } finally {
    for (const child of children.values()) child.disconnect()
  }
  return results
}
