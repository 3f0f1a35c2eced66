// Measures all parts, or those that are named, and writes REPORT.md and the figures in the README.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PART_NAMES, PARTS } from './parts.ts'
import { PACKAGE, REPOSITORY } from './places.ts'
import { withFigures } from './readme.ts'
import { writeReport } from './report.ts'

/** Measures nothing: writes the report anew after its words have changed. */
const REPORT_ONLY = 'report'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' } },
})
const rounds = values.rounds === undefined ? undefined : Number(values.rounds)
const unknown = positionals.filter(
  (name) => name !== REPORT_ONLY && !PART_NAMES.some((each) => each === name),
)
if (unknown.length > 0 || (rounds !== undefined && !(rounds >= 1))) {
  console.error(`Usage: pnpm bench [${[...PART_NAMES, REPORT_ONLY].join('|')}] [--rounds <number>]`)
  process.exit(2)
}

for (const name of PART_NAMES) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const begin = performance.now()
  await PARTS[name].run(rounds)
  console.log(`${name}: measured in ${Math.round((performance.now() - begin) / 1000)} s`)
}

const readme = join(REPOSITORY, 'README.md')
writeFileSync(readme, withFigures(readFileSync(readme, 'utf8')))
writeFileSync(join(PACKAGE, 'REPORT.md'), writeReport())
console.log('Wrote apps/benchmarks/REPORT.md and the figures in README.md.')
