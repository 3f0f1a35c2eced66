import { EventEmitter, once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProxy } from '../src/index.ts'
import { call } from './support/call.ts'
import { json, startTarget } from './support/target.ts'

const LIST = '/v1.0/contact/restrictions/settings'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a line of JSON for each deviation of each call', async () => {
  const report = join(folder, 'report.jsonl')
  await using target = await startTarget(json(200, { hasMore: 1, new: 2, list: [] }))
  await using proxy = await startProxy({ target: target.url, report })
  await call(proxy.url, { target: LIST })
  await call(proxy.url, { target: LIST })
  await proxy.close()
  const lines = (await readFile(report, 'utf8')).trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines.map((line): unknown => JSON.parse(line))[0]).toEqual({
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
    operationId: 'listContactRestrictSetting',
    method: 'GET',
    path: LIST,
    side: 'response',
    kind: 'schemaViolation',
    status: 200,
    in: 'body',
    pointer: '/hasMore',
    keyword: 'type',
    message: 'It must be boolean; it is an integer.',
    count: 1,
  })
  expect(proxy.deviations.map(({ count }) => count)).toEqual([2, 2])
})

test('JUnit: a suite for each operation, a case for each deviation and each clean status', async () => {
  const junit = join(folder, 'junit.xml')
  let status = 200
  await using target = await startTarget((response, request) =>
    json(status, status === 200 ? { hasMore: false, list: [] } : { 'a<b>&"c"': 1 })(
      response,
      request,
    ),
  )
  await using proxy = await startProxy({ target: target.url, junit })
  await call(proxy.url, { target: LIST })
  await call(proxy.url, { target: `${LIST}?page=2` })
  await call(proxy.url, { target: '/v1.0/contact/employees' })
  status = 403
  await call(proxy.url, { target: LIST })
  await proxy.close()

  const problems: string[] = []
  const xml = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) })
  const document = xml.parseFromString(await readFile(junit, 'utf8'), 'text/xml')
  expect(problems).toEqual([])
  const suites = [...document.getElementsByTagName('testsuite')]
  expect(suites.map(countsOf)).toEqual([
    ['listContactRestrictSetting', '6', '5'],
    ['GET /v1.0/contact/employees', '2', '1'],
  ])
  expect(casesOf(suites[0])).toEqual([
    ['failed', 'request: undocumentedParameter query/page'],
    ['failed', 'response 403: schemaViolation body/code (required)'],
    ['failed', 'response 403: schemaViolation body/requestid (required)'],
    ['failed', 'response 403: schemaViolation body/message (required)'],
    ['failed', 'response 403: undocumentedField body/* (unevaluatedProperties)'],
    ['passed', 'response 200: 2 without deviation'],
  ])
  const [failure] = document.getElementsByTagName('failure')
  expect(failure?.getAttribute('message')).toBe('The operation has no such parameter.')
  expect(failure?.textContent).toMatch(
    /^GET \/v1.0\/contact\/restrictions\/settings, 1 time, first/,
  )
})

const countsOf = (suite: Element) =>
  ['name', 'tests', 'failures'].map((name) => suite.getAttribute(name))

const casesOf = (suite: Element | undefined) =>
  [...(suite?.getElementsByTagName('testcase') ?? [])].map((each) => [
    each.getElementsByTagName('failure').length > 0 ? 'failed' : 'passed',
    each.getAttribute('name'),
  ])

test('a report that has no place is said before the first call', async () => {
  const report = join(folder, 'no-such-folder', 'report.jsonl')
  await expect(startProxy({ target: 'http://127.0.0.1:1', report })).rejects.toThrow('ENOENT')
})

test.for(['api.dingtalk.com', 'ftp://api.dingtalk.com', 'https://api.dingtalk.com?a=1', ''])(
  'refuses the target %o',
  async (target) => {
    await expect(startProxy({ target })).rejects.toThrow('The target has to be an http(s) URL')
  },
)

test('does not repeat credentials of a target', async () => {
  const password = 'secret'
  const target = new URL('https://api.dingtalk.com')
  Object.assign(target, { username: 'me', password })
  await expect(startProxy({ target: target.href })).rejects.not.toThrow(password)
})

test('a report that fails harms no call', async () => {
  const warnings: string[] = []
  const note = ({ message }: Error) => warnings.push(message)
  process.on('warning', note)
  await using target = await startTarget(json(200, { hasMore: false, list: [], new: 1 }))
  await using proxy = await startProxy({
    target: target.url,
    onDeviation: () => {
      throw new RangeError('13800138000')
    },
  })
  const { status, body } = await call(proxy.url, { target: LIST })
  expect(status).toBe(200)
  expect(body.toString()).toBe('{"hasMore":false,"list":[],"new":1}')
  await expect
    .poll(() => warnings)
    .toEqual(['dingtalk-contact-proxy: a call could not be reported (RangeError).'])
  process.off('warning', note)
})

test('a call on its way when the proxy closes comes to its end, and into the report', async () => {
  const arrived = new EventEmitter()
  const first = once(arrived, 'call')
  await using target = await startTarget((response, request) => {
    arrived.emit('call')
    setTimeout(() => json(418, {})(response, request), 100)
  })
  const proxy = await startProxy({ target: target.url })
  // `fetch` keeps its connection.
  const answered = fetch(proxy.url + LIST, { headers: { 'x-acs-dingtalk-access-token': 'any' } })
  await first
  await proxy.close()
  expect((await answered).status).toBe(418)
  expect(proxy.deviations).toMatchObject([{ kind: 'undocumentedStatus', status: 418 }])
})

test('closes twice without harm', async () => {
  const proxy = await startProxy({ target: 'http://127.0.0.1:1' })
  await Promise.all([proxy.close(), proxy.close()])
})
