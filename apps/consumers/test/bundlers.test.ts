import { mkdirSync, writeFileSync } from 'node:fs'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathOf } from './support/bundle.ts'

const PROGRAMS = {
  unused:
    "import '@dingtalk-contact/client'\nimport { createContactClient } from '@dingtalk-contact/client'\n",
  errors:
    "import { isContactError } from '@dingtalk-contact/client'\nconsole.log(isContactError)\n",
  client:
    "import { createContactClient } from '@dingtalk-contact/client'\nconsole.log(createContactClient({ accessToken: 'any' }))\n",
}
type Program = keyof typeof PROGRAMS

const BUNDLERS = {
  esbuild: async (program: Program) => {
    const { outputFiles } = await esbuild({
      entryPoints: [pathOf(`bundlers/${program}.js`)],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    })
    return outputFiles.map(({ text }) => text).join('')
  },
  Vite: async (program: Program) => {
    const result = await vite({
      root: pathOf('bundlers'),
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: {
          input: pathOf(`bundlers/${program}.js`),
          output: { codeSplitting: false },
        },
      },
    })
    return [result]
      .flat()
      .flatMap((each) => ('output' in each ? each.output : []))
      .map((file) => (file.type === 'chunk' ? file.code : ''))
      .join('')
  },
}

/** What only a bundle with the operations in it has. */
const OPERATION = '/v1.0/contact/restrictions/settings'

beforeAll(() => {
  mkdirSync(pathOf('bundlers'))
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(pathOf(`bundlers/${name}.js`), text)
  }
})

describe.each(Object.entries(BUNDLERS))('%s', (_, bundle) => {
  test('bundles the client for a browser', async () => {
    expect((await bundle('client')).includes(OPERATION)).toBe(true)
  })

  test('leaves nothing of an import that is not used', async () => {
    expect((await bundle('unused')).trim().length).toBe(0)
  })
})

// Rolldown, within Vite, keeps together what the parts that are loaded later may share.
test('esbuild leaves out the client when only its errors are used', async () => {
  const [errors, client] = await Promise.all([
    BUNDLERS.esbuild('errors'),
    BUNDLERS.esbuild('client'),
  ])
  expect(errors.includes(OPERATION)).toBe(false)
  expect(errors.length).toBeGreaterThan(100)
  expect(errors.length).toBeLessThan(client.length / 2)
})
