import type { OperationId } from '../client-types.ts'
import { operationOf } from '../operations.ts'

/** What the coverage report counts, and below which share the run fails. */
export interface CoverageOptions {
  /** The least share of operations that the tests have to call, from 0 to 1. Default: none. */
  readonly operations?: number
  /** The least share of the documented statuses of these operations. Default: none. */
  readonly statuses?: number
  /**
   * The least share of the documented error codes. The codes that any call may be answered with
   * (throttling, a wrong token) count once, those of an operation for that operation. Default: none.
   */
  readonly errors?: number
  /** The operations to count. Default: all of the contract. */
  readonly only?: readonly OperationId[]
}

export const THRESHOLDS = ['operations', 'statuses', 'errors'] as const

/**
 * Checks that the options say something: a misspelt threshold would never fail.
 *
 * @throws {TypeError} when they do not
 */
export function checkOptions(options: CoverageOptions): void {
  const known: readonly string[] = [...THRESHOLDS, 'only']
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue
    throw new TypeError(
      `The coverage report has no option \`${name}\`; it has ${known.join(', ')}.`,
    )
  }
  for (const name of THRESHOLDS) {
    const share = options[name]
    if (share === undefined || (typeof share === 'number' && share >= 0 && share <= 1)) continue
    throw new TypeError(`The threshold \`${name}\` has to be a share from 0 to 1; it is ${share}.`)
  }
  options.only?.forEach(operationOf)
}
