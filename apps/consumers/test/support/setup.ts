import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { parse } from 'yaml'
import { writeSmallProjects } from './alone.ts'
import { PACKAGES, ROOT } from './packages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A project in which the packed packages are installed. */
    project: string
    /** The projects that have installed little, each in a folder by its name. */
    smallProjects: string
    /** The packed packages, file by file. */
    tarballs: readonly string[]
  }
}

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

/**
 * Packs the packages as a release does, and installs them as a user does. pnpm lets a package see what it
 * declares, and nothing else.
 */
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
  const files = Object.fromEntries(
    tarballs.map((file) => {
      const name = /dingtalk-contact-(\w+)-/.exec(basename(file))?.[1]
      return [`@dingtalk-contact/${name}`, `file:${file.replaceAll('\\', '/')}`]
    }),
  )
  const dependencies = {
    ...files,
    ...Object.fromEntries(BESIDE.map((name) => [name, catalog[name]])),
  }
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  )
  // What the packages need of each other is not in the registry before it is released.
  await writeFile(join(project, 'pnpm-workspace.yaml'), JSON.stringify({ overrides: files }))
  const smallProjects = join(folder, 'small')
  await writeSmallProjects(smallProjects, { ...catalog, ...files }, files)
  for (const place of [project, smallProjects]) {
    await run('pnpm', ['install', '--ignore-scripts', '--no-frozen-lockfile'], place)
  }
  await cp(fileURLToPath(new URL('../smoke', import.meta.url)), join(project, 'smoke'), {
    recursive: true,
  })

  provide('project', project)
  provide('smallProjects', smallProjects)
  provide('tarballs', tarballs)
  return () => rm(folder, { recursive: true, force: true })
}

async function run(program: string, args: readonly string[], cwd: string) {
  const shell = process.platform === 'win32'
  await promisify(execFile)(program, args, { cwd, shell, maxBuffer: 64 << 20 })
}
