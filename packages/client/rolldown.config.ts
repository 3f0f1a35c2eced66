import { defineConfig } from 'rolldown'

// One file for all that a program needs to make a call, so that it starts fast; what lies in
// `src/later/` is loaded when it is first needed.
export default defineConfig({
  input: { index: 'src/index.ts', undici: 'src/undici.ts', 'redis-lock': 'src/token/lock.ts' },
  external: ['openapi-fetch', 'undici'],
  platform: 'neutral',
  output: {
    dir: 'dist',
    sourcemap: true,
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [{ name: 'core', test: (id) => !/\/later\/|\/undici\.ts$|\/lock\.ts$/.test(id) }],
    },
  },
})
