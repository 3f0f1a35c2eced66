import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** How a run of the tests of the service ended. */
export interface Run {
  readonly exitCode: number | null
  /** What it printed. */
  readonly output: string
  readonly passed: readonly string[]
  readonly failed: readonly { readonly name: string; readonly message: string }[]
}

interface Report {
  testResults: {
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}

/** Runs vitest as its command does, in a folder and with arguments. */
export async function runTests(folder: string, args: readonly string[]): Promise<Run> {
  const reports = await mkdtemp(join(tmpdir(), 'run-'))
  const json = join(reports, 'vitest.json')
  const vitest = fileURLToPath(new URL('../vitest.mjs', import.meta.resolve('vitest')))
  try {
    const command = spawn(
      process.execPath,
      [
        vitest,
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${json}`,
      ],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const [output, errors, exitCode] = await Promise.all([
      text(command.stdout),
      text(command.stderr),
      new Promise<number | null>((resolve) => command.once('close', resolve)),
    ])
    const report = await readFile(json, 'utf8').catch(() => {
      throw new Error(`vitest wrote no report:\n${output}${errors}`)
    })
    const { testResults }: Report = JSON.parse(report)
    const results = testResults.flatMap(({ assertionResults }) => assertionResults)
    return {
      exitCode,
      output: output + errors,
      passed: results.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
      failed: results
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages = [] }) => ({
          name: fullName,
          message: failureMessages.join('\n'),
        })),
    }
  } finally {
    await rm(reports, { recursive: true })
  }
}
