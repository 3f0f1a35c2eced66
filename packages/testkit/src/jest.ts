/**
 * Adds the matchers to jest's `expect`. Name it in `setupFilesAfterEnv`, or import it in a test.
 *
 * @module
 */
import { type ContactMatchers, matchers } from './matchers.ts'

interface Extensible {
  extend(added: typeof matchers): void
}

// Jest puts `expect` into the global scope even where `@jest/globals` is imported.
const { expect } = globalThis as { expect?: Extensible }
if (!expect) {
  throw new Error(
    'There is no global `expect`. Load @dingtalk-contact/testkit/jest by `setupFilesAfterEnv`, or in a test that jest runs.',
  )
}
expect.extend(matchers)

// With `@jest/globals` the type is that of the package `expect`, with `@types/jest` a global one.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContactMatchers<R, T> {}
}
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the type parameters have to be those of @types/jest
    interface Matchers<R, T = {}> extends ContactMatchers<R, T> {}
  }
}

// The compiler adds to a module only when something is taken from it.
export type { Matchers } from 'expect'
export type { ContactMatchers }
