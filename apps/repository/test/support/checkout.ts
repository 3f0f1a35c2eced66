import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const FILES = {
  'package.json': { name: 'throw-away', private: true, packageManager: 'pnpm@12.21.0' },
  'turbo.json': {
    remoteCache: { signature: true },
    tasks: { build: { inputs: ['build.js'], outputs: ['dist/**'] } },
  },
  'packages/one/package.json': {
    name: 'one',
    version: '0.0.0',
    scripts: { build: 'node build.js' },
  },
}

const PROGRAM = `const { mkdirSync, writeFileSync } = require('node:fs')
mkdirSync('dist')
writeFileSync('dist/built.txt', 'built')
`

/** A fresh checkout of a small workspace, where nothing has been built. */
export function checkout() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, content] of Object.entries(FILES)) write(path, JSON.stringify(content))
  write('pnpm-workspace.yaml', 'packages: [packages/*]\npmOnFail: ignore\n')
  write('packages/one/build.js', PROGRAM)
  return {
    isBuilt: () => existsSync(join(root, 'packages/one/dist/built.txt')),
    /** Builds, and tells what turbo said. */
    build: (env: Record<string, string>) => turbo(root, env),
  }
}

const require = createRequire(import.meta.url)
const TURBO = join(dirname(require.resolve('turbo/package.json')), 'bin/turbo')

function turbo(cwd: string, env: Record<string, string>): Promise<string> {
  // Whatever cache this very run uses is no business of the throw-away one.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_'))
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [TURBO, 'run', 'build', '--ui=stream'],
      { cwd, env: { ...Object.fromEntries(inherited), TURBO_TELEMETRY_DISABLED: '1', ...env } },
      (error, stdout, stderr) =>
        error ? reject(new Error(stdout + stderr)) : resolve(stdout + stderr),
    )
  })
}
