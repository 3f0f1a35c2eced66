import { cpus, release, type as system, totalmem } from 'node:os'
import { median } from '../statistics.ts'
import type { Load } from './load.ts'
import { CASES, TARGETS, targets } from './names.ts'
import { ratioToPrism, type Samples } from './samples.ts'

/** All that was measured, and how. */
export interface Measured {
  readonly cold: { readonly ms: Samples; readonly cpuMs: Samples }
  readonly loads: readonly Load[]
  readonly rss: Samples
  readonly versions: Record<'prism' | 'mock', string>
  readonly requests: number
}

/** The report as Markdown. */
export function reportOf({ cold, loads, rss, versions, requests }: Measured): string {
  const [cpu] = cpus()
  const machine = [
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB, ${system()} ${release()}`,
  ].join(', ')
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
  const rounds = `${loads[0]?.perSecond.prism.length} rounds (${cold.ms.prism.length} of starts)`
  return `# The mock beside bare Prism

Each runs in a process of its own. A client in another sends ${requests} requests at a time, over four
connections that stay open, to each in turns, each round in another order. Figures are medians of
${rounds}, ratios medians of the ratios within a round; the first rounds do not
count. CPU time is that of the server's process. The mock keeps the last thousand calls, as its command
does. Prism is started from code and is silent, which is the fastest way to run it.

- ${new Date().toISOString().slice(0, 10)}, ${machine}
- Node ${process.versions.node}, mock ${versions.mock}, Prism ${versions.prism}

${table([head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows])}
The machine did other work besides: CPU times and ratios say more than the rest.
To measure again: \`pnpm build\`, then \`pnpm --filter @dingtalk-contact/benchmarks bench:mock\`.
`
}

function row(title: string, samples: Samples, digits: number, unit = 1): string[] {
  return [
    title,
    ...targets.map((target) => (median(samples[target]) / unit).toFixed(digits)),
    ratioToPrism(samples, 'state').toFixed(2),
    ratioToPrism(samples, 'stateless').toFixed(2),
  ]
}

const table = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
