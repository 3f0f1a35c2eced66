import { type Binary, nodeOf, programOf } from './binaries.ts'

/** What runs a program of JavaScript: the binary and what stands before the file's name. */
export interface Runtime {
  readonly name: string
  readonly binary: Binary
  readonly args: readonly string[]
  /** What it says of itself in `process.versions`. */
  readonly version: readonly [name: string, version: RegExp]
  /** The lines of undici that it runs. */
  readonly undici: readonly (7 | 8)[]
}

const current: Binary = { path: process.execPath }

export const RUNTIMES: readonly Runtime[] = [
  // undici 8 asks for Node 22.
  { name: 'Node 20', binary: nodeOf(20), args: [], version: ['node', /^20\./], undici: [7] },
  { name: 'Node 22', binary: nodeOf(22), args: [], version: ['node', /^22\./], undici: [7, 8] },
  { name: 'Node 24', binary: nodeOf(24), args: [], version: ['node', /^24\./], undici: [7, 8] },
  { name: 'Node 26', binary: current, args: [], version: ['node', /^26\./], undici: [7, 8] },
  {
    name: 'Bun',
    binary: programOf('bun', {
      'linux-x64': ['@oven/bun-linux-x64', 'bin/bun'],
      'linux-arm64': ['@oven/bun-linux-aarch64', 'bin/bun'],
      'darwin-x64': ['@oven/bun-darwin-x64', 'bin/bun'],
      'darwin-arm64': ['@oven/bun-darwin-aarch64', 'bin/bun'],
      'win32-x64': ['@oven/bun-windows-x64', 'bin/bun.exe'],
    }),
    args: [],
    version: ['bun', /./],
    undici: [],
  },
  {
    name: 'Deno',
    binary: programOf('deno', {
      'linux-x64': ['@deno/linux-x64-glibc', 'deno'],
      'linux-arm64': ['@deno/linux-arm64-glibc', 'deno'],
      'darwin-x64': ['@deno/darwin-x64', 'deno'],
      'darwin-arm64': ['@deno/darwin-arm64', 'deno'],
      'win32-x64': ['@deno/win32-x64', 'deno.exe'],
      'win32-arm64': ['@deno/win32-arm64', 'deno.exe'],
    }),
    // It sees the packages that are installed, the mock, and nothing else.
    args: [
      'run',
      '--allow-read',
      '--allow-env',
      '--allow-net=127.0.0.1',
      '--no-remote',
      '--cached-only',
    ],
    version: ['deno', /./],
    undici: [],
  },
]

export const WORKERD: Binary = programOf('workerd', {
  'linux-x64': ['@cloudflare/workerd-linux-64', 'bin/workerd'],
  'linux-arm64': ['@cloudflare/workerd-linux-arm64', 'bin/workerd'],
  'darwin-x64': ['@cloudflare/workerd-darwin-64', 'bin/workerd'],
  'darwin-arm64': ['@cloudflare/workerd-darwin-arm64', 'bin/workerd'],
  'win32-x64': ['@cloudflare/workerd-windows-64', 'bin/workerd.exe'],
})
