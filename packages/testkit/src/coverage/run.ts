import { openFolder } from './folder.ts'
import { type CoverageOptions, checkOptions } from './options.ts'
import { summarize } from './summary.ts'
import { renderTable } from './table.ts'

/** The coverage of one run of tests, from before its first worker to after its last. */
export interface CoverageRun {
  /** Prints the table, and gives the thresholds that were missed, a sentence each. */
  report(): readonly string[]
  /** Prints the table and removes what the workers left. */
  finish(): readonly string[]
}

/** Begins to collect: workers that start from now on leave what they meet. */
export function startCoverage(options: CoverageOptions): CoverageRun {
  checkOptions(options)
  const folder = openFolder()
  const report = () => {
    const coverage = summarize(folder.read(), options)
    console.log(`\n${renderTable(coverage)}\n`)
    for (const failure of coverage.failures) console.error(`Contract coverage: ${failure}`)
    return coverage.failures
  }
  return {
    report,
    finish: () => {
      const failures = report()
      folder.remove()
      return failures
    },
  }
}
