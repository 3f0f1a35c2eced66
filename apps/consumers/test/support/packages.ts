import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT: string = fileURLToPath(new URL('../../../../', import.meta.url))

type Target = string | { readonly [condition: string]: Target }

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: { readonly [key: string]: Target }
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
  readonly [key: string]: unknown
}

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The packages that users install, by their folder. */
export const PACKAGES: readonly string[] = globSync('{spec,packages/*}', { cwd: ROOT }).filter(
  (folder) => !manifestIn(join(ROOT, folder)).private,
)

/** What a program can import of a package: the specifiers of its modules, and how each is reached. */
export function modulesOf({ name, exports }: Manifest): { specifier: string; commonjs: boolean }[] {
  return Object.entries(exports)
    .filter(([, target]) => JSON.stringify(target).includes('"types"'))
    .map(([key, target]) => ({
      specifier: key.replace('.', name),
      commonjs: typeof target === 'object' && 'require' in target,
    }))
}
