import * as fc from 'fast-check'

/** The same requests in every run, so that a failure can be looked into. */
const SEED = 20_260_301

interface Settings<Value> {
  /** How many values to try. */
  readonly numRuns: number
  /** How a value is shown when the property does not hold for it. */
  readonly show: (value: Value) => string
}

/**
 * Tries a property on generated values.
 *
 * @throws with the smallest value for which it does not hold, and why not
 */
export async function holds<Value>(
  values: fc.Arbitrary<Value>,
  { numRuns, show }: Settings<Value>,
  property: (value: Value) => Promise<void>,
): Promise<void> {
  const result = await fc.check(fc.asyncProperty(values, property), { seed: SEED, numRuns })
  if (!result.failed) return
  const [value] = result.counterexample ?? []
  const { errorInstance: cause } = result
  const why = cause instanceof Error ? cause.message : String(cause ?? 'No value was tried.')
  throw new Error(
    [
      `It does not hold, after ${result.numRuns} of ${numRuns} values and ${result.numShrinks} steps to a smaller one:`,
      value === undefined ? '(no value)' : show(value),
      why,
    ].join('\n\n'),
    { cause },
  )
}
