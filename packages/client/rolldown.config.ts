import { defineConfig } from 'rolldown'

/** Loaded when it is first needed, or an entry of its own. */
const LATER = /\/later\/|\/generated\/error-codes\.ts$|\/undici\.ts$|\/lock\.ts$/

// One file for all that a program needs to make a call, so that it starts fast. What is loaded later
// finds there what it shares with it, under names of one letter.
export default defineConfig({
  input: { index: 'src/index.ts', undici: 'src/undici.ts', 'redis-lock': 'src/token/lock.ts' },
  external: ['openapi-fetch', 'undici', /^node:/],
  platform: 'neutral',
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    cleanDir: true,
    sourcemap: true,
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'core', test: (id) => !LATER.test(id) }] },
  },
})
