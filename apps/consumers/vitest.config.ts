import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/support/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Compilers and bundlers take a core each.
    maxWorkers: 2,
  },
})
