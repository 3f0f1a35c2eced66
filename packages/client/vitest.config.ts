import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Examples name the package as its users do.
    alias: [
      {
        find: /^@dingtalk-contact\/client$/,
        replacement: join(import.meta.dirname, 'src/index.ts'),
      },
    ],
  },
  test: {
    // There is no Redis for Windows; the setup says aloud what is not run.
    exclude: [
      ...configDefaults.exclude,
      // Stryker works there.
      'reports/**',
      ...(process.platform === 'win32' ? ['test/token/redis.test.ts'] : []),
    ],
    // Shared token stores are tested against a real Redis.
    globalSetup: ['test/token/redis-setup.ts'],
    // The tests wait for servers, time limits and turns more than they work.
    maxWorkers: 4,
    coverage: {
      include: ['src/**'],
      exclude: ['src/generated/**'],
      reporter: ['text', 'html', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { statements: 98, branches: 96, functions: 98, lines: 98 },
    },
  },
})
