import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Seed, startMock } from '../src/index.ts'
import { handlerWith } from './support/handler.ts'
import { start } from './support/mock.ts'

const restriction = { id: 1, type: 'onlySelf', subjectUserIds: ['a'] }
const mapping = { userId: 'a', domain: 'd', outTenantId: 't', outId: 'x' }
const group = {
  groupId: 'g',
  groupName: 'n',
  members: [],
  resourceIds: [],
  scope: { scopeType: 1 },
}

/** A file of that content, as long as the test runs. */
function file(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-seed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'seed.json')
  writeFileSync(path, content)
  return path
}

test.each<[string, unknown, RegExp]>([
  ['no object', [], /at the top must be object/],
  [
    'a key that nobody knows',
    { restriction: [] },
    /at the top .*additional properties \(restriction\)/,
  ],
  ['a setting without an ID', { restrictions: [{ type: 'onlySelf' }] }, /\/restrictions\/0 .*'id'/],
  [
    'a setting that could not have been created',
    { restrictions: [{ ...restriction, type: 'all' }] },
    /\/restrictions\/0\/type must be equal to one of the allowed values/,
  ],
  [
    'a misspelt field',
    { hideSettings: [{ id: 1, objectStaffId: ['a'] }] },
    /\/hideSettings\/0 .*\(objectStaffId\)/,
  ],
  [
    'a time that is none',
    { attributeVisibilitySettings: [{ id: 1, gmtCreate: 'today' }] },
    /gmtCreate must match pattern/,
  ],
  [
    'an unknown channel',
    { seniorSettings: [{ seniorStaffId: 'a', protectScenes: ['FAX'] }] },
    /protectScenes\/0 must be equal/,
  ],
  ['an ID twice', { restrictions: [restriction, restriction] }, /\/restrictions has 1 twice/],
  ['a mapping twice', { accountMappings: [mapping, mapping] }, /\/accountMappings has .* twice/],
  [
    'an ID that no list would show',
    { restrictions: [{ ...restriction, id: 0 }] },
    /restrictions\/0\/id/,
  ],
  ['a group twice', { managementGroups: [group, group] }, /\/managementGroups has g twice/],
  ['a limit that is none', { limits: { restrictions: -1 } }, /\/limits\/restrictions must be >= 0/],
])('%s is no seed', async (_, seed, message) => {
  const error = await handlerWith({ seed: seed as Seed }).catch((thrown: unknown) => thrown)
  expect(String(error)).toMatch(/The seed is not one: /)
  expect(String(error)).toMatch(message)
})

test('everything that is wrong is told', async () => {
  const seed = { restrictions: [{ id: 'x', type: 'all' }] } as unknown as Seed
  await expect(handlerWith({ seed })).rejects.toThrow(/0\/id must be integer; .*0\/type must be/)
})

test('a seed is not changed by what is done to the mock', async () => {
  const seed: Seed = { restrictions: [restriction] }
  const before = structuredClone(seed)
  const { call } = await handlerWith({ seed })
  await call('PUT', '/v1.0/contact/restrictions/settings', { ...restriction, name: 'new' })
  expect(seed).toEqual(before)
})

test('is read from a file', async () => {
  const mock = await start({ seed: file(JSON.stringify({ restrictions: [restriction] })) })
  expect(mock.state().restrictions).toEqual([restriction])
  expect(mock.state().hideSettings).toEqual([])
})

test('a file that is not there is an error that names it', async () => {
  await expect(startMock({ seed: '/nowhere/seed.json' })).rejects.toThrow(
    'The seed /nowhere/seed.json cannot be read. Give the path of a JSON file.',
  )
})

test('a file that is no JSON is an error that names it', async () => {
  const path = file('{"restrictions":')
  await expect(startMock({ seed: path })).rejects.toThrow(`The seed ${path} is not JSON: `)
})
