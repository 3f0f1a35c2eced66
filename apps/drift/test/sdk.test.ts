import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Change, compare } from '../src/sdk/compare.ts'
import { contractPlaces } from '../src/sdk/contract-places.ts'
import { describeInstalled } from '../src/sdk/package.ts'
import { isDrift, report } from '../src/sdk/report.ts'
import { editedSdk } from './support/edited-sdk.ts'

const pinned = describeInstalled(import.meta.filename)
const contract = contractPlaces()

/** What is found in the SDK after an edit of its code. */
function changesOf(edit: (code: string) => string): Change[] {
  return compare(pinned.description, editedSdk(edit).description, contract)
}

test('reads address, request and answer of an operation', () => {
  const { description } = pinned
  expect(description.get('listContactRestrictSetting')).toBe(
    'GET /v1.0/contact/restrictions/settings',
  )
  expect(description.get('listContactRestrictSetting request/nextToken')).toBe('number')
  expect(description.get('listContactRestrictSetting answer/list/*/active')).toBe('boolean')
  expect([...description.values()].filter((value) => value.includes('?'))).toEqual([])
})

test('finds nothing between the pinned SDK and itself', () => {
  expect(compare(pinned.description, pinned.description, contract)).toEqual([])
})

test('finds a field that the SDK got', () => {
  const edit = (code: string) =>
    code.replace(
      /(class ListContactRestrictSettingRequest [\s\S]*?nextToken: ')nextToken('[\s\S]*?nextToken: ')number'/,
      "$1nextToken', flavour: 'flavour$2number', flavour: 'string'",
    )
  expect(changesOf(edit)).toEqual([
    {
      kind: 'added',
      place: 'listContactRestrictSetting request/flavour',
      after: 'string',
      inContract: false,
    },
  ])
})

test('finds a field whose type changed', () => {
  const edit = (code: string) =>
    code.replace(
      /(class ListContactRestrictSettingRequest [\s\S]*?nextToken: ')number'/,
      "$1string'",
    )
  expect(changesOf(edit)).toMatchObject([
    { kind: 'changed', place: 'listContactRestrictSetting request/nextToken', after: 'string' },
  ])
})

test('tells of an operation that was renamed as one that is gone and one that came', () => {
  const edit = (code: string) =>
    code.replaceAll('istContactRestrictSetting', 'istSettingsOfRestriction')
  expect(changesOf(edit)).toMatchObject([
    { kind: 'gone', place: 'listContactRestrictSetting', inContract: true },
    { kind: 'added', place: 'listSettingsOfRestriction', inContract: false },
  ])
})

test('finds an operation whose path changed', () => {
  const edit = (code: string) =>
    code.replaceAll(
      '`/v1.0/contact/restrictions/settings`',
      '`/v2.0/contact/restrictions/settings`',
    )
  const changes = changesOf(edit)
  expect(changes.length).toBeGreaterThan(0)
  expect(changes).toContainEqual({
    kind: 'changed',
    place: 'listContactRestrictSetting',
    before: 'GET /v1.0/contact/restrictions/settings',
    after: 'GET /v2.0/contact/restrictions/settings',
    inContract: true,
  })
})

test('a field that the contract has already is no drift', () => {
  const without = new Map(pinned.description)
  without.delete('listContactRestrictSetting request/nextToken')
  const changes = compare(without, pinned.description, contract)
  expect(changes).toMatchObject([{ kind: 'added', inContract: true }])
  expect(changes.filter(isDrift)).toEqual([])
  expect(report('1', '2', changes)).toContain('Additions that it has already: 1.')
})

test('the report names each change and what to do', () => {
  const text = report('1.0.0', '2.0.0', [
    { kind: 'added', place: 'newOne', after: 'GET /v1.0/new', inContract: false },
    { kind: 'gone', place: 'oldOne answer/a', before: 'string', inContract: true },
  ])
  expect(text).toContain('1 added that the contract lacks, 1 gone, 0 changed.')
  expect(text).toContain('| `newOne` |  |  | `GET /v1.0/new` |')
  expect(text).toContain('| `oldOne` | `answer/a` | `string` |  |')
  expect(text).toContain('## What to do')
})

test.for([[['--version', '../folder']], [['--nonsense']]] as const)(
  'refuses %s and shows the usage',
  ([args]) => {
    const program = fileURLToPath(new URL('../src/sdk/run.ts', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('Usage: pnpm drift:sdk')
  },
)
