import { defineConfig } from 'vitest/config'

// The files share Prism and the contract, which take most of the time to load.
export default defineConfig({ test: { isolate: false } })
