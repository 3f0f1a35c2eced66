import { CASES, TITLES } from './cases.ts'
import { type ColdStart, STARTS } from './cold-start.ts'
import type { Size, Sizes } from './size.ts'
import type { Verdict } from './targets.ts'
import { CONCURRENCIES, CONTESTANTS, NAMES, type Result } from './throughput.ts'
import type { TypeCost } from './types.ts'

/** All that was measured, and where. */
export interface Measured {
  readonly date: string
  readonly machine: string
  readonly versions: { readonly [name: string]: string }
  readonly rounds: number
  readonly results: readonly Result[]
  readonly starts: readonly ColdStart[]
  readonly sizes: Sizes
  readonly types: readonly TypeCost[]
  readonly verdicts: readonly Verdict[]
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')

const kB = (bytes: number) => (bytes / 1000).toFixed(1)
const MB = (bytes: number) => (bytes / 1e6).toFixed(1)

/** Writes it down as Markdown. */
export function write(measured: Measured): string {
  const { date, machine, versions, rounds } = measured
  return `# Speed and size

Written by \`pnpm bench\` on ${date}. Do not edit: run it again.

- Machine: ${machine}
- ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}
- One server in a process of its own, one process a contestant. They take turns, each of ${rounds} rounds
  in another order; figures are medians of the rounds, ratios medians of the ratios within a round.
- CPU time is that of the whole process, its collector and compiler threads included. On a machine that
  does other work besides, compare ratios, not times.

## What is promised

${table(
  ['Promise', 'Measured', 'Kept'],
  measured.verdicts.map(({ promise, measured: value, kept }) => [
    promise,
    value,
    kept ? 'yes' : '**no**',
  ]),
)}

## CPU time of a call

As a ratio to plain fetch + JSON, with µs in brackets. The client has everything on: credentials, token
cache, repeats, time limits, checks of integers.

${CONCURRENCIES.map((concurrency) => throughput(measured.results, concurrency)).join('\n\n')}

## Cold start

A fresh process each; more than an empty process in brackets.

${coldStart(measured.starts)}

## Bundle

esbuild, minified, ES modules, of a program that makes one call. What a call that succeeds does not need
(the reading of errors, walks over pages, shared stores, the limiter, openapi-fetch) is loaded when it is.

${sizes(measured.sizes)}

## Types

\`tsc --noEmit\` of a program that makes every call.

${table(
  ['Program', 'Instantiations', 'Check, ms', 'Memory, MB'],
  measured.types.map(({ title, instantiations, checkMs, memoryKb }) => [
    title,
    instantiations.toLocaleString('en'),
    checkMs.toFixed(0),
    (memoryKb / 1000).toFixed(0),
  ]),
)}
`
}

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

function sizes(sizes: Sizes): string {
  const { client, withoutTable } = sizes
  const tableOnly: Size = {
    minified: client.minified - withoutTable.minified,
    gzip: client.gzip - withoutTable.gzip,
  }
  const rows: readonly [string, Size][] = [
    ['this client: what a program loads for its call', client],
    ['– without the operation table', withoutTable],
    ['– the operation table', tableOnly],
    ['– all of it in one file, where a bundler does not split code', sizes.whole],
    ['– the transport on undici, without undici', sizes.undici],
    ['– nothing used but `isContactError`', sizes.errorsOnly],
    ['openapi-fetch', sizes.openapiFetch],
    ['plain fetch', sizes.fetch],
  ]
  return table(
    ['', 'Minified, kB', 'gzip, kB'],
    rows.map(([title, size]) => [title, kB(size.minified), kB(size.gzip)]),
  )
}
