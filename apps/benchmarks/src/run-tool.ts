import { spawnSync } from 'node:child_process'
import { PACKAGE } from './places.ts'

/** Runs a command of a package to its end. It is found as in a script of a manifest: over the PATH. */
export function runTool(command: string, args: readonly string[], cwd = PACKAGE): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    const said = error?.message ?? `${stdout}${stderr}`.slice(-4000)
    throw new Error(`\`${[command, ...args].join(' ')}\` failed:\n${said}`)
  }
  return stdout
}
