import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { isObject } from '../lint/node.ts'
import { type Change, contract, merge, ROOT } from './fixture.ts'

export interface Problem {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  /** The file it is reported in, as the fixture names it. */
  readonly file: string
}

interface Report {
  problems: {
    ruleId: string
    severity: string
    message: string
    location: { source: { ref: string } }[]
  }[]
}

const cli = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
const config = fileURLToPath(new URL('../redocly.yaml', import.meta.url))

async function write(folder: string, change: Change): Promise<void> {
  const files = merge(contract, change)
  if (!isObject(files)) throw new Error('A change has to leave a contract')
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, stringify(content, { aliasDuplicateObjects: false }))
  }
}

/** What Redocly's CLI prints; it exits with 1 when it finds problems, which is no failure here. */
const redocly = (cwd: string, args: string[]): Promise<{ stdout: string; stderr: string }> =>
  new Promise((done) => {
    // Its compile cache goes where the contracts go, and disappears with them.
    const options = { cwd, env: { ...process.env, TMPDIR: cwd }, maxBuffer: 2 ** 26 }
    execFile(process.execPath, [cli, ...args], options, (_error, stdout, stderr) =>
      done({ stdout, stderr }),
    )
  })

async function lintFiles(cwd: string, files: string[]): Promise<Report[]> {
  const args = ['lint', ...files, '--config', config, '--format', 'json']
  const { stdout, stderr } = await redocly(cwd, args)
  // One document per file, one after the other without a separator.
  const reports: Report[] = JSON.parse(`[${stdout.replaceAll('\n}{\n', '\n},{\n')}]`)
  if (reports.length !== files.length) {
    throw new Error(`${reports.length} reports on ${files.length} contracts. ${stderr}`)
  }
  return reports
}

/** The problems of every changed contract. The CLI runs once for all of them: starting it is slow. */
export async function lint(changes: readonly Change[]): Promise<Map<Change, Problem[]>> {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), 'lint-')))
  try {
    await Promise.all(changes.map((change, index) => write(join(cwd, String(index)), change)))
    const reports = await lintFiles(
      cwd,
      changes.map((_, index) => join(String(index), ROOT)),
    )
    return new Map(
      changes.map((change, index) => {
        const folder = join(cwd, String(index))
        const problems = reports[index]?.problems.map(({ ruleId, severity, message, location }) => {
          const file = relative(folder, resolve(cwd, location[0]?.source.ref ?? ''))
          return { ruleId, severity, message, file }
        })
        return [change, problems ?? []]
      }),
    )
  } finally {
    await rm(cwd, { recursive: true })
  }
}
