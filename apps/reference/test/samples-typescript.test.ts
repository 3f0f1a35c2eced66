import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../src/contract.ts'
import { expectExample, idOf, operations, startRunner } from './support/samples.ts'

const execute = promisify(execFile)
const folder = new URL('../samples/', import.meta.url)
const programOf = ({ id }: Operation) => new URL(`typescript/${id}.ts`, folder)
const named = operations.map((operation) => [operation.id, operation] as const)

/** Everything that a program may ask its environment for. */
const environment = ({ url }: Mock) => ({
  DINGTALK_BASE_URL: url,
  DINGTALK_APP_KEY: 'key',
  DINGTALK_APP_SECRET: 'secret',
  DINGTALK_SUITE_KEY: 'key',
  DINGTALK_SUITE_SECRET: 'secret',
  DINGTALK_SUITE_TICKET: 'ticket',
  DINGTALK_CORP_ID: 'ding12345678',
  DINGTALK_USER_TOKEN: 'user-token',
})

// As many as Vitest runs at once.
const { run, close } = startRunner(5)
// The first mock of a process reads the contract.
beforeAll(async () => (await startMock()).close())
afterAll(close)

test('they compile', async () => {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const tsc = join(dirname(typescript), 'bin/tsc')
  await execute(process.execPath, [tsc, '--noEmit', '-p', fileURLToPath(folder)])
})

test('they are programs of their own', async () => {
  await using mock = await startMock()
  const file = fileURLToPath(new URL('typescript/listContactRestrictSetting.ts', folder))

  const { stdout, stderr } = await execute(process.execPath, [file], {
    env: { ...process.env, ...environment(mock) },
  })

  expect(stderr).toBe('')
  expect(stdout).toContain('1001')
})

describe('they run, and ask for what the contract shows', () => {
  test.each(named)('%s', async (_, operation) => {
    await using mock = await startMock()
    answerTwoPages(mock, operation)

    const { out, ...rest } = await run(programOf(operation), environment(mock))

    expect(rest).toEqual({ err: '', failure: undefined })
    expect(out).toMatch(/\S/)
    expect(out).not.toContain('undefined')
    expectExample(mock, operation)
  })
})

/** Examples of pages say for ever that another one follows. */
function answerTwoPages(mock: Mock, operation: Operation): void {
  const { object, success } = operation
  const { next, hasMore } = object['x-pagination'] ?? {}
  const [page] = success.examples
  if (!next || !page) return
  const last = hasMore
    ? replaced(page.value, hasMore, false)
    : replaced(page.value, next, undefined)
  mock
    .on(idOf(operation))
    .replyWith({ status: 200, body: page.value })
    .times(1)
    .replyWith({ status: 200, body: last })
}

/** A copy with another value at a JSON pointer. */
function replaced(holder: unknown, pointer: string, value: unknown): unknown {
  const [name = '', ...rest] = pointer.split('/').slice(1)
  const inner = Object(holder)[name]
  return {
    ...Object(holder),
    [name]: rest.length === 0 ? value : replaced(inner, `/${rest.join('/')}`, value),
  }
}

describe('they say what went wrong', () => {
  const isShared = (code: string) =>
    operations.every(
      ({ token, errors }) => token === 'none' || errors.some((each) => each.code === code),
    )
  const errors = operations.flatMap((operation) =>
    operation.errors
      .filter(({ code, inferred }) => !inferred && !isShared(code))
      .map((error) => [operation.id, error.code, operation, error] as const),
  )

  // The client waits before it repeats calls whose errors may pass.
  test.concurrent.each(errors)('%s: %s', async (_id, _code, operation, error) => {
    await using mock = await startMock()
    mock.on(idOf(operation)).replyWith({ status: error.status, body: error.body })

    const outcome = await run(programOf(operation), environment(mock))

    expect(outcome).toEqual({ out: '', err: `${error.summary}\n`, failure: undefined })
  })

  const program = new URL('typescript/deleteManagementGroup.ts', folder)

  test('and what to do about errors that every operation has', async () => {
    await using mock = await startMock()
    mock.on('deleteManagementGroup').reply('Forbidden.AccessDenied.AccessTokenPermissionDenied')

    const { out, err, failure } = await run(program, environment(mock))

    expect({ out, failure }).toEqual({ out: '', failure: undefined })
    expect(err).toContain('Enable the missing permission')
  })

  test('and fail with what is no error of DingTalk', async () => {
    await using mock = await startMock()
    mock.on('deleteManagementGroup').replyWith({ status: 502, body: '<html>' })

    await expect(run(program, environment(mock))).resolves.toMatchObject({
      failure: expect.stringContaining('ContactDecodeError'),
    })
    await expect(run(program)).resolves.toMatchObject({
      failure: expect.stringContaining('credentials.appKey'),
    })
  })
})
