import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

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
    // Shared token stores are tested against a real Redis.
    globalSetup: ['test/token/redis-setup.ts'],
    // The tests wait for servers, time limits and turns more than they work.
    maxWorkers: 4,
  },
})
