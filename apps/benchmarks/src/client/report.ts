import { MB, promises, table } from '../markdown.ts'
import { CASES, TITLES } from './cases.ts'
import { type ColdStart, STARTS } from './cold-start.ts'
import { judge } from './targets.ts'
import { CONCURRENCIES, CONTESTANTS, NAMES, type Result } from './throughput.ts'

/** What was measured of the client. */
export interface Figures {
  readonly results: readonly Result[]
  readonly starts: readonly ColdStart[]
}

export const render = ({ results, starts }: Figures, rounds: number): string => `\
One server in a process of its own, one process a contestant; ${rounds} rounds. CPU time is that of the
whole process, its collector and compiler threads included.

### What is promised

${promises(judge(results, starts))}

### CPU time of a call

As a ratio to plain fetch + JSON, with µs in brackets. The client has everything on: credentials, token
cache, repeats, time limits, checks of integers.

${CONCURRENCIES.map((concurrency) => throughput(results, concurrency)).join('\n\n')}

### Cold start

A fresh process each; more than an empty process in brackets.

${coldStart(starts)}`

function throughput(results: readonly Result[], concurrency: number): string {
  const rows = NAMES.map((name) => {
    const own = results.filter((each) => each.name === name && each.concurrency === concurrency)
    const cells = CASES.map((each) => {
      const found = own.find((result) => result.case === each)
      return found ? `${found.ratio.toFixed(2)} (${found.cpuUs.toFixed(0)})` : ''
    })
    const rss = Math.max(...own.map((each) => each.rss))
    return [CONTESTANTS[name], ...cells, MB(rss)]
  })
  return `${concurrency} at once:\n\n${table(
    ['', ...CASES.map((each) => TITLES[each]), 'RSS, MB'],
    rows,
  )}`
}

function coldStart(starts: readonly ColdStart[]): string {
  const empty = starts.find(({ name }) => name === 'empty')
  const more = (start: ColdStart, field: 'totalMs' | 'cpuMs') =>
    `${start[field].toFixed(0)} (${(start[field] - (empty?.[field] ?? 0)).toFixed(1)})`
  const bytes = (start: ColdStart, field: 'rss' | 'heapUsed') =>
    `${MB(start[field])} (${MB(start[field] - (empty?.[field] ?? 0))})`
  return table(
    ['', 'Work, ms', 'Whole process, ms', 'CPU, ms', 'RSS, MB', 'Heap, MB'],
    starts.map((start) => [
      STARTS[start.name],
      start.ms.toFixed(1),
      more(start, 'totalMs'),
      more(start, 'cpuMs'),
      bytes(start, 'rss'),
      bytes(start, 'heapUsed'),
    ]),
  )
}
