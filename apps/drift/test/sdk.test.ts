import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { OTHER_OPERATIONS } from '@dingtalk-contact/contract-tests/sdk-deviations'
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

test('leaves out what is out of the scope of the contract', () => {
  const leftOut = Object.keys(OTHER_OPERATIONS).map((name) => name.split(' ')[1])
  expect(leftOut.length).toBeGreaterThan(0)
  const operations = [...pinned.description.keys()].map((place) => place.split(' ')[0])
  expect(operations.filter((id) => leftOut.includes(id))).toEqual([])
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

test('finds a field that an answer no longer has', () => {
  const edit = (code: string) =>
    code.replace(
      /(class ListContactRestrictSettingResponseBodyList [\s\S]*?)active: 'active',([\s\S]*?)active: 'boolean',/,
      '$1$2',
    )
  expect(changesOf(edit)).toEqual([
    {
      kind: 'gone',
      place: 'listContactRestrictSetting answer/list/*/active',
      before: 'boolean',
      inContract: true,
    },
  ])
})

test('says that the registry does not answer', () => {
  const { status, stderr } = runSdk([], { npm_config_registry: 'http://127.0.0.1:1/' })
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^npm could not install @alicloud\/dingtalk@latest \(ECONNREFUSED\)\. .*the registry answer\?/,
  )
})

test.for([[['--version', '../folder']], [['--nonsense']]] as const)(
  'refuses %s and shows the usage',
  ([args]) => {
    const { status, stderr } = runSdk(args)
    expect(status).toBe(2)
    expect(stderr).toContain('Usage: pnpm drift:sdk')
  },
)

function runSdk(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = fileURLToPath(new URL('../src/sdk/run.ts', import.meta.url))
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}
