import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../statistics.ts'

/** What a fresh process does, one thing each; the names are those of the files in `cold/`. */
export const STARTS = {
  empty: 'nothing',
  client: 'this client: import and construction',
  'client-undici': 'this client on undici: import and construction',
  'openapi-fetch': 'openapi-fetch: import and construction',
  'official-sdk': 'official SDK: import and construction',
  'first-fetch': 'plain fetch: first answer',
  'first-client': 'this client: first answer',
  'first-fetch-token': 'plain fetch: token, then first answer',
  'first-client-token': 'this client: token, then first answer',
  'first-client-undici': 'this client on undici: first answer',
  'first-openapi-fetch': 'openapi-fetch: first answer',
  'first-official-sdk': 'official SDK: first answer',
} as const
export type Start = keyof typeof STARTS

/** What it took: medians. */
export interface ColdStart {
  readonly name: Start
  /** From the first line of the program to the end of its work, in milliseconds. */
  readonly ms: number
  /** The same from the start of the process. */
  readonly totalMs: number
  /** CPU time of the whole process. */
  readonly cpuMs: number
  readonly rss: number
  readonly heapUsed: number
}

type Told = Omit<ColdStart, 'name'>
const FIELDS = ['ms', 'totalMs', 'cpuMs', 'rss', 'heapUsed'] as const

function startOnce(name: Start, baseUrl: string): Told {
  const file = fileURLToPath(new URL(`cold/${name}.js`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, baseUrl], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  return JSON.parse(stdout)
}

/** Starts each program so many times, in turns. */
export function measureColdStarts(baseUrl: string, rounds: number): ColdStart[] {
  const names = Object.keys(STARTS) as Start[]
  const told = new Map<Start, Told[]>(names.map((name) => [name, []]))
  // The first round fills the caches of the file system.
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const once = startOnce(name, baseUrl)
      if (round >= 0) told.get(name)?.push(once)
    }
  }
  return [...told].map(([name, all]) => {
    const [ms, totalMs, cpuMs, rss, heapUsed] = FIELDS.map((field) =>
      median(all.map((each) => each[field])),
    )
    return {
      name,
      ms: ms ?? 0,
      totalMs: totalMs ?? 0,
      cpuMs: cpuMs ?? 0,
      rss: rss ?? 0,
      heapUsed: heapUsed ?? 0,
    }
  })
}
