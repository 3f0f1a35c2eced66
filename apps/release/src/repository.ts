import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const REPOSITORY: string = fileURLToPath(new URL('../../..', import.meta.url))

/** The package whose version is the contract's. */
export const CONTRACT = '@dingtalk-contact/spec'

/** What the release reads of a `package.json`. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly license?: string
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string }
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean }
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package that the registry gets. */
export interface PublishedPackage {
  readonly manifest: Manifest
  /** Absolute. */
  readonly folder: string
  /** The last part of its name. */
  readonly shortName: string
}

/** The packages of the repository that are not private, by name. */
export async function publishedPackages(root = REPOSITORY): Promise<PublishedPackage[]> {
  const found: PublishedPackage[] = []
  for await (const file of glob('{spec,packages/*}/package.json', { cwd: root })) {
    const folder = join(root, dirname(file))
    const manifest = await readManifest(folder)
    if (manifest.private) continue
    found.push({ manifest, folder, shortName: manifest.name.replace('@dingtalk-contact/', '') })
  }
  return found.sort((a, b) => (a.shortName < b.shortName ? -1 : 1))
}

/** Reads the `package.json` of a folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}
