import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { PACKAGE, REPOSITORY } from './places.ts'

/** The machine, without its name. */
export function machine(): string {
  const kind = `${process.platform} ${process.arch}`
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  return `${kind}, ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB`
}

/** How busy the machine already is. Windows does not tell. */
export const load = (): number => loadavg()[0] ?? 0

const FOLDERS = [PACKAGE, join(REPOSITORY, 'packages/codegen'), REPOSITORY]

/** The version of an installed package. */
export function versionOf(name: string): string {
  const file = FOLDERS.map((folder) => join(folder, 'node_modules', name, 'package.json')).find(
    (path) => existsSync(path),
  )
  if (!file) throw new Error(`${name} is not installed: run \`pnpm install\`.`)
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}
