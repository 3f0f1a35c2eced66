import { execFile } from 'node:child_process'
import { glob, mkdtemp, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Manifest, type PublishedPackage, readManifest } from './repository.ts'

const run = promisify(execFile)
const OPTIONS = { shell: process.platform === 'win32', maxBuffer: 2 ** 26 }

/** A package as the registry would get it. */
export interface Packed {
  /** The manifest inside the tarball. */
  readonly manifest: Manifest
  /** What is inside, by path. */
  readonly files: readonly PackedFile[]
  /** The tarball; absolute. */
  readonly tarball: string
  /** In bytes. */
  readonly size: number
}

/** A file of a tarball. */
export interface PackedFile {
  /** With slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** Packs a built package into a folder, and looks into the tarball. */
export async function pack({ folder }: PublishedPackage, destination: string): Promise<Packed> {
  const args = ['pack', '--json', '--pack-destination', destination]
  const { stdout } = await run('pnpm', args, { ...OPTIONS, cwd: folder })
  const { filename }: { filename: string } = JSON.parse(stdout)
  const unpacked = await mkdtemp(join(dirname(filename), 'unpacked-'))
  try {
    // Names without a drive: some versions of tar take what stands before a colon for a host.
    const tar = ['-xzf', basename(filename), '-C', basename(unpacked), '--strip-components=1']
    await run('tar', tar, { ...OPTIONS, cwd: dirname(filename) })
    return {
      manifest: await readManifest(unpacked),
      files: await filesIn(unpacked),
      tarball: filename,
      size: (await stat(filename)).size,
    }
  } finally {
    await rm(unpacked, { recursive: true })
  }
}

async function filesIn(folder: string): Promise<PackedFile[]> {
  const files: PackedFile[] = []
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length + 1).replaceAll('\\', '/')
    files.push({ path, size: (await stat(file)).size })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
