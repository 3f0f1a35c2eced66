import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMock } from '@dingtalk-contact/mock'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openFolder, readFolder } from '../src/coverage/folder.ts'
import { type CoverageOptions, checkOptions } from '../src/coverage/options.ts'
import { COVERAGE_FOLDER, type Met, record } from '../src/coverage/record.ts'
import { summarize } from '../src/coverage/summary.ts'
import { renderTable } from '../src/coverage/table.ts'
import { operationIds } from '../src/operations.ts'

const LIST = 'listContactRestrictSetting'
const UPDATE = 'updateContactRestrictSetting'
const THROTTLED = 'Forbidden.AccessDenied.QpsLimitForApi'
const met = (operationId: string, status = 200, code?: string): Met => ({
  operationId,
  status,
  code,
})

/** A folder of its own, named in the environment while the test runs. */
function coverageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'testkit-'))
  vi.stubEnv(COVERAGE_FOLDER, folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

describe('record', () => {
  test('leaves a line for each different answer, and only one', () => {
    const folder = coverageFolder()
    record(met(LIST))
    record([met(LIST), met(LIST, 403, THROTTLED), met(LIST)])
    expect(readFolder(folder)).toEqual([met(LIST), met(LIST, 403, THROTTLED)])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('takes the log of a mock, calls of nothing included', async () => {
    const folder = coverageFolder()
    await using mock = await startMock()
    await fetch(`${mock.url}/v1.0/contact/restrictions/settings`)
    await fetch(`${mock.url}/nothing`)
    record(mock.log)
    expect(readFolder(folder)).toEqual([met(LIST, 400, 'AuthenticationFailed.MissingParameter')])
  })

  test('takes each call of a mock as it comes', async () => {
    const folder = coverageFolder()
    await using mock = await startMock({ onCall: record })
    await fetch(`${mock.url}/v1.0/contact/restrictions/settings`)
    expect(readFolder(folder)).toHaveLength(1)
  })

  test('is done by the matcher, whether it passes or not', () => {
    const folder = coverageFolder()
    expect({ hasMore: 1 }).not.toMatchOperation(LIST)
    expect({ status: 403, body: { code: 'other' } }).not.toMatchOperation(LIST)
    expect(readFolder(folder)).toEqual([met(LIST), met(LIST, 403, 'other')])
  })
})

describe('the folder', () => {
  test('is a temporary one that workers inherit, removed at the end', () => {
    vi.stubEnv(COVERAGE_FOLDER, undefined)
    onTestFinished(() => void vi.unstubAllEnvs())
    const folder = openFolder()
    const path = process.env[COVERAGE_FOLDER] ?? ''
    expect(existsSync(path)).toBe(true)
    record(met(LIST))
    expect(folder.read()).toEqual([met(LIST)])
    folder.remove()
    expect(existsSync(path)).toBe(false)
    expect(process.env[COVERAGE_FOLDER]).toBeUndefined()
  })

  test('that the environment names is made, and kept for the other shards', () => {
    const shards = join(coverageFolder(), 'shards')
    vi.stubEnv(COVERAGE_FOLDER, shards)
    const folder = openFolder()
    record(met(UPDATE))
    folder.remove()
    expect(readFolder(shards)).toEqual([met(UPDATE)])
  })

  test('may hold files of several workers, half a line of a killed one, and other files', () => {
    const folder = coverageFolder()
    writeFileSync(join(folder, '1-0.jsonl'), `${JSON.stringify(met(LIST))}\n`)
    writeFileSync(join(folder, '2-0.jsonl'), `${JSON.stringify(met(UPDATE))}\n`)
    appendFileSync(join(folder, '2-0.jsonl'), '{"operationId":"get')
    writeFileSync(join(folder, 'readme.txt'), 'not JSON')
    expect(readFolder(folder)).toEqual([met(LIST), met(UPDATE)])
  })
})

describe('the summary', () => {
  const only = [LIST, UPDATE] as const

  test('of nothing: all is missing', () => {
    const { totals, operations } = summarize([])
    expect(totals.operations).toEqual({ met: 0, all: operationIds.length })
    expect(totals.statuses.met + totals.errors.met).toBe(0)
    expect(operations.every(({ called }) => !called)).toBe(true)
  })

  test('tells statuses and codes of each operation apart', () => {
    const { operations, totals } = summarize(
      [met(LIST), met(LIST, 500, 'System.Error'), met(UPDATE, 400, 'InvalidAuthentication')],
      { only },
    )
    expect(operations).toMatchObject([
      {
        operationId: LIST,
        called: true,
        statuses: { met: ['200', '500'], missing: ['400', '403'] },
        errors: { met: ['system.error'], missing: ['parameter.error'] },
      },
      { operationId: UPDATE, called: true, statuses: { met: ['400'] }, errors: { met: [] } },
    ])
    expect(totals.operations).toEqual({ met: 2, all: 2 })
    expect(totals.statuses).toEqual({ met: 3, all: 8 })
  })

  test('counts a code that any call may get once, whichever operation got it', () => {
    const { commonErrors, totals } = summarize([met(LIST, 403, THROTTLED)], { only })
    expect(commonErrors.met).toEqual([THROTTLED])
    expect(commonErrors.missing).toContain('InvalidAuthentication')
    expect(totals.errors.met).toBe(1)
  })

  test('leaves out operations that do not count, and what is not documented', () => {
    const others = [met('getUser', 403, THROTTLED), met(LIST, 429, 'system.busy'), met('nothing')]
    const { totals, commonErrors } = summarize(others, { only })
    expect(totals).toMatchObject({
      operations: { met: 1 },
      statuses: { met: 0 },
      errors: { met: 0 },
    })
    expect(commonErrors.met).toEqual([])
  })

  test.each<[CoverageOptions, string[]]>([
    [{ operations: 0.5 }, []],
    [{ operations: 0.51 }, ['1 of 2 operations were met, 50 %; it has to be 51 %.']],
    [{ statuses: 1 }, ['1 of 8 statuses were met, 12.5 %; it has to be 100 %.']],
    [{ operations: 0, statuses: 0, errors: 0 }, []],
  ])('with the threshold %j', (thresholds, failures) => {
    expect(summarize([met(LIST)], { ...thresholds, only }).failures).toEqual(failures)
  })

  test('never rounds a missed threshold up to it', () => {
    const options = { operations: 0.33334, only: [...only, 'getUser' as const] }
    expect(summarize([met(LIST)], options).failures).toEqual([
      '1 of 3 operations were met, 33.3 %; it has to be 33.4 %.',
    ])
  })
})

describe('the table', () => {
  test('shows what was met and what never was', () => {
    const entries = [met(LIST), met(LIST, 403, THROTTLED)]
    const table = renderTable(summarize(entries, { only: [LIST, UPDATE, 'getUser'] }))
    expect(table.split('\n')).toEqual([
      'DingTalk contract coverage',
      '  listContactRestrictSetting  statuses 2/4  errors 0/2',
      '    never met: 400, 500, parameter.error, system.error',
      expect.stringMatching(/^ {2}any operation {29}errors 1\/\d+$/),
      expect.stringMatching(/^ {4}never met: .*InvalidAuthentication/),
      ...Array.from({ length: 6 }, () => expect.stringMatching(/^ {6}\S/)),
      '  never called: updateContactRestrictSetting, getUser',
      expect.stringMatching(/^ {2}operations 1 of 3 · statuses 2 of \d+ · errors 1 of \d+$/),
    ])
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('of the whole contract stays short, and says how to narrow it', () => {
    const lines = renderTable(summarize([])).split('\n')
    expect(lines.length).toBeLessThan(25)
    expect(lines).toContainEqual(expect.stringContaining(`and ${operationIds.length - 20} more`))
  })
})

describe('options that say nothing are refused', () => {
  test.each<[string, unknown, string]>([
    ['a misspelt one', { operation: 0.8 }, 'has no option `operation`; it has operations'],
    ['a percentage', { errors: 80 }, '`errors` has to be a share from 0 to 1; it is 80'],
    ['a text', { statuses: '0.5' }, '`statuses` has to be a share'],
    ['a name that is none', { only: ['getUsr'] }, 'no operation `getUsr`'],
  ])('%s', (_, options, message) => {
    expect(() => checkOptions(options as CoverageOptions)).toThrow(message)
  })
})
