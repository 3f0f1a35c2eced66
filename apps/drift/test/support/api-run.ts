import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { driftApi } from '../../src/api/command.ts'

/** What a run of the command left behind. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** The report, or nothing where none was written. */
  readonly report: string
}

type Variables = Readonly<Record<string, string>>

/** Runs the command here, with these variables and no others. */
export const runHere = (variables: Variables, ...args: readonly string[]): Promise<Run> =>
  withReport(async (option) => {
    const lines: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] }
    const status = await driftApi([...option, ...args], variables, {
      log: (line) => lines.stdout.push(line),
      error: (line) => lines.stderr.push(line),
    })
    return { status, stdout: lines.stdout.join('\n'), stderr: lines.stderr.join('\n') }
  })

const PROGRAM = fileURLToPath(new URL('../../src/api/run.ts', import.meta.url))

/** Runs the command in a process of its own, whose output is all that anybody gets to see. */
export const runAlone = (variables: Variables): Promise<Run> =>
  withReport(async (option) => {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('DINGTALK_'))
    const child = spawn(process.execPath, [PROGRAM, ...option], {
      env: { ...Object.fromEntries(inherited), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((done) => child.once('close', done))
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
    ])
    return { status, stdout, stderr }
  })

async function withReport(run: (option: string[]) => Promise<Omit<Run, 'report'>>): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-api-'))
  const file = join(folder, 'report.md')
  try {
    const result = await run(['--report', file])
    return { ...result, report: await readFile(file, 'utf8').catch(() => '') }
  } finally {
    await rm(folder, { recursive: true })
  }
}
