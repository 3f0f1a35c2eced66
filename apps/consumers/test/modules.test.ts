import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathOf } from './support/bundle.ts'
import { manifestIn, modulesOf, PACKAGES } from './support/packages.ts'
import { RUNTIMES } from './support/runtimes.ts'

const run = promisify(execFile)
const modules = PACKAGES.flatMap((folder) =>
  modulesOf(manifestIn(pathOf(`node_modules/@dingtalk-contact/${basename(folder)}`))),
)
/** They are for the inside of a test runner, and import it. */
const INSIDE = /\/(vitest|jest|vitest-reporter|jest-reporter)$/
const anywhere = modules.map(({ specifier }) => specifier).filter((name) => !INSIDE.test(name))

const NAMES = `const names = Object.fromEntries(Object.entries(all).map(([name, module]) => [name, Object.keys(module).length]))
console.log(JSON.stringify(names))`

// Node 20.19 and 22.12 are the first that require ESM.
const WAYS = { 'all.mjs': 'await import', 'all.cjs': 'require' } as const

beforeAll(() => {
  for (const [file, load] of Object.entries(WAYS)) {
    const loop = `for (const name of process.argv.slice(2)) all[name] = ${load}(name)`
    writeFileSync(pathOf(file), `const all = {}\n${loop}\n${NAMES}\n`)
  }
})

test('the packages have modules to load', () => {
  expect(anywhere).toEqual(
    expect.arrayContaining([
      '@dingtalk-contact/client',
      '@dingtalk-contact/mock',
      '@dingtalk-contact/proxy',
    ]),
  )
})

describe.each(Object.keys(WAYS))('%s loads every module in', (program) => {
  for (const { name, binary, undici } of RUNTIMES.filter((runtime) =>
    runtime.name.startsWith('Node'),
  )) {
    if (binary.absent !== undefined) {
      test(`${name}: NOT RUN HERE, ${binary.absent}`, () => {
        console.warn(`${name} was not tested: ${binary.absent}.`)
      })
      continue
    }
    test(name, async () => {
      // The newest undici, which is the one that is installed, does not load in Node 20.
      const expected = anywhere.filter((each) => undici.includes(8) || !each.endsWith('/undici'))
      const { stdout } = await run(binary.path, [pathOf(program), ...expected])
      const counts: Record<string, number> = JSON.parse(stdout)
      expect(Object.keys(counts)).toEqual(expected)
      expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([])
    })
  }
})
