import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { pathOf } from './support/bundle.ts'
import { manifestIn, modulesOf, PACKAGES } from './support/packages.ts'

const require = createRequire(import.meta.url)
const compiler = (name: string) =>
  join(
    dirname(require.resolve(`${name}/package.json`)),
    'bin',
    name === 'typescript' ? 'tsc' : 'tsc',
  )
const modules = PACKAGES.flatMap((folder) =>
  modulesOf(manifestIn(pathOf(`node_modules/@dingtalk-contact/${basename(folder)}`))),
)

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'esnext.disposable'],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  types: ['node'],
}

const CALL = `
const client = createContactClient({ accessToken: 'any' })
export const list: Promise<{ list?: { id?: number }[] }> = client.listContactRestrictSetting()
// @ts-expect-error: a misspelt key does not compile.
client.listContactRestrictSetting({ query: { maxResult: 1 } })
`

/** Programs that import each module there is: as ESM, and as CommonJS where its manifest says so. */
const PROGRAMS = {
  'all.ts': [
    ...modules.map(({ specifier }, index) => `export * as m${index} from '${specifier}'`),
    "import { createContactClient } from '@dingtalk-contact/client'",
    CALL,
  ],
  'all.cts': [
    ...modules.map(({ specifier }, index) => `import m${index} = require('${specifier}')`),
    `export { ${modules.map((_, index) => `m${index}`).join(', ')} }`,
    "import contact = require('@dingtalk-contact/client')",
    'const { createContactClient } = contact',
    CALL,
  ],
}

beforeAll(() => {
  mkdirSync(pathOf('types'))
  for (const [file, lines] of Object.entries(PROGRAMS)) {
    writeFileSync(pathOf(`types/${file}`), lines.join('\n'))
  }
  for (const [name, options, files] of CONFIGS) {
    const compilerOptions = { ...COMPILER_OPTIONS, ...options }
    writeFileSync(pathOf(`types/${name}.json`), JSON.stringify({ compilerOptions, files }))
  }
})

const CONFIGS = [
  ['nodenext', { module: 'nodenext' }, ['all.ts', 'all.cts']],
  ['bundler', { module: 'preserve', moduleResolution: 'bundler' }, ['all.ts']],
] as const

test.for(
  ['typescript', 'typescript-5'].flatMap((name) =>
    CONFIGS.map(([config]) => [name, config] as const),
  ),
)('the declarations compile with %s and %s, themselves included', async ([name, config]) => {
  const output = await new Promise<string>((resolve) => {
    const args = [compiler(name), '-p', pathOf(`types/${config}.json`)]
    execFile(process.execPath, args, { cwd: pathOf('types') }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  expect(output).toBe('')
})
