import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { parse } from 'yaml'
import { PACKAGES } from './packages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A project in which the packed packages are installed. */
    project: string
    /** The packed packages, file by file. */
    tarballs: readonly string[]
  }
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
/** What the packages leave to their users: optional peers, and the types of Node. */
const BESIDE = [
  '@jest/globals',
  '@types/jest',
  '@types/node',
  'jest',
  'msw',
  'undici',
  'undici-7',
  'vitest',
]

/** Packs the packages as a release does, and installs them with npm as a user does. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'consumers-'))
  const packed = join(folder, 'packed')
  const project = join(folder, 'project')
  await mkdir(packed)
  await mkdir(project)
  for (const name of PACKAGES) {
    await run('pnpm', ['pack', '--pack-destination', packed], join(ROOT, name))
  }
  const tarballs = (await readdir(packed)).map((file) => join(packed, file))

  const { catalog }: { catalog: Record<string, string> } = parse(
    await readFile(join(ROOT, 'pnpm-workspace.yaml'), 'utf8'),
  )
  const dependencies = Object.fromEntries(BESIDE.map((name) => [name, catalog[name]]))
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  )
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  await run('npm', ['install', ...options, ...tarballs], project)
  await cp(fileURLToPath(new URL('../smoke', import.meta.url)), join(project, 'smoke'), {
    recursive: true,
  })

  provide('project', project)
  provide('tarballs', tarballs)
  return () => rm(folder, { recursive: true, force: true })
}

async function run(program: string, args: readonly string[], cwd: string) {
  const shell = process.platform === 'win32'
  await promisify(execFile)(program, args, { cwd, shell, maxBuffer: 64 << 20 })
}
