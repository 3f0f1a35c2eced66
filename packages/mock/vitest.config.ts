import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The files share Prism and the contract, which take most of the time to load.
    isolate: false,
    coverage: {
      include: ['src/**'],
      exclude: ['src/generated/**'],
      reporter: ['text', 'html', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { statements: 92, branches: 87, functions: 94, lines: 93 },
    },
  },
})
