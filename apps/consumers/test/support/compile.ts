import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { installedFolder } from './installed.ts'

/** The compilers, by the name under which this app has them, and what they say of themselves. */
export const COMPILERS = [
  { name: 'TypeScript 5.9', program: programOf('typescript-5'), version: /^Version 5\.9\./ },
  { name: 'TypeScript 7.0', program: programOf('typescript'), version: /^Version 7\.0\./ },
] as const

function programOf(name: string): string {
  return join(installedFolder(name), 'bin/tsc')
}

/** How a compiler ended, and what it printed. A compiler that could not run prints nothing, too. */
export interface Compiled {
  readonly code: number | string | null
  readonly output: string
}

/** Runs a compiler. */
export function compile(program: string, args: readonly string[], cwd: string): Promise<Compiled> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? null) : 0, output: stdout + stderr }),
    )
  })
}
