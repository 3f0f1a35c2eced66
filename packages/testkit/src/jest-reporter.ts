import type { CoverageOptions } from './coverage/options.ts'
import { startCoverage } from './coverage/run.ts'

/**
 * Prints at the end what of the contract the tests never met, and fails the run below a threshold.
 *
 * @example
 * ```js
 * // jest.config.js
 * reporters: ['default', ['@dingtalk-contact/testkit/jest-reporter', { operations: 0.8 }]],
 * ```
 */
export class ContactCoverageReporter {
  readonly #run
  readonly #watch: boolean
  #failures: readonly string[] = []

  /** @throws {TypeError} when an option says nothing */
  constructor(config: { watch?: boolean; watchAll?: boolean }, options: CoverageOptions = {}) {
    this.#watch = config.watch === true || config.watchAll === true
    this.#run = startCoverage(options)
  }

  onRunComplete(): void {
    if (this.#watch) this.#run.report()
    else this.#failures = this.#run.finish()
  }

  /** Jest ends with exit code 1 when there is an error here. */
  getLastError(): Error | undefined {
    return this.#failures.length > 0 ? new Error(this.#failures.join(' ')) : undefined
  }
}

export default ContactCoverageReporter
export type { CoverageOptions }
