import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const SERVICE = fileURLToPath(new URL('../..', import.meta.url))
const REPOSITORY = join(SERVICE, '../..')

/** The packages of this repository that a team gets from the registry. */
const PACKAGES = ['spec', 'packages/client', 'packages/mock', 'packages/proxy', 'packages/testkit']

interface Manifest {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/**
 * Copies the service to a folder of its own, with our packages in the form in which the registry would
 * give them. What is not in a package is not there.
 */
export async function unpackService(): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'service-')))
  for (const each of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    await cp(join(SERVICE, each), join(folder, each), { recursive: true })
  }
  await linkDependencies(SERVICE, folder)
  await Promise.all(PACKAGES.map((each) => unpack(join(REPOSITORY, each), folder)))
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

async function unpack(source: string, folder: string): Promise<void> {
  const { name } = await manifestOf(source)
  const tarballs = join(folder, 'tarballs', name)
  const target = join(folder, 'node_modules', name)
  await mkdir(tarballs, { recursive: true })
  await mkdir(target, { recursive: true })
  const npm = ['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs]
  const { stdout } = await run('npm', npm, { cwd: source, shell: process.platform === 'win32' })
  await run('tar', ['-xzf', join(tarballs, stdout.trim()), '-C', target, '--strip-components=1'])
  await linkDependencies(source, target, false)
}

/** Links what comes from others, so that nothing has to be downloaded. */
async function linkDependencies(source: string, target: string, withDev = true): Promise<void> {
  const { dependencies = {}, devDependencies = {} } = await manifestOf(source)
  for (const name of Object.keys({ ...dependencies, ...(withDev && devDependencies) })) {
    if (name.startsWith('@dingtalk-contact/')) continue
    const link = join(target, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(await realpath(join(source, 'node_modules', name)), link, 'junction')
  }
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
