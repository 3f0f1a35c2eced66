import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    coverage: {
      include: ['src/**'],
      reporter: ['text', 'html', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { statements: 90, branches: 81, functions: 92, lines: 90 },
    },
  },
})
