// What becomes of a mock from its start to its end.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'
import { get, put, start } from './support/mock.ts'
import { RESTRICTION, RESTRICTIONS } from './support/samples.ts'

test('the log has every call, oldest first', async () => {
  const mock = await start()
  await get(mock, `${RESTRICTIONS}?maxResults=101`)
  await put(mock, RESTRICTION)
  await get(mock, '/nothing?a=1')
  expect(mock.log).toEqual([
    {
      method: 'GET',
      path: RESTRICTIONS,
      operationId: 'listContactRestrictSetting',
      status: 400,
      code: 'parameter.error',
      violations: [expect.objectContaining({ keyword: 'maximum' })],
    },
    {
      method: 'PUT',
      path: RESTRICTIONS,
      operationId: 'updateContactRestrictSetting',
      status: 200,
      violations: [],
    },
    {
      method: 'GET',
      path: '/nothing',
      operationId: undefined,
      status: 200,
      violations: [expect.objectContaining({ keyword: 'path' })],
    },
  ])
})

test('several mocks at once have ports and logs of their own', async () => {
  const mocks = await Promise.all([start(), start(), start()])
  expect(new Set(mocks.map(({ port }) => port)).size).toBe(3)
  await Promise.all(mocks.map((mock, index) => get(mock, `/mock-${index}`)))
  expect(mocks.map(({ log }) => log.map(({ path }) => path))).toEqual([
    ['/mock-0'],
    ['/mock-1'],
    ['/mock-2'],
  ])
})

test('calls at the same time get their own answers', async () => {
  const mock = await start()
  const names = ['page', 'last-page', 'system.error', 'parameter.error', 'InvalidAuthentication']
  const statuses = names.map(async (name) => {
    const response = await get(mock, RESTRICTIONS, { 'x-mock-answer': name })
    return response.status
  })
  expect(await Promise.all(statuses)).toEqual([200, 200, 500, 400, 400])
})

test('a caller that hangs up in the middle of its body does not stop the mock', async () => {
  const mock = await start()
  const socket = await beginCall(mock)
  socket.destroy()
  await once(socket, 'close')
  expect((await get(mock, RESTRICTIONS)).status).toBe(200)
})

/** Sends the first part of a call and leaves it at that. */
async function beginCall({ port }: Mock): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  const head = [`PUT ${RESTRICTIONS} HTTP/1.1`, 'host: mock', 'content-length: 100', '', '{"type"']
  await new Promise<void>((resolve) => socket.write(head.join('\r\n'), () => resolve()))
  return socket
}

describe('the end', () => {
  const refused = { cause: expect.objectContaining({ code: 'ECONNREFUSED' }) }

  test('close() frees the port', async () => {
    const mock = await start()
    await (await get(mock, RESTRICTIONS)).text()
    await mock.close()
    await expect(get(mock, RESTRICTIONS)).rejects.toMatchObject(refused)
    const next = await startMock({ port: mock.port })
    onTestFinished(() => next.close())
    expect((await get(next, RESTRICTIONS)).status).toBe(200)
  })

  test('close() does not wait for a caller that is in the middle of its call', async () => {
    const mock = await start()
    const socket = await beginCall(mock)
    // Once a later call is answered, the mock has seen the one that was begun.
    await get(mock, RESTRICTIONS)
    const hungUp = once(socket, 'close')
    await mock.close()
    await hungUp
  })

  test('close() may be called again', async () => {
    const mock = await start()
    await mock.close()
    await expect(mock.close()).resolves.toBeUndefined()
  })

  test('`await using` closes', async () => {
    let left: Mock
    {
      await using mock = await startMock()
      left = mock
      expect((await get(mock, RESTRICTIONS)).status).toBe(200)
    }
    await expect(get(left, RESTRICTIONS)).rejects.toMatchObject(refused)
  })
})

test.each(['localhost', '0.0.0.0'])('the host %s can be reached at its url', async (host) => {
  const mock = await start({ host })
  expect((await get(mock, RESTRICTIONS)).status).toBe(200)
})

test('importing the package loads neither Prism nor Ajv', () => {
  const index = new URL('../dist/index.js', import.meta.url).href
  const script = `await import('${index}'); const { createRequire } = await import('node:module')
  const loaded = Object.keys(createRequire(import.meta.url).cache)
  console.log(loaded.filter((file) => /prism|ajv/.test(file)).length)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
})

test('a port that is taken is an error', async () => {
  const { port } = await start()
  await expect(startMock({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
