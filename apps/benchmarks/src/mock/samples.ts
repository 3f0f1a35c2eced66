import { median } from '../statistics.ts'
import type { Target } from './names.ts'

/** What was measured of each target, in the order of the rounds. */
export type Samples = Record<Target, number[]>

export const noSamples = (): Samples => ({ state: [], stateless: [], prism: [] })

/**
 * A target in relation to bare Prism: the median of the ratios within a round. Other work on the
 * machine disturbs it less than the figures themselves.
 */
export function ratioToPrism(samples: Samples, target: Target): number {
  return median(samples[target].map((value, round) => value / (samples.prism[round] ?? Number.NaN)))
}
