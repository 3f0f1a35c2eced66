// Runs every check of the repository and closes with a line that counts them.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const RUNS = '.turbo/runs'

interface Task {
  taskId: string
  task: string
  directory: string
  execution?: { exitCode: number | null }
}

interface Report {
  numPassedTests: number
  numFailedTests: number
}

/** Runs tasks through Turbo and tells which failed. */
function turbo(...args: string[]): Task[] {
  rmSync(RUNS, { recursive: true, force: true })
  mkdirSync(RUNS, { recursive: true })
  const { status } = spawnSync(
    'turbo',
    ['run', ...args, '--continue', '--summarize', '--concurrency=2'],
    {
      stdio: 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
      shell: process.platform === 'win32',
    },
  )
  const failed = readdirSync(RUNS)
    .map((file): { tasks: Task[] } => JSON.parse(readFileSync(join(RUNS, file), 'utf8')))
    .flatMap(({ tasks }) => tasks)
    .filter(({ execution }) => execution?.exitCode)
  if (status !== 0 && failed.length === 0) throw new Error('Turbo failed before any task ran.')
  return failed
}

for (const report of globSync('{spec,packages/*,apps/*}/reports/vitest.json')) rmSync(report)

// The generated code is checked first, and nothing runs that would repair it in silence.
const drift = turbo('generate:check')
const failed =
  drift.length > 0
    ? drift
    : turbo('check', 'unused', 'lint', 'build', 'api:check', 'compat', 'typecheck', 'test')

const reports = globSync('{spec,packages/*,apps/*}/reports/vitest.json').map((file) => {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  return { ...report, directory: dirname(dirname(file)) }
})
// A failed task whose failure no test report shows (a lint, a type error, a crash) counts as one.
const untold = failed.filter(
  ({ task, directory }) =>
    task !== 'test' ||
    !reports.some((report) => report.numFailedTests > 0 && report.directory === directory),
)
const sum = (key: keyof Report) => reports.reduce((total, report) => total + report[key], 0)

if (failed.length > 0) {
  const names = failed.map(({ taskId }) => taskId).join(', ')
  console.error(`\nFailed: ${names}. What went wrong stands above.`)
}
console.log(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests') + untold.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
