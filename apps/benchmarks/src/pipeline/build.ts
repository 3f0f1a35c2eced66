import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../run-tool.ts'

/** A task of a build. */
export interface Step {
  readonly task: string
  readonly ms: number
  readonly cached: boolean
}

export interface Build {
  /** By the clock, from the start of Turbo to its end. */
  readonly ms: number
  readonly steps: readonly Step[]
}

/** What is read of Turbo's summary of a run. */
interface Summary {
  readonly tasks: readonly {
    readonly taskId: string
    readonly cache: { readonly status: 'HIT' | 'MISS' }
    readonly execution?: { readonly startTime: number; readonly endTime: number }
  }[]
}

const SUMMARIES = '.turbo/runs'

/** Runs `build` as its script does. */
export function build(repository: string, ...args: string[]): Build {
  rmSync(join(repository, SUMMARIES), { recursive: true, force: true })
  const begin = performance.now()
  runTool(
    join(repository, 'node_modules/.bin/turbo'),
    ['run', 'build', '--summarize', ...args],
    repository,
  )
  const ms = performance.now() - begin
  const [file] = globSync(`${SUMMARIES}/*.json`, { cwd: repository })
  if (!file) throw new Error('Turbo wrote no summary of its run.')
  const { tasks }: Summary = JSON.parse(readFileSync(join(repository, file), 'utf8'))
  const steps = tasks.flatMap(({ taskId, cache, execution }) =>
    execution
      ? [
          {
            task: taskId.replace('@dingtalk-contact/', ''),
            ms: execution.endTime - execution.startTime,
            cached: cache.status === 'HIT',
          },
        ]
      : [],
  )
  return { ms, steps }
}
