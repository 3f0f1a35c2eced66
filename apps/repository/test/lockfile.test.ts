// Where a registry lacks the binary of a platform, pnpm leaves it out of the lockfile without a word,
// and the lockfile then fails on that platform.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../src/arrows.ts'

type Dependencies = Record<string, string>
interface Lockfile {
  readonly packages: Record<string, object>
  readonly snapshots: Record<string, { readonly optionalDependencies?: Dependencies } | null>
}

const lockfile: Lockfile = parse(readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8'))

const COMMON = [
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
]

/** How native tools begin in the lockfile, and how the names of their binaries end. */
const NATIVE = {
  'turbo@': ['linux-64', 'linux-arm64', 'darwin-64', 'darwin-arm64', 'windows-64', 'windows-arm64'],
  '@biomejs/biome@': COMMON,
  'esbuild@': COMMON,
  // Those before were no binaries.
  'typescript@7': COMMON,
  'rolldown@': [
    'linux-x64-gnu',
    'linux-x64-musl',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64-msvc',
    'win32-arm64-msvc',
  ],
} as const

test.for(Object.entries(NATIVE))('%s has its binary for each platform', ([tool, platforms]) => {
  const versions = Object.entries(lockfile.snapshots).filter(([key]) => key.startsWith(tool))
  expect(versions).not.toEqual([])
  for (const [key, snapshot] of versions) {
    const there = Object.keys(snapshot?.optionalDependencies ?? {})
    const missing = platforms.filter((platform) => !there.some((name) => name.endsWith(platform)))
    expect(missing, `${key}: take a version that has them`).toEqual([])
  }
})

test('the root has its Node for each platform', () => {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8')
  const { optionalDependencies }: { optionalDependencies: Dependencies } = JSON.parse(manifest)
  const wanted = Object.entries(optionalDependencies).map((each) => each.join('@'))
  expect(wanted).toHaveLength(5)
  expect(wanted.filter((key) => !(key in lockfile.packages))).toEqual([])
})

test('no installed package offers a binary that the lockfile lacks', () => {
  let offered = 0
  const missing = Object.entries(lockfile.snapshots).flatMap(([key, snapshot]) => {
    const manifest = manifestOf(key)
    return Object.keys(manifest?.optionalDependencies ?? {}).flatMap((name) => {
      offered += 1
      return name in (snapshot?.optionalDependencies ?? {}) ? [] : [`${key}: ${name}`]
    })
  })
  expect(offered).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

/** The manifest of a package as its author wrote it; none where it is not for this platform. */
function manifestOf(key: string): { optionalDependencies?: Dependencies } | undefined {
  const name = key.slice(0, key.indexOf('@', 1))
  const folder = key.replaceAll('/', '+').replace(/\)?\(/g, '_').replaceAll(')', '')
  const file = join(ROOT, 'node_modules/.pnpm', folder, 'node_modules', name, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
