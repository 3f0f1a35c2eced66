import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./src/vitest.ts'],
    coverage: {
      include: ['src/**'],
      exclude: ['src/generated/**'],
      reporter: ['text', 'html', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { statements: 89, branches: 85, functions: 90, lines: 89 },
    },
    typecheck: { include: ['test/**/*.test-d.ts'] },
  },
})
