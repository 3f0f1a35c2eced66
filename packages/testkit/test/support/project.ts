import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url))

/** What a project of a team has installed beside this package. */
const DEPENDENCIES = [
  '@dingtalk-contact/client',
  '@dingtalk-contact/mock',
  '@jest/globals',
  '@types/jest',
  '@types/node',
  'ajv',
  'ajv-formats',
  'expect',
  'jest',
  'msw',
  'typescript',
  'vitest',
]

/** How a command ended, and what it printed. */
export interface Run {
  readonly code: number
  readonly output: string
}

/** A project of a team, with this package installed as it is published. */
export interface Project {
  /** What the commands left in the folder of temporary files. */
  leftovers(): string[]
  /** Runs a command of an installed package. */
  run(bin: string, ...args: string[]): Promise<Run>
}

/** Makes a project of the given files in a temporary folder that the test leaves no trace of. */
export function createProject(files: Record<string, string>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'testkit-project-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const modules = join(folder, 'node_modules')
  // Copied, not linked: runners treat what lies outside of node_modules as source of the project.
  const installed = join(modules, '@dingtalk-contact/testkit')
  for (const part of ['package.json', 'dist', 'src']) {
    cpSync(join(PACKAGE, part), join(installed, part), { recursive: true })
  }
  for (const name of DEPENDENCIES) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(PACKAGE, 'node_modules', name), join(modules, name), 'junction')
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  return {
    leftovers: () => readdirSync(temporary),
    run: (bin, ...args) => run(folder, temporary, join(modules, bin), args),
  }
}

function run(cwd: string, temporary: string, bin: string, args: string[]): Promise<Run> {
  // The runner of these tests leaves marks in the environment that the inner one would obey.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST|NODE_|JEST|DINGTALK_|FORCE_COLOR)/.test(name),
    ),
  )
  const folders = { TMPDIR: temporary, TMP: temporary, TEMP: temporary }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { cwd, env: { ...env, ...folders, CI: '1', NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: `${stdout}\n${stderr}` }),
    )
  })
}
