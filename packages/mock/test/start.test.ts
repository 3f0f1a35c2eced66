// The mock over real HTTP: what `handler.test.ts` cannot see.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Mock, startMock, type Violation } from '../src/index.ts'
import {
  documentedAnswers,
  HIDE_SETTING,
  JSON_BODY,
  REQUEST_ID,
  RESTRICTIONS,
  TOKEN,
} from './support/samples.ts'

// Reading the contract takes a moment, once.
beforeAll(async () => (await startMock()).close(), 60_000)

/** A mock that ends with its test. */
async function start(): Promise<Mock> {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  return mock
}

const get = (mock: Mock, target: string, headers: Record<string, string> = {}) =>
  fetch(mock.url + target, { headers: { ...TOKEN, ...headers } })

const put = (mock: Mock, body: string, type = JSON_BODY) =>
  fetch(mock.url + RESTRICTIONS, { method: 'PUT', headers: { ...TOKEN, ...type }, body })

/** Decodes the header the way the documentation says. */
function violationsOf(response: Response): Violation[] {
  return JSON.parse(decodeURI(response.headers.get('sl-violations') ?? '[]'))
}

describe('an answer', () => {
  test('with a body: status, JSON, and its length in bytes', async () => {
    const response = await get(await start(), `${RESTRICTIONS}?maxResults=10`)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json;charset=utf-8')
    expect(response.headers.get('content-length')).toBe(`${Buffer.byteLength(text)}`)
    const [page] = documentedAnswers('listContactRestrictSetting', 200)
    expect(JSON.parse(text)).toEqual(page?.body)
  })

  test('that is empty: no body and no content type', async () => {
    const mock = await start()
    const response = await fetch(mock.url + HIDE_SETTING, { method: 'DELETE', headers: TOKEN })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    expect(response.headers.get('content-length')).toBe('0')
    expect(response.headers.get('content-type')).toBeNull()
  })

  test('in Chinese arrives whole', async () => {
    const response = await get(await start(), RESTRICTIONS, { 'x-mock-answer': 'system.error' })
    const [error] = documentedAnswers('listContactRestrictSetting', 500)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ message: Object(error?.body).message })
  })

  test('to malformed JSON comes at once', async () => {
    const response = await put(await start(), '{"type":')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'mock.malformedJson' })
  })

  test('to a body that is not sent as JSON says which type is', async () => {
    const response = await put(await start(), '{"type":"onlySelf"}', {
      'content-type': 'text/plain',
    })
    expect(response.status).toBe(400)
    expect(violationsOf(response)[0]?.message).toContain('application/json')
  })

  test('to a path that cannot be decoded is an error of the mock, with a request id', async () => {
    const mock = await start()
    const url = `${mock.url}${RESTRICTIONS}/%E0%A4%A`
    const response = await fetch(url, { method: 'DELETE', headers: TOKEN })
    expect(response.ok).toBe(false)
    expect(await response.json()).toMatchObject({
      code: expect.stringMatching(/^mock\./),
      requestid: expect.stringMatching(REQUEST_ID),
    })
  })

  test('to a path with two slashes in front, as from a base URL that ends in one', async () => {
    const response = await get(await start(), `/${RESTRICTIONS}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ errcode: 404 })
  })
})

describe('the header sl-violations', () => {
  test('says where the request departs from the contract, and by which keyword', async () => {
    const response = await get(await start(), `${RESTRICTIONS}?maxResults=101`)
    expect(violationsOf(response)).toEqual([
      {
        location: ['request', 'query', 'maxResults'],
        keyword: 'maximum',
        message: expect.stringContaining('maxResults'),
      },
    ])
  })

  test('carries names that are not ASCII', async () => {
    const response = await put(await start(), '{"type":"onlySelf","备注":1}')
    expect(violationsOf(response)[0]?.message).toContain('备注')
  })

  test('is not there when all is well', async () => {
    expect((await get(await start(), RESTRICTIONS)).headers.has('sl-violations')).toBe(false)
  })

  test('has the first violation alone when there are too many for a header', async () => {
    const mock = await start()
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`no${index}`, 1]))
    const response = await put(mock, JSON.stringify({ type: 'onlySelf', ...many }))
    expect(response.status).toBe(400)
    expect(violationsOf(response)).toHaveLength(1)
    expect(mock.log[0]?.violations).toHaveLength(500)
  })

  test('is left out when not even one fits: the answer can still be read', async () => {
    // Short as JSON; nine times as long when each character is percent-encoded.
    const response = await put(await start(), `{"type":"onlySelf","${'长'.repeat(3000)}":1}`)
    expect(response.status).toBe(400)
    expect(response.headers.has('sl-violations')).toBe(false)
  })
})

test('the log has every call, oldest first', async () => {
  const mock = await start()
  await get(mock, `${RESTRICTIONS}?maxResults=101`)
  await put(mock, '{"type":"onlySelf"}')
  await get(mock, '/nothing?a=1')
  expect(mock.log).toEqual([
    {
      method: 'GET',
      path: RESTRICTIONS,
      operationId: 'listContactRestrictSetting',
      status: 400,
      violations: [expect.objectContaining({ keyword: 'maximum' })],
    },
    {
      method: 'PUT',
      path: RESTRICTIONS,
      operationId: 'updateContactRestrictSetting',
      status: 200,
      violations: [],
    },
    { method: 'GET', path: '/nothing', operationId: undefined, status: 200, violations: [] },
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

test('a port that is taken is an error', async () => {
  const { port } = await start()
  await expect(startMock({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
