/**
 * Adds the matchers to vitest's `expect`. Name it in `setupFiles`, or import it in a test.
 *
 * @module
 */
import { expect } from 'vitest'
import { type ContactMatchers, matchers } from './matchers.ts'

expect.extend(matchers)

declare module 'vitest' {
  // The type parameters have to be those of vitest, to the letter.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends ContactMatchers<R, T> {}
}

export type { ContactMatchers }
