import { readdirSync } from 'node:fs'
import { startMock } from '@dingtalk-contact/mock'
import { describe, expect, test } from 'vitest'
import { respect, WORKFLOWS } from './support/respect.ts'

const inputs = {
  appKey: 'dingeqqpkv3xxxxxx',
  appSecret: 'GT-lsu-taDAxxxsTsxxxx',
  // Nothing is set for this one at the start, so that a workflow can leave nothing behind.
  userId: '10002',
  permittedUserId: 'manager4220',
}

/** The steps of each workflow, and the status that each one ends with. */
const WANTED: Record<string, [step: string, status: number][]> = {
  'executive-mode.arazzo.yaml': [
    ['token', 200],
    ['switchOn', 200],
    ['lookOn', 200],
    ['switchOff', 200],
    ['lookOff', 200],
  ],
  'pages.arazzo.yaml': [
    ['token', 200],
    ['createFirst', 200],
    ['createSecond', 200],
    ['firstPage', 200],
    ['nextPage', 200],
    ['deleteFirst', 200],
    ['deleteSecond', 200],
  ],
  'restriction.arazzo.yaml': [
    ['token', 200],
    ['create', 200],
    ['find', 200],
    ['change', 200],
    ['findChanged', 200],
    ['delete', 200],
    ['deleteAgain', 400],
  ],
  'throttled.arazzo.yaml': [
    ['token', 200],
    ['list', 200],
  ],
}

// Each run starts a process, and the throttled ones wait as they would have to.
const timeout = 60_000

test('there is a test for every workflow', () => {
  const files = readdirSync(WORKFLOWS).filter((name) => name.endsWith('.arazzo.yaml'))
  expect(files.sort()).toEqual(Object.keys(WANTED))
})

describe.for(Object.entries(WANTED))('%s', ([file, wanted]) => {
  test('passes against the mock', { timeout }, async () => {
    await using mock = await startMock()
    const before = mock.state()
    const { passed, steps } = await respect(file, mock.url, inputs)
    expect(steps).toEqual(wanted.map(([id, status]) => ({ id, status, failed: [] })))
    expect(passed).toBe(true)
    expect(mock.log.map(({ status }) => status)).toEqual(wanted.map(([, status]) => status))
    expect(mock.log.filter(({ violations }) => violations.length > 0)).toEqual([])
    // A workflow leaves the organization as it was.
    expect(mock.state()).toEqual(before)
  })
})

// They mostly wait.
describe.concurrent('throttled', () => {
  const file = 'throttled.arazzo.yaml'
  const lists = (log: readonly { operationId: string | undefined; status: number }[]) =>
    log
      .filter(({ operationId }) => operationId === 'listContactRestrictSetting')
      .map(({ status }) => status)

  test.for([
    'Forbidden.AccessDenied.QpsLimitForApi',
    'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi',
  ] as const)('twice with %s, then recovered', { timeout }, async (code) => {
    await using mock = await startMock()
    mock.on('listContactRestrictSetting').reply(code).times(2)
    const { passed } = await respect(file, mock.url, inputs)
    expect(lists(mock.log)).toEqual([403, 403, 200])
    expect(passed).toBe(true)
  })

  test('for ever: gives up', { timeout }, async () => {
    await using mock = await startMock()
    mock.on('listContactRestrictSetting').reply('Forbidden.AccessDenied.QpsLimitForApi')
    const { passed } = await respect(file, mock.url, inputs)
    expect(lists(mock.log)).toEqual([403, 403, 403, 403, 403])
    expect(passed).toBe(false)
  })

  test('another 403 is final', { timeout }, async () => {
    await using mock = await startMock()
    mock
      .on('listContactRestrictSetting')
      .reply('Forbidden.AccessDenied.AccessTokenPermissionDenied')
    const { passed } = await respect(file, mock.url, inputs)
    expect(lists(mock.log)).toEqual([403])
    expect(passed).toBe(false)
  })
})

test('a server that forgets what it was told does not pass', { timeout }, async () => {
  await using mock = await startMock({ state: false })
  const { passed, steps } = await respect('restriction.arazzo.yaml', mock.url, inputs)
  expect(passed).toBe(false)
  expect(steps.filter(({ failed }) => failed.length > 0).map(({ id }) => id)).toEqual([
    'findChanged',
  ])
})
