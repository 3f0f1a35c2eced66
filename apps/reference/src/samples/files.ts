import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the TypeScript samples lie: a program for each operation. */
export const FOLDER = fileURLToPath(new URL('../../samples/typescript/', import.meta.url))

const fileOf = (id: string) => `${id}.ts`

/** The program of an operation, as it was committed and tested. */
export const readProgram = (id: string): string => readFileSync(join(FOLDER, fileOf(id)), 'utf8')

/** Programs by operation. */
export type Programs = ReadonlyMap<string, string>

/** Writes the programs that a folder lacks, and removes what is left of operations that are gone. */
export function writePrograms(programs: Programs, folder = FOLDER): void {
  mkdirSync(folder, { recursive: true })
  for (const name of strangersIn(folder, programs)) rmSync(join(folder, name))
  for (const [id, text] of programs) {
    const file = join(folder, fileOf(id))
    if (readIfThere(file) !== text) writeFileSync(file, text)
  }
}

/** Where a folder departs from the programs: a text for each file, with its first line that differs. */
export function differences(programs: Programs, folder = FOLDER): string[] {
  const drifted = [...programs].flatMap(([id, text]) => {
    const name = fileOf(id)
    const difference = firstDifference(text, readIfThere(join(folder, name)))
    return difference === undefined ? [] : [`${name}${difference}`]
  })
  const strangers = strangersIn(folder, programs).map((name) => `${name} belongs to no operation`)
  return [...drifted, ...strangers]
}

function firstDifference(expected: string, actual: string | undefined): string | undefined {
  if (actual === undefined) return ' is missing'
  if (expected === actual) return undefined
  const want = expected.split('\n')
  const have = actual.split('\n')
  const line = want.findIndex((text, index) => text !== have[index])
  const at = line === -1 ? want.length : line
  const show = (text = '(end of file)') => text
  return `:${at + 1}\n    contract: ${show(want[at])}\n    file:     ${show(have[at])}`
}

function strangersIn(folder: string, programs: Programs): string[] {
  const names = new Set([...programs.keys()].map(fileOf))
  return existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : []
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
