import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Where a runtime's program is, or why there is none on this machine. */
export type Binary =
  | { readonly path: string; readonly absent?: never }
  | { readonly absent: string }

const PLATFORM = `${process.platform}-${process.arch}`
const require = createRequire(import.meta.url)

interface Manifest {
  readonly optionalDependencies?: { readonly [name: string]: string }
}

const manifestAt = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'))

const own = manifestAt(require.resolve('../../package.json'))

/** A package's folder, as far as `from` sees it; some packages do not export their manifest. */
function folderOf(name: string, from: NodeJS.Require): string {
  const found = (from.resolve.paths(name) ?? []).find((path) => {
    try {
      return readFileSync(join(path, name, 'package.json'))
    } catch {
      return false
    }
  })
  if (!found) {
    throw new Error(
      `${name} is not installed, although it is made for ${PLATFORM}: run \`pnpm install\`.`,
    )
  }
  return join(found, name)
}

/** Node of an older line, from the packages that carry it. */
export function nodeOf(major: number): Binary {
  const name = `node-${major}-${PLATFORM}`
  if (own.optionalDependencies?.[name] === undefined) {
    return { absent: `no package carries Node ${major} for ${PLATFORM}` }
  }
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  return { path: join(folderOf(name, require), program) }
}

/**
 * The program of a package that has a package for each platform. Their install scripts would put it in
 * place; they are not run.
 */
export function programOf(
  name: string,
  platforms: { readonly [platform: string]: readonly [packageName: string, program: string] },
): Binary {
  const folder = folderOf(name, require)
  const [packageName, program] = platforms[PLATFORM] ?? []
  const { optionalDependencies = {} } = manifestAt(join(folder, 'package.json'))
  if (
    packageName === undefined ||
    program === undefined ||
    !(packageName in optionalDependencies)
  ) {
    return { absent: `${name} has no package for ${PLATFORM}` }
  }
  const from = createRequire(join(folder, 'package.json'))
  return { path: join(folderOf(packageName, from), program) }
}
