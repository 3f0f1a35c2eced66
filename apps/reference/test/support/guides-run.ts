// Compiles and runs what stands in the guides.
import { type ExecFileException, execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mock } from '@dingtalk-contact/mock'
import { HOSTS } from './guides-hosts.ts'
import type { Program } from './guides-programs.ts'

const folder = fileURLToPath(new URL('../../reports/guides/', import.meta.url))
const redirect = new URL('./guides-redirect.ts', import.meta.url).href
const typescript = createRequire(import.meta.url).resolve('typescript/package.json')

/** Packages that readers bring along; the README of the client names the same. */
const BROUGHT = ['keyv', '@keyv/redis']
const BESIDE = '../../../../packages/client/node_modules'

const fileOf = (program: Program) => join(folder, `${program.name}.ts`)

/** Writes the programs down, for {@link compile} and {@link run}. */
export function write(programs: readonly Program[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const program of programs) writeFileSync(fileOf(program), program.code)
  const paths = Object.fromEntries(
    BROUGHT.map((name) => [name, [`${BESIDE}/${name}/dist/index.d.ts`]]),
  )
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../../tsconfig.base.json',
      compilerOptions: { noEmit: true, paths },
      include: ['*.ts'],
    }),
  )
}

/** Compiles all programs together, under the settings of the repository. */
export const compile = () =>
  start(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', folder])

/** Runs a program against a mock. */
export const run = (program: Program, mock: Mock) =>
  start(process.execPath, ['--import', redirect, fileOf(program)], {
    MOCK_URL: mock.url,
    DINGTALK_APP_KEY: 'key',
    DINGTALK_APP_SECRET: 'secret',
  })

/** Runs the commands of a bash block against a mock. */
export const runCommands = (commands: string, mock: Mock) =>
  start('bash', ['-euo', 'pipefail', '-c', commands.replace(HOSTS, mock.url)])

interface Outcome {
  readonly code: number
  readonly out: string
  readonly errors: string
}

function start(file: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const done = (error: ExecFileException | null, out: string, errors: string) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, errors })
    execFile(file, args, { env: { ...process.env, ...env }, timeout: 30_000 }, done)
  })
}
