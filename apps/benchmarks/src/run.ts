import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { measureColdStarts } from './cold-start.ts'
import { write } from './report.ts'
import { measureSizes } from './size.ts'
import { judge } from './targets.ts'
import { measureThroughput, NAMES, start } from './throughput.ts'
import { measureTypes } from './types.ts'

// Measures everything and writes REPORT.md beside this package's manifest.

const { values } = parseArgs({
  options: {
    /** Rounds of calls; a process is started a fifth as often. */
    rounds: { type: 'string', default: '101' },
    out: { type: 'string', default: 'REPORT.md' },
  },
})
const rounds = Number(values.rounds)

const require = createRequire(import.meta.url)
function versionOf(name: string): string {
  // Some packages do not export their manifest; where they lie, they have one.
  const folder = (require.resolve.paths(name) ?? [])
    .map((path) => `${path}/${name}/package.json`)
    .find((path) => {
      try {
        return readFileSync(path)
      } catch {
        return false
      }
    })
  const { version }: { version?: string } = folder ? JSON.parse(readFileSync(folder, 'utf8')) : {}
  return version ?? 'unknown'
}

const sizes = await measureSizes()
console.log('Sizes measured.')
const types = measureTypes(5)
console.log('Types measured.')
const [server, baseUrl] = await start('server.ts')
const starts = measureColdStarts(baseUrl, Math.ceil(rounds / 5))
console.log('Cold starts measured.')
const results = await measureThroughput(baseUrl, NAMES, rounds)
server.disconnect()

const verdicts = judge(results, starts, sizes)
const report = write({
  date: new Date().toISOString().slice(0, 10),
  machine: `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
  versions: {
    Node: process.versions.node,
    ...Object.fromEntries(
      ['openapi-fetch', 'undici', '@alicloud/dingtalk', 'esbuild', 'typescript'].map((name) => [
        name,
        versionOf(name),
      ]),
    ),
  },
  rounds,
  results,
  starts,
  sizes,
  types,
  verdicts,
})
writeFileSync(values.out, report)
for (const { promise, measured, kept } of verdicts) {
  console.log(`${kept ? 'kept  ' : 'BROKEN'} ${promise}: ${measured}`)
}
