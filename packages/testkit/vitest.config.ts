import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./src/vitest.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'] },
  },
})
