import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TYPES_BASELINES } from '../src/baseline.ts'
import { REPOSITORY } from '../src/repository.ts'
import { brokenPlaces, mayBreak, typesAdvice } from '../src/types-gate.ts'

const CLIENT = join(REPOSITORY, 'packages/client')
const baseline = TYPES_BASELINES.find(({ folder }) => folder === CLIENT)?.baseline ?? ''

/** A copy of the built client, to alter. */
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'types-gate-test-'))
  for (const each of ['package.json', 'dist']) {
    await cp(join(CLIENT, each), join(folder, each), { recursive: true })
  }
  await symlink(join(CLIENT, 'node_modules'), join(folder, 'node_modules'), 'junction')
})
afterEach(() => rm(folder, { recursive: true }))

async function alter(file: string, before: string | RegExp, after: string): Promise<void> {
  const path = join(folder, 'dist', file)
  const text = await readFile(path, 'utf8')
  const altered = text.replace(before, after)
  expect(altered, `${file} has ${before}`).not.toBe(text)
  await writeFile(path, altered)
}

/** The line of the baseline that a place names. */
async function lineAt(place: string | undefined): Promise<string | undefined> {
  const [, line] = /^client\.txt:(\d+) /.exec(place ?? '') ?? []
  return (await readFile(baseline, 'utf8')).split('\n')[Number(line) - 1]
}

describe('the programs of the last release', () => {
  test('compile with types that are as they were', async () => {
    expect(await brokenPlaces({ folder, baseline })).toEqual([])
  })

  test('tell of an option that is gone', async () => {
    await alter('retry.d.ts', 'maxRetries?:', 'retries?:')
    const [place] = await brokenPlaces({ folder, baseline })
    expect(place).toMatch(/ \(tests\/options\.test-d\.ts:\d+\) /)
    expect(place).toContain("'maxRetries' does not exist in type 'RetryOptions'")
    expect(await lineAt(place)).toContain('maxRetries')
  })

  test('tell of an operation that is gone', async () => {
    await alter('generated/operations.d.ts', / {4}addAccountMapping\(.*\n/, '')
    const places = await brokenPlaces({ folder, baseline })
    const place = places.find((each) => each.includes('(samples/addAccountMapping.ts:'))
    expect(place).toContain("Property 'addAccountMapping' does not exist")
    expect(await lineAt(place)).toContain('client.addAccountMapping(')
  })

  test('tell of a mistake that compiles now', async () => {
    await alter('retry.d.ts', 'maxRetries?:', '[misspelt: string]: unknown;\n    maxRetries?:')
    const [place] = await brokenPlaces({ folder, baseline })
    expect(place).toContain("Unused '@ts-expect-error' directive")
  })

  test('tell of an export that is gone', async () => {
    await alter('index.d.ts', 'isContactError, ', '')
    const places = await brokenPlaces({ folder, baseline })
    expect(places.length).toBeGreaterThan(100)
  })
})

test('the advice names the places and the two ways out', () => {
  const advice = typesAdvice(['client.txt:7 (samples/a.ts:3) Gone. [TS1]'], '0.1.0')
  expect(advice).toContain('What compiled with 0.1.0')
  expect(advice).toContain('client.txt:7 (samples/a.ts:3) Gone. [TS1]')
  expect(advice).toContain('pnpm changeset')
})

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.1.7', false],
  ['0.1.0', '0.2.0', true],
  ['1.2.0', '1.3.0', false],
  ['1.2.0', '2.0.0', true],
])('from %s to %s a break is announced: %s', (released, coming, announced) => {
  expect(mayBreak(released, coming)).toBe(announced)
})
