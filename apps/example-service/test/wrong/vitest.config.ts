import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of the service, with another author's reading of errors in the place of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: [
      {
        find: './explain.ts',
        replacement: fileURLToPath(new URL('throttle-as-permission.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/errors.test.ts', 'test/service.test.ts'],
    setupFiles: ['@dingtalk-contact/testkit/vitest'],
    testTimeout: 20_000,
  },
})
