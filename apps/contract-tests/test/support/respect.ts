import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const WORKFLOWS = fileURLToPath(new URL('../../../../spec/workflows', import.meta.url))

/** A step as it was run; a step that was repeated stands here once, as it ended. */
export interface Step {
  readonly id: string
  readonly status: number
  /** The checks that failed, in the words of `redocly respect`. */
  readonly failed: readonly string[]
}

export interface Outcome {
  readonly passed: boolean
  readonly steps: readonly Step[]
}

/** The part of the report of `redocly respect` that the tests read. */
interface Report {
  files: Record<
    string,
    {
      executedWorkflows: {
        status: string
        executedSteps: {
          stepId: string
          response?: { statusCode: number }
          checks: { passed: boolean; name: string; condition?: string; message: string }[]
        }[]
      }[]
    }
  >
}

/** Runs a file of `spec/workflows` against a server. */
export async function respect(
  file: string,
  server: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-'))
  const json = join(folder, 'report.json')
  try {
    const args = [
      ...['respect', join(WORKFLOWS, file), '--json-output', json],
      ...['--server', `contact=${server}`],
      ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ]
    const { code, said } = await redocly(args)
    const report = await readFile(json, 'utf8').catch(() => {
      throw new Error(`redocly respect wrote no report:\n${said}`)
    })
    return { passed: code === 0, steps: stepsOf(JSON.parse(report)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function redocly(args: readonly string[]) {
  const bin = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))
  const command = spawn(bin, args, {
    // It reads the configuration of the folder that it runs in.
    cwd: WORKFLOWS,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    shell: process.platform === 'win32',
  })
  const [output, errors, code] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise<number | null>((resolve, reject) => {
      command.once('error', reject).once('close', resolve)
    }),
  ])
  return { code, said: output + errors }
}

function stepsOf({ files }: Report): Step[] {
  return Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ executedSteps }) => executedSteps)
    .map(({ stepId, response, checks }) => ({
      id: stepId,
      status: response?.statusCode ?? 0,
      failed: checks
        .filter(({ passed }) => !passed)
        .map(({ name, condition, message }) => `${name}: ${condition ?? message}`),
    }))
}
