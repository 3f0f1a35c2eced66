import { median } from '../statistics.ts'
import type { Target } from './names.ts'

/** What was measured of each target, in the order of the rounds. */
export type Samples = Record<Target, number[]>

export const noSamples = (): Samples => ({ state: [], stateless: [], prism: [] })

/** What is reported of the samples. */
export interface Summary {
  readonly medians: Readonly<Record<Target, number>>
  /**
   * In relation to bare Prism: the median of the ratios within a round. Other work on the machine
   * disturbs it less than the figures themselves.
   */
  readonly ratios: Readonly<Record<Exclude<Target, 'prism'>, number>>
}

export function summarize(samples: Samples): Summary {
  const ratio = (target: Target) =>
    median(samples[target].map((value, round) => value / (samples.prism[round] ?? Number.NaN)))
  return {
    medians: {
      state: median(samples.state),
      stateless: median(samples.stateless),
      prism: median(samples.prism),
    },
    ratios: { state: ratio('state'), stateless: ratio('stateless') },
  }
}
