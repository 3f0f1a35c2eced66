// Each package in a project that has installed nothing beside it, as pnpm lays it out without hoisting.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { SMALL_PROJECTS, type SmallProject } from './support/alone.ts'
import { pathOf } from './support/bundle.ts'
import { COMPILERS, compile } from './support/compile.ts'
import { manifestIn, modulesOf, PACKAGES } from './support/packages.ts'

const projects: [string, SmallProject][] = Object.entries(SMALL_PROJECTS)
const folderOf = (project: string) => join(inject('smallProjects'), project)

beforeAll(() => {
  for (const [name, { modules, types, program }] of projects) {
    const compilerOptions = {
      target: 'es2023',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'esnext.disposable'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types,
    }
    const lines = modules.map((module, index) => `export * as m${index} from '${module}'`)
    const files = { 'modules.ts': lines.join('\n'), 'program.ts': program }
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(join(folderOf(name), file), text)
    }
    writeFileSync(
      join(folderOf(name), 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: Object.keys(files) }),
    )
  }
})

test('no module of a package is left out', () => {
  const specifiers = PACKAGES.map((folder) => basename(folder))
    .map((name) => manifestIn(pathOf(`node_modules/@dingtalk-contact/${name}`)))
    .flatMap(modulesOf)
    .map(({ specifier }) => specifier)
  const imported = new Set(projects.flatMap(([, { modules }]) => modules))
  expect([...imported].toSorted()).toEqual(specifiers.toSorted())
})

describe.each(projects)('the project %s', (name, { modules }) => {
  test.each(COMPILERS)('compiles with $name', { timeout: 300_000 }, async ({ program }) => {
    const compiled = await compile(program, ['-p', 'tsconfig.json'], folderOf(name))
    expect(compiled).toEqual({ code: 0, output: '' })
  })

  // Inside a test runner alone: their own project shows them at work.
  const loadable = modules.filter((module) => !/\/(vitest|jest)$/.test(module))
  test.runIf(loadable.length > 0)(`loads ${loadable.join(', ')}`, async () => {
    const imports = loadable.map((module) => `await import('${module}')`)
    const args = ['--input-type=module', '-e', `${imports.join('\n')}\nconsole.log('loaded')`]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folderOf(name) })
    expect(stdout).toBe('loaded\n')
  })
})
