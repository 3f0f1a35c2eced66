import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COVERAGE_FOLDER, type Met } from './record.ts'

/** Where the workers of a run leave what they met. */
export interface CoverageFolder {
  read(): Met[]
  /** Removes the folder, unless the caller gave it. */
  remove(): void
}

/**
 * Opens a folder and names it in the environment, which workers inherit. A folder that the environment
 * names already is used and kept: jobs of a sharded run can be summed in it.
 */
export function openFolder(): CoverageFolder {
  const given = process.env[COVERAGE_FOLDER]
  const folder = given ?? mkdtempSync(join(tmpdir(), 'dingtalk-contact-coverage-'))
  if (given) mkdirSync(given, { recursive: true })
  process.env[COVERAGE_FOLDER] = folder
  return {
    read: () => readFolder(folder),
    remove: () => {
      if (given) return
      rmSync(folder, { recursive: true, force: true })
      delete process.env[COVERAGE_FOLDER]
    },
  }
}

/** What the workers of a run left in a folder. */
export function readFolder(folder: string): Met[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .flatMap(parse)
}

/** A worker that was killed may leave half a line. */
function parse(line: string): Met[] {
  try {
    return line === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}
