import { CASES } from './client/cases.ts'
import { resultOf, timesSdk } from './client/targets.ts'
import { CONCURRENCIES } from './client/throughput.ts'
import { kB } from './markdown.ts'
import { PARTS } from './parts.ts'
import type { Sizes } from './size/measure.ts'

const START = '<!-- Written by pnpm bench. -->'
const END = '<!-- Until here. -->'

/** What the README says of the client, from the figures that were kept. */
function quote(): string {
  const { client, withoutTable, entries } = PARTS.size.result().figures
  const { results } = PARTS.client.result().figures
  const each = CASES.flatMap((name) =>
    CONCURRENCIES.map((concurrency) => ({
      ofFetch: resultOf(results, 'client', name, concurrency).ratio,
      ofSdk: timesSdk(results, name, concurrency),
    })),
  )
  const ofFetch = each.map((ratio) => ratio.ofFetch)
  const ofSdk = each.map((ratio) => ratio.ofSdk)
  return `[The benchmarks](apps/benchmarks/REPORT.md) have the figures:

- ${kB(withoutTable.gzip)} kB gzip for a first call, and ${kB(client.gzip - withoutTable.gzip)} for the table of operations;
- with everything on, at most ${Math.max(...ofFetch).toFixed(2)} times the CPU time of plain \`fetch\`;
- with the transport on undici, from ${Math.min(...ofSdk).toFixed(1)} to ${Math.max(...ofSdk).toFixed(1)} times the official SDK's calls per CPU second.

All that an entry point brings, in kB gzip, other packages not counted:
${perPackage(entries)}.`
}

/** A line for each package, so that lines stay short. */
function perPackage(entries: Sizes['entries']): string {
  const lines: Record<string, string[]> = {}
  for (const [entry, { gzip }] of Object.entries(entries)) {
    const [name = ''] = entry.split('/')
    lines[name] = [...(lines[name] ?? []), `\`${entry}\` ${kB(gzip)}`]
  }
  return Object.values(lines)
    .map((line) => line.join(', '))
    .join(',\n')
}

/** The README with the figures as they are now. */
export function withFigures(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)]
  if (start < 0 || end < start) {
    throw new Error(
      `README.md has no place for the figures of the client: put the lines \`${START}\` and \`${END}\` where they belong.`,
    )
  }
  return `${readme.slice(0, start)}${START}\n${quote()}\n${readme.slice(end)}`
}
