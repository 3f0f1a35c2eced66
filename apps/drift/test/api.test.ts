import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { operationFacts } from '@dingtalk-contact/client'
import { operations } from '@dingtalk-contact/contract-tests/contract'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../src/api/check.ts'
import { type Credentials, credentialsOf } from '../src/api/environment.ts'
import { mayLeave, plan, READ_ONLY } from '../src/api/read-only.ts'
import { report } from '../src/api/report.ts'

const BASE = 'http://127.0.0.1:4030'
const SECRETS = ['planted-secret', 'planted-user-token', 'planted-union-id', '13900001111']

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: false })
})
afterAll(() => mock.close())

const credentials = (): Credentials => ({
  appKey: 'planted-key',
  appSecret: 'planted-secret',
  userToken: undefined,
  parameters: {},
  target: mock.url,
})

test('there is much to read, and none of it is sent with a method that writes', () => {
  expect(READ_ONLY.length).toBeGreaterThan(20)
  for (const id of READ_ONLY) expect(operationFacts[id].method, id).toBe('GET')
})

test('only reads and the fetch of an access token may leave', () => {
  const read = new Set<string>(READ_ONLY)
  for (const { id, method, path } of operations) {
    const url = BASE + path.replace(/\{\w+\}/g, 'a-value')
    // A token operation that is a GET hands out tokens of users: it stays in.
    const allowed = read.has(id) || id === 'getAccessToken'
    if (allowed) expect(mayLeave(method, url), id).toBe(true)
    else if (method !== 'GET') expect(mayLeave(method, url), id).toBe(false)
  }
  expect(mayLeave('DELETE', `${BASE}/v1.0/contact/restrictions/settings`)).toBe(false)
  expect(mayLeave('GET', `${BASE}/v1.0/elsewhere`)).toBe(false)
})

test('plans what it has values for, and says what it lacks', () => {
  const without = plan({}, { user: false })
  expect(without.map(({ id }) => id)).toEqual(READ_ONLY)
  const byId = (calls: ReturnType<typeof plan>, id: string) => calls.find((call) => call.id === id)
  expect(byId(without, 'getUser')?.skipped).toContain('DINGTALK_USER_TOKEN')
  const lacking = byId(plan({}, { user: true }), 'getUser')
  expect(lacking?.skipped).toBe('no value for unionId (DINGTALK_PARAMETERS)')
  const given = byId(plan({ unionId: 'u' }, { user: true }), 'getUser')
  expect(given).toMatchObject({ id: 'getUser', request: { path: { unionId: 'u' } } })
  expect(given?.skipped).toBeUndefined()
})

test('calls what reads through the proxy, and nothing deviates in the mock', async () => {
  mock.reset()
  const findings = await check(credentials())
  expect(findings.deviations).toEqual([])
  expect(findings.outcomes.length).toBeGreaterThan(10)
  expect(findings.outcomes.length + findings.skipped.length).toBe(READ_ONLY.length)
  const methods = mock.requests().map(({ method, path }) => `${method} ${path}`)
  const writes = methods.filter((line) => !line.startsWith('GET '))
  expect(new Set(writes)).toEqual(new Set([`POST ${operationFacts.getAccessToken.path}`]))
})

test('reports deviations without a value that travelled', async () => {
  mock.reset()
  mock.on('listContactRestrictSetting').replyWith({
    status: 200,
    body: { list: [{ id: 'no-number', planted: '13900001111' }], hasMore: 'yes' },
  })
  const findings = await check({
    ...credentials(),
    userToken: 'planted-user-token',
    parameters: { unionId: 'planted-union-id' },
  })
  expect(findings.deviations).not.toEqual([])
  const text = report(findings)
  expect(text).toContain('| listContactRestrictSetting | response | schemaViolation |')
  expect(text).toContain('| listContactRestrictSetting | response | undocumentedField |')
  expect(text).toContain('What the wire does wins')
  for (const secret of SECRETS) expect(text).not.toContain(secret)
})

test('fails when the credentials are refused, without repeating them', async () => {
  mock.reset()
  mock.on('getAccessToken').reply('invalidClientIdOrSecret')
  const error = await check(credentials()).catch((caught: unknown) => caught)
  expect(error).toMatchObject({ kind: 'token' })
  for (const secret of SECRETS) expect(String(error)).not.toContain(secret)
})

test('without credentials there is nothing to check, with half of them there is an error', () => {
  expect(credentialsOf({})).toBeUndefined()
  expect(() => credentialsOf({ DINGTALK_APP_KEY: 'k' })).toThrow('DINGTALK_APP_SECRET is not set')
})

test.for(['13900001111', '[]', '{"a":{}}', '{'])(
  'refuses %s as parameters, and does not repeat it',
  (text) => {
    const environment = {
      DINGTALK_APP_KEY: 'k',
      DINGTALK_APP_SECRET: 's',
      DINGTALK_PARAMETERS: text,
    }
    expect(() => credentialsOf(environment)).toThrow(/^DINGTALK_PARAMETERS is no JSON object/)
  },
)

test('the command skips aloud without credentials', () => {
  const program = fileURLToPath(new URL('../src/api/run.ts', import.meta.url))
  const { DINGTALK_APP_KEY: _, DINGTALK_APP_SECRET: __, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8', env })
  expect(status).toBe(0)
  expect(stdout).toContain('Skipped: DINGTALK_APP_KEY')
})
