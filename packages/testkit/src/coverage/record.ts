import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

/** The environment variable that names the folder in which the workers of a run leave what they met. */
export const COVERAGE_FOLDER = 'DINGTALK_CONTACT_COVERAGE'

/** An answer that the tests met. Entries of the mock's log are such. */
export interface Met {
  /** `undefined` for a call of something that the contract does not have; it does not count. */
  readonly operationId: string | undefined
  readonly status: number
  /** The code of an error. */
  readonly code?: string | undefined
}

const seen = new Set<string>()

/**
 * Notes answers for the coverage report. The matchers do so by themselves; give it the log of a mock,
 * or whatever else your tests met.
 *
 * @example
 * ```ts
 * afterAll(() => record(mock.log))
 * ```
 */
export function record(met: Met | Iterable<Met>): void {
  for (const { operationId, status, code } of Symbol.iterator in met ? met : [met]) {
    if (operationId === undefined) continue
    const line = JSON.stringify({ operationId, status, code })
    const folder = process.env[COVERAGE_FOLDER]
    // A line for each answer of each call would grow with the tests; one says the same.
    const key = `${folder} ${line}`
    if (seen.has(key)) continue
    seen.add(key)
    if (folder) appendFileSync(join(folder, `${process.pid}-${threadId}.jsonl`), `${line}\n`)
  }
}
