import { table } from '../markdown.ts'
import type { Load } from './load.ts'
import { CASES, TARGETS, targets } from './names.ts'
import type { Summary } from './samples.ts'

/** What was measured of the mock. */
export interface Figures {
  readonly cold: { readonly ms: Summary; readonly cpuMs: Summary }
  readonly loads: readonly Load[]
  readonly rss: Summary
}

/** A start takes so many times as long as a round that there are fewer of them. */
export const startsFor = (rounds: number): number => Math.ceil(rounds / 5)
export const REQUESTS = 200

export function render({ cold, loads, rss }: Figures, rounds: number): string {
  const rows = [
    row('start to first answer, ms', cold.ms, 0),
    row('start to first answer, CPU ms', cold.cpuMs, 0),
    ...loads.flatMap(({ name, perSecond, cpuMs }) => [
      row(`${CASES[name].title}: requests per second`, perSecond, 0),
      row(`${CASES[name].title}: CPU ms per request`, cpuMs, 2),
    ]),
    row('memory after the load (RSS), MB', rss, 0, 1e6),
  ]
  const head = ['', ...targets.map((target) => TARGETS[target]), 'with : bare', 'without : bare']
  return `\
Each runs in a process of its own. A client in another sends ${REQUESTS} requests at a time, over four
connections that stay open; ${rounds} rounds, ${startsFor(rounds)} of starts. CPU time is that of the server's process.
The mock keeps the last thousand calls, as its command does. Prism is started from code and is silent,
which is the fastest way to run it.

${table(head, rows)}`
}

function row(title: string, { medians, ratios }: Summary, digits: number, unit = 1): string[] {
  return [
    title,
    ...targets.map((target) => (medians[target] / unit).toFixed(digits)),
    ratios.state.toFixed(2),
    ratios.stateless.toFixed(2),
  ]
}
