import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    coverage: {
      include: ['src/**'],
      reporter: ['text', 'html', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { statements: 85, branches: 78, functions: 98, lines: 84 },
    },
  },
})
