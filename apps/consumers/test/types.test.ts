import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathOf } from './support/bundle.ts'
import { COMPILERS, compile } from './support/compile.ts'
import { manifestIn, modulesOf, PACKAGES } from './support/packages.ts'

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

describe.each(COMPILERS)('$name', ({ program, version }) => {
  test('is what it is called', async () => {
    const output = expect.stringMatching(version)
    expect(await compile(program, ['--version'], pathOf('types'))).toEqual({ code: 0, output })
  })

  test.each(CONFIGS)('compiles the declarations for %s, themselves included', async (config) => {
    const args = ['-p', pathOf(`types/${config}.json`)]
    expect(await compile(program, args, pathOf('types'))).toEqual({ code: 0, output: '' })
  })
})
