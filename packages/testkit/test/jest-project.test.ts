// The package in a project of its own, run by jest: from CommonJS, as jest works unless told otherwise.
import { expect, test, vi } from 'vitest'
import { createProject } from './support/project.ts'

// Each test starts jest, and jest its workers.
vi.setConfig({ testTimeout: 120_000 })

const JEST = 'jest/bin/jest.js'
const REPORTER = '@dingtalk-contact/testkit/jest-reporter'
const config = (options: object) =>
  JSON.stringify({
    jest: { setupFilesAfterEnv: ['@dingtalk-contact/testkit/jest'], ...options },
  })

const PASSING = {
  'list.test.js': `
const { fixtures } = require('@dingtalk-contact/testkit/fixtures')

const { responses, errors } = fixtures.listContactRestrictSetting
test('a page', async () => {
  expect(responses.page).toMatchOperation('listContactRestrictSetting')
  await expect(Response.json(responses.page)).toMatchOperation('listContactRestrictSetting')
  expect(responses.page).toStrictEqual({ ...responses.page })
})
test('throttled', () => {
  const throttled = errors['Forbidden.AccessDenied.QpsLimitForApi']
  expect(throttled).toMatchOperation('listContactRestrictSetting')
})
`,
  'user.test.js': `
const { expect } = require('@jest/globals')
const { record } = require('@dingtalk-contact/testkit')

test('a user', () => {
  record({ operationId: 'getUser', status: 400, code: 'InvalidAuthentication' })
  expect({ type: 'onlySelf', subjectDeptIds: [1] }).toMatchRequest('updateContactRestrictSetting')
})
`,
}
const only = ['listContactRestrictSetting', 'getUser']

test.each(['--runInBand', '--maxWorkers=2'])(
  'passes, and sums up what was met (%s)',
  async (mode) => {
    const reporters = ['default', [REPORTER, { operations: 1, errors: 0.1, only }]]
    const project = createProject({ ...PASSING, 'package.json': config({ reporters }) })
    const { code, output } = await project.run(JEST, mode)
    expect(output).toContain('3 passed')
    expect(output).toContain('  listContactRestrictSetting  statuses 2/4  errors 0/2\n')
    expect(output).toMatch(/^ {2}any operation {29}errors 2\//m)
    expect(output).toContain('  operations 2 of 2 · ')
    expect(code).toBe(0)
  },
)

test('fails below a threshold, although its tests pass', async () => {
  const reporters = ['default', [REPORTER, { errors: 0.5, only }]]
  const project = createProject({ ...PASSING, 'package.json': config({ reporters }) })
  const { code, output } = await project.run(JEST)
  expect(output).toContain('3 passed')
  expect(output).toMatch(
    /Contract coverage: 2 of \d+ errors were met, \d+(\.\d)? %; it has to be 50 %\./,
  )
  expect(code).toBe(1)
})

test('fails where an answer departs from the contract, and says where', async () => {
  const project = createProject({
    'package.json': config({}),
    'list.test.js': `
test('a body', () => {
  expect({ hasMore: 'no' }).toMatchOperation('listContactRestrictSetting')
})
test('a status', async () => {
  const body = { code: 'system.busy', requestid: 'A', message: 'busy' }
  await expect(Response.json(body, { status: 429 })).toMatchOperation('listContactRestrictSetting')
})
test('not', () => {
  expect(undefined).not.toMatchOperation('deleteContactHideSetting')
})
`,
  })
  const { code, output } = await project.run(JEST)
  expect(output).toContain('listContactRestrictSetting: the 200 answer departs from the contract')
  expect(output).toContain('/hasMore  type: expected boolean, came "no"')
  expect(output).toContain(
    'expected one of 200, 400, 403, 500, came 429 with the code "system.busy"',
  )
  expect(output).toContain('is what the contract says, and should not be')
  expect(output).toContain('3 failed')
  expect(code).toBe(1)
})

const TYPED = `
test('types', async () => {
  expect({}).toMatchOperation('getUser')
  expect({}).not.toMatchRequest('createUserGroup')
  const pending: Promise<void> = expect(new Response()).toMatchOperation('getUser')
  await pending
  // @ts-expect-error no such operation
  expect({}).toMatchOperation('getUsr')
  // @ts-expect-error nothing to await
  const done: Promise<void> = expect({}).toMatchOperation('getUser')
})
`

test.each([
  ['@jest/globals', "import { expect, test } from '@jest/globals'", 'nodenext'],
  ['@types/jest', "/// <reference types='jest' />", 'nodenext'],
  ['@jest/globals in CommonJS of old', "import { expect, test } from '@jest/globals'", 'node16'],
])('types the matchers with %s', async (_, first, module) => {
  const project = createProject({
    'package.json': '{}',
    'types.test.ts': `${first}\nimport '@dingtalk-contact/testkit/jest'\n${TYPED}`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module,
        target: 'es2022',
        lib: ['es2023'],
        types: ['node'],
        skipLibCheck: true,
      },
      files: ['types.test.ts'],
    }),
  })
  const { code, output } = await project.run('typescript/bin/tsc')
  expect(output.trim()).toBe('')
  expect(code).toBe(0)
})
