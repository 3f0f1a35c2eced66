import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    setupFiles: ['@dingtalk-contact/testkit/vitest'],
    globalSetup: ['./test/contract-coverage.ts'],
    // The first mock of a file reads the contract, which takes a slow machine seconds.
    testTimeout: 20_000,
  },
})
