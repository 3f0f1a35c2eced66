// The package in a project of its own, run by vitest.
import { expect, test, vi } from 'vitest'
import { createProject } from './support/project.ts'

// Each test starts vitest, and vitest its workers.
vi.setConfig({ testTimeout: 120_000 })

const VITEST = 'vitest/vitest.mjs'
const config = (test: object) => `export default { test: ${JSON.stringify(test)} }\n`
const setupFiles = ['@dingtalk-contact/testkit/vitest']
const REPORTER = '@dingtalk-contact/testkit/vitest-reporter'
const only = ['listContactRestrictSetting', 'getUser']

const PASSING = {
  'package.json': '{ "type": "module" }',
  'list.test.js': `
import { fixtures } from '@dingtalk-contact/testkit/fixtures'
import { expect, test } from 'vitest'

const { responses, errors } = fixtures.listContactRestrictSetting
test('a page', async () => {
  expect(responses.page).toMatchOperation('listContactRestrictSetting')
  await expect(Response.json(responses.page)).toMatchOperation('listContactRestrictSetting')
})
test('throttled', () => {
  const throttled = errors['Forbidden.AccessDenied.QpsLimitForApi']
  expect(throttled).toMatchOperation('listContactRestrictSetting')
})
`,
  'user.test.js': `
import { record } from '@dingtalk-contact/testkit'
import { startMock } from '@dingtalk-contact/mock'
import { expect, test } from 'vitest'

test('a user', async () => {
  const mock = await startMock({ onCall: record })
  const headers = { 'x-acs-dingtalk-access-token': 'any', 'x-mock-answer': 'InvalidAuthentication' }
  const response = await fetch(mock.url + '/v1.0/contact/users/me', { headers })
  expect(response.status).toBe(400)
  await mock.close()
})
`,
}

test.each(['forks', 'threads'])('passes, and sums up what its workers met (%s)', async (pool) => {
  const reporters = ['default', [REPORTER, { operations: 1, errors: 0.1, only }]]
  const project = createProject({
    ...PASSING,
    'vitest.config.js': config({ setupFiles, pool, reporters }),
  })
  const { code, output } = await project.run(VITEST, 'run')
  expect(output).toContain('3 passed')
  expect(output).toContain('DingTalk contract coverage\n')
  expect(output).toContain('  listContactRestrictSetting  statuses 2/4  errors 0/2\n')
  expect(output).toMatch(/^ {2}getUser {21}statuses 1\/\d /m)
  expect(output).toMatch(/^ {2}any operation {29}errors 2\//m)
  expect(output).toContain('  operations 2 of 2 · ')
  expect(code).toBe(0)
  expect(project.leftovers().filter((name) => name.startsWith('dingtalk-'))).toEqual([])
})

test('fails below a threshold, although its tests pass', async () => {
  const reporters = ['default', [REPORTER, { operations: 0.6, errors: 0.005 }]]
  const project = createProject({
    ...PASSING,
    'vitest.config.js': config({ setupFiles, reporters }),
  })
  const { code, output } = await project.run(VITEST, 'run')
  expect(output).toContain('3 passed')
  expect(output).toMatch(
    /Contract coverage: 2 of \d+ operations were met, 1\.\d %; it has to be 60 %\./,
  )
  expect(output).not.toContain('errors were met')
  expect(code).toBe(1)
})

test('fails below a threshold as a global setup, whichever reporters are chosen', async () => {
  const project = createProject({
    ...PASSING,
    'vitest.config.js': config({ setupFiles, globalSetup: ['./coverage.js'] }),
    'coverage.js': `
import { contactCoverage } from '${REPORTER}'

export default contactCoverage({ statuses: 1, only: ['getUser'] })
`,
  })
  const { code, output } = await project.run(VITEST, 'run', '--reporter=dot')
  expect(output).toContain('DingTalk contract coverage')
  expect(output).toMatch(/Contract coverage: 1 of \d+ statuses were met/)
  expect(code).toBe(1)
})

test('does not start with an option that says nothing', async () => {
  const project = createProject({
    ...PASSING,
    'vitest.config.js': config({ setupFiles, reporters: [[REPORTER, { error: 1 }]] }),
  })
  const { code, output } = await project.run(VITEST, 'run')
  expect(output).toContain('The coverage report has no option `error`')
  expect(code).toBe(1)
})

test('fails where an answer departs from the contract, and says where', async () => {
  const project = createProject({
    'package.json': '{ "type": "module" }',
    'vitest.config.js': config({ setupFiles }),
    'list.test.js': `
import { expect, test } from 'vitest'

test('a body', () => {
  expect({ hasMore: 'no', list: [{ id: '1' }] }).toMatchOperation('listContactRestrictSetting')
})
test('a status', async () => {
  const body = { code: 'system.busy', requestid: 'A', message: 'busy' }
  await expect(Response.json(body, { status: 429 })).toMatchOperation('listContactRestrictSetting')
})
test('a code', () => {
  const body = { code: 'unauthorized', requestid: 'A', message: 'no' }
  expect({ status: 400, body }).toMatchOperation('listContactRestrictSetting')
})
test('a Response that nobody awaits', () => {
  expect(Response.json({ hasMore: 1 })).toMatchOperation('listContactRestrictSetting')
})
`,
  })
  const { code, output } = await project.run(VITEST, 'run')
  expect(output).toContain('the 200 answer departs from the contract in 2 places.')
  expect(output).toContain('/hasMore  type: expected boolean, came "no"')
  expect(output).toContain('/list/0/id  type: expected integer, came a text like "9"')
  expect(output).toContain(
    'expected one of 200, 400, 403, 500, came 429 with the code "system.busy"',
  )
  expect(output).toMatch(
    /\/code {2}code: expected one of parameter\.error, .*, came "unauthorized"/,
  )
  // Vitest fails the run for the rejection that nobody handled.
  expect(output).toContain('/hasMore  type: expected boolean, came 1')
  expect(code).toBe(1)
})
