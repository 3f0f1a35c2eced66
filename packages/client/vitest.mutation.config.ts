import { defineConfig } from 'vitest/config'

// The tests that Stryker runs for every mutant: those that need no Redis and no slow server.
export default defineConfig({
  test: {
    include: [
      'test/{errors,hints,hooks,limiter,raw,retry,secrets,sequences,time}.test.ts',
      'test/token/{cache,clock,credentials,entry,failure,rejection}.test.ts',
    ],
    testTimeout: 10_000,
  },
})
