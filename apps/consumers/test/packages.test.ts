import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript-5'
import { describe, expect, inject, test } from 'vitest'
import { pathOf } from './support/bundle.ts'
import { manifestIn, modulesOf, PACKAGES } from './support/packages.ts'

const names = PACKAGES.map((folder) => `@dingtalk-contact/${basename(folder)}`)
const folderOf = (name: string) => pathOf(`node_modules/${name}`)
const filesOf = (name: string) => globSync('**/*.*', { cwd: folderOf(name) }).toSorted()

describe.each(names)('%s', (name) => {
  test('says all that a registry shows', () => {
    const manifest = manifestIn(folderOf(name))
    for (const key of ['description', 'license', 'repository', 'homepage', 'bugs', 'keywords']) {
      expect(manifest[key], key).toBeTruthy()
    }
    expect(manifest).toMatchObject({ type: 'module', engines: { node: expect.any(String) } })
    expect(manifest).not.toHaveProperty('private')
    expect(JSON.stringify(manifest.dependencies ?? {})).not.toMatch(/workspace:|catalog:|file:/)
    expect(JSON.stringify(manifest.peerDependencies ?? {})).not.toMatch(/workspace:|catalog:/)
  })

  test('brings its licence and its README, and nothing of the workshop', () => {
    const files = globSync('**/*', { cwd: folderOf(name) })
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
    const strange = files.filter((file) =>
      /(^|[\\/])(test|tests|reports|baseline|\.turbo)([\\/]|$)|\.tsbuildinfo$/.test(file),
    )
    expect(strange).toEqual([])
  })

  test('holds no path of the machine that packed it', () => {
    const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '')
    const telling = filesOf(name).filter((file) =>
      readFileSync(join(folderOf(name), file), 'utf8').includes(`${root}/`),
    )
    expect(telling).toEqual([])
  })

  test('its source maps lead to sources that are in it', () => {
    const lost = filesOf(name)
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => {
        const path = join(folderOf(name), file)
        const map: { sources: string[]; sourcesContent?: string[] } = JSON.parse(
          readFileSync(path, 'utf8'),
        )
        if (map.sourcesContent) return []
        return map.sources
          .filter((source) => globSync(join(path, '..', source)).length === 0)
          .map((source) => `${file} → ${source}`)
      })
    expect(lost).toEqual([])
  })

  test('imports nothing that it does not declare', () => {
    const { dependencies, peerDependencies } = manifestIn(folderOf(name))
    const declared = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })])
    const undeclared = filesOf(name)
      .filter((file) => /^dist.*\.[cm]?[jt]s$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(folderOf(name), file), 'utf8')
        return ts
          .preProcessFile(text, true, true)
          .importedFiles.map(({ fileName }) => fileName)
          .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
          .filter((specifier) => !declared.has(packageOf(specifier)))
          .map((specifier) => `${file} imports ${specifier}`)
      })
    expect(undeclared).toEqual([])
  })

  test('has nothing that publint would mend', async () => {
    const { messages, pkg } = await publint({ pkgDir: folderOf(name), strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has types that tell the truth, however it is resolved', async () => {
    const tarball = inject('tarballs').find((file) =>
      file.includes(name.slice(1).replace('/', '-')),
    )
    const data = readFileSync(tarball ?? '')
    // What is no module, YAML and JSON, has no types.
    const entrypoints = modulesOf(manifestIn(folderOf(name))).map(({ specifier }) =>
      specifier.replace(name, '.'),
    )
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(data)), {
      entrypoints,
    })
    const problems = 'problems' in result ? result.problems : []
    // The resolution of Node 10 knows no `exports`. A module of ESM is required as ESM: `require` of
    // the supported lines of Node does that, and TypeScript with `module: nodenext` knows.
    const meant = new Set(['CJSResolvesToESM', 'NoResolution:node10'])
    const found = problems.map((problem) => {
      const kind = 'resolutionKind' in problem ? problem.resolutionKind : ''
      const entry = 'entrypoint' in problem ? problem.entrypoint : ''
      return { key: kind === 'node10' ? `${problem.kind}:node10` : problem.kind, kind, entry }
    })
    expect(found.filter(({ key }) => !meant.has(key))).toEqual([])
  })
})

/** The package of a specifier: `@a/b` of `@a/b/c`. */
const packageOf = (specifier: string) =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
