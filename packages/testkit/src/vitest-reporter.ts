import type { Reporter, Vitest } from 'vitest/node'
import type { CoverageOptions } from './coverage/options.ts'
import { type CoverageRun, startCoverage } from './coverage/run.ts'

/**
 * Prints at the end what of the contract the tests never met, and fails the run below a threshold.
 *
 * @example
 * ```ts
 * export default defineConfig({
 *   test: {
 *     setupFiles: ['@dingtalk-contact/testkit/vitest'],
 *     reporters: ['default', new ContactCoverageReporter({ operations: 0.8, only: ['getUser'] })],
 *   },
 * })
 * ```
 */
export class ContactCoverageReporter implements Reporter {
  readonly #run: CoverageRun
  #watch = false

  /** @throws {TypeError} when an option says nothing */
  constructor(options: CoverageOptions = {}) {
    this.#run = startCoverage(options)
  }

  onInit(vitest: Vitest): void {
    this.#watch = vitest.config.watch
  }

  onTestRunEnd(): void {
    // While watching, tests run again and again, and each run adds to what was met.
    if (this.#watch) this.#run.report()
    else if (this.#run.finish().length > 0) process.exitCode = 1
  }
}

/**
 * The same as a global setup, which stays when reporters are chosen on the command line.
 *
 * @example
 * ```ts
 * // test/contract-coverage.ts, named in `globalSetup`
 * export default contactCoverage({ operations: 0.8, only: ['getUser'] })
 * ```
 */
export function contactCoverage(options: CoverageOptions = {}): () => () => void {
  return () => {
    const run = startCoverage(options)
    return () => {
      if (run.finish().length > 0) process.exitCode = 1
    }
  }
}

export default ContactCoverageReporter
export type { CoverageOptions }
