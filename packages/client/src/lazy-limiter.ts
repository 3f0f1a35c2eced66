import type { AttemptOptions } from './attempts.ts'

/** The limiter, loaded by the first call of a client that has one. */
export function lazyLimiter(perSecond: number): NonNullable<AttemptOptions['limiter']> {
  let limiter: Promise<NonNullable<AttemptOptions['limiter']>> | undefined
  return async (operation, signal) => {
    limiter ??= import('./later/limiter.ts').then(({ createLimiter }) => createLimiter(perSecond))
    return (await limiter)(operation, signal)
  }
}
