// What goes wrong on the line, as a client sees it.
import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { FaultName, Mock } from '../src/index.ts'
import { get, put, start } from './support/mock.ts'
import { HIDE_SETTING, RESTRICTION, RESTRICTIONS, TOKEN } from './support/samples.ts'

/** A mock whose next call meets a fault. */
async function faulty(fault: FaultName, options: { delayMs?: number } = {}): Promise<Mock> {
  const mock = await start()
  mock.onAny().fault(fault, options).times(1)
  return mock
}

const ids = (mock: Mock) => mock.state().restrictions?.map(({ id }) => id)
const reset = { cause: expect.objectContaining({ code: 'ECONNRESET' }) }

describe('in front of the API: nothing is executed', () => {
  test('reset-before: no answer', async () => {
    const mock = await faulty('reset-before')
    await expect(put(mock, RESTRICTION)).rejects.toMatchObject(reset)
    expect(ids(mock)).toEqual([1001, 1002])
    expect(mock.log).toMatchObject([{ status: 0, fault: 'reset-before' }])
  })

  test('hang: the caller has to give up, and the mock can still be closed', async () => {
    const mock = await faulty('hang')
    const { port } = mock
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET ${RESTRICTIONS} HTTP/1.1\r\nhost: mock\r\n\r\n`)
    // A later call is answered, and the one before is not.
    while (mock.log.length === 0) await new Promise(setImmediate)
    expect((await get(mock, RESTRICTIONS)).status).toBe(200)
    expect(socket.bytesRead).toBe(0)
    const hungUp = once(socket, 'close')
    await mock.close()
    await hungUp
    expect(ids(mock)).toEqual([1001, 1002])
  })

  test('html-gateway: 502 and a page', async () => {
    const mock = await faulty('html-gateway')
    const response = await put(mock, RESTRICTION)
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toMatch(/^<html>[\s\S]*<\/html>\s*$/)
    expect(ids(mock)).toEqual([1001, 1002])
  })

  test('ip-ban: 200, and yet no success', async () => {
    const response = await get(await faulty('ip-ban'), RESTRICTIONS)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ status: 1111, wait: 5, punish: 'deny' })
  })

  test('neither token nor request are looked at', async () => {
    const mock = await faulty('html-gateway')
    const response = await fetch(`${mock.url}${RESTRICTIONS}?maxResults=101`)
    expect(response.status).toBe(502)
    expect(mock.log).toMatchObject([{ violations: [] }])
  })
})

describe('on the way back: the call is executed', () => {
  test('reset-after: the answer is lost', async () => {
    const mock = await faulty('reset-after')
    await expect(put(mock, RESTRICTION)).rejects.toMatchObject(reset)
    expect(ids(mock)).toEqual([1001, 1002, 1003])
    expect(mock.log).toMatchObject([{ status: 200, fault: 'reset-after' }])
  })

  test('truncated: the connection ends in the middle of the body', async () => {
    const response = await get(await faulty('truncated'), RESTRICTIONS)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('truncated: of an empty answer too', async () => {
    const mock = await faulty('truncated')
    const response = await fetch(mock.url + HIDE_SETTING, { method: 'DELETE', headers: TOKEN })
    await expect(response.text()).rejects.toThrow()
  })

  test('half-json: whole as HTTP, not as JSON', async () => {
    const response = await get(await faulty('half-json'), RESTRICTIONS)
    expect(response.headers.get('content-type')).toMatch(/json/)
    const text = await response.text()
    expect(text).toMatch(/^\{"hasMore":false,/)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  test('empty: a status and nothing else', async () => {
    const response = await get(await faulty('empty'), RESTRICTIONS)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test('slow-headers: the answer comes late', async () => {
    const mock = await faulty('slow-headers', { delayMs: 150 })
    const begun = performance.now()
    expect((await get(mock, RESTRICTIONS)).status).toBe(200)
    expect(performance.now() - begun).toBeGreaterThan(140)
  })

  test('slow-body: the status and half of the body come at once', async () => {
    const response = await get(await faulty('slow-body', { delayMs: 60_000 }), RESTRICTIONS)
    const reader = response.body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    const length = Number(response.headers.get('content-length'))
    expect(value?.length).toBe(Math.ceil(length / 2))
    await reader?.cancel()
  })

  test('slow-body: then the rest', async () => {
    const begun = performance.now()
    const response = await get(await faulty('slow-body', { delayMs: 50 }), RESTRICTIONS)
    expect(await response.json()).toMatchObject({ hasMore: false })
    expect(performance.now() - begun).toBeGreaterThan(45)
  })

  test('a slow answer takes 5 seconds when nobody says how long', async () => {
    const mock = await start()
    mock.on('listContactRestrictSetting').fault('slow-headers')
    const controller = new AbortController()
    const response = fetch(mock.url + RESTRICTIONS, {
      headers: TOKEN,
      signal: controller.signal,
    })
    while (mock.log.length === 0) await new Promise(setImmediate)
    controller.abort()
    await expect(response).rejects.toThrow(/abort/)
    expect(mock.log).toMatchObject([{ status: 200, fault: 'slow-headers' }])
  })
})

test('a chain mixes faults and answers', async () => {
  const mock = await start()
  mock
    .on('listContactRestrictSetting')
    .fault('html-gateway')
    .times(1)
    .reply('Forbidden.AccessDenied.QpsLimitForApi')
    .times(1)
  const statuses: number[] = []
  for (let count = 0; count < 3; count += 1) statuses.push((await get(mock, RESTRICTIONS)).status)
  expect(statuses).toEqual([502, 403, 200])
})

test('a fault of one call: the header x-mock-fault', async () => {
  const mock = await start()
  const response = await get(mock, RESTRICTIONS, { 'x-mock-fault': 'empty' })
  expect(await response.text()).toBe('')
  expect((await get(mock, RESTRICTIONS)).ok).toBe(true)
})

test('a delay of one call: the header x-mock-delay', async () => {
  const mock = await start()
  const begun = performance.now()
  await get(mock, RESTRICTIONS, { 'x-mock-delay': '120' })
  expect(performance.now() - begun).toBeGreaterThan(110)
})

test.each([
  ['x-mock-fault', 'broken', 'mock.unknownFault', /reset-before, hang/],
  ['x-mock-delay', 'soon', 'mock.wrongDelay', /`soon`/],
  ['x-mock-delay', '-1', 'mock.wrongDelay', /milliseconds/],
  ['x-mock-delay', '99999999999', 'mock.wrongDelay', /2147483647/],
])('%s: %s is refused, and the mock says why', async (header, value, code, message) => {
  const response = await get(await start(), RESTRICTIONS, { [header]: value })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code, message: expect.stringMatching(message) })
})

test('a caller that hangs up during a delay does not keep the mock', async () => {
  const mock = await start()
  const socket = connect(mock.port, '127.0.0.1')
  const head = [`GET ${RESTRICTIONS} HTTP/1.1`, 'host: m', 'x-acs-dingtalk-access-token: a']
  socket.write([...head, 'x-mock-delay: 600000', '', ''].join('\r\n'))
  while (mock.log.length === 0) await new Promise(setImmediate)
  socket.destroy()
  await mock.close()
})
