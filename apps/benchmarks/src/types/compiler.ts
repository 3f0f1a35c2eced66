import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTool } from '../run-tool.ts'

/** The compilers, by the package that each lies in. */
export const COMPILERS = ['typescript', 'typescript-5'] as const
export type Compiler = (typeof COMPILERS)[number]

/** What a compiler says of its work. */
export interface Cost {
  readonly instantiations: number
  /** The time of checking alone, in milliseconds. */
  readonly checkMs: number
  /** Reading and resolving included. */
  readonly totalMs: number
  readonly memoryKb: number
}

/** Compiles a project once. */
export function compile(compiler: Compiler, project: string): Cost {
  const tsc = join(
    dirname(fileURLToPath(import.meta.resolve(`${compiler}/package.json`))),
    'bin/tsc',
  )
  const said = runTool(process.execPath, [tsc, '-p', project, '--extendedDiagnostics'])
  const figure = (name: string) => {
    const [, value] = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(said) ?? []
    if (value === undefined) throw new Error(`${compiler} does not tell its ${name}.`)
    return Number(value)
  }
  return {
    instantiations: figure('Instantiations'),
    checkMs: figure('Check time') * 1000,
    totalMs: figure('Total time') * 1000,
    memoryKb: figure('Memory used'),
  }
}
