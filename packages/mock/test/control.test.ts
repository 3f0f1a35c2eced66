// The paths at which the mock itself is asked.
import { expect, test } from 'vitest'
import type { Mock } from '../src/index.ts'
import { get, start } from './support/mock.ts'
import { RESTRICTIONS, TOKEN } from './support/samples.ts'

const ask = (mock: Mock, path: string, method = 'GET') =>
  fetch(`${mock.url}/__mock/${path}`, { method })

test('health', async () => {
  const response = await ask(await start(), 'health')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('log, requests and state are what the code sees', async () => {
  const mock = await start()
  await get(mock, `${RESTRICTIONS}?maxResults=101`)
  const [log, requests, state] = await Promise.all(
    ['log', 'requests', 'state'].map(async (path) => (await ask(mock, path)).json()),
  )
  expect(log).toEqual(mock.log)
  expect(requests).toEqual(mock.requests())
  expect(state).toEqual(mock.state())
  expect(mock.log).toHaveLength(1)
})

test('reset', async () => {
  const mock = await start()
  await fetch(`${mock.url}${RESTRICTIONS}/1001`, { method: 'DELETE', headers: TOKEN })
  mock.onAny().reply('unknownError')
  expect((await ask(mock, 'reset', 'POST')).status).toBe(200)
  expect(mock.log).toEqual([])
  expect(mock.state().restrictions).toMatchObject([{ id: 1001 }, { id: 1002 }])
  expect((await get(mock, RESTRICTIONS)).status).toBe(200)
})

test.each([
  ['reset', 'GET', 405, 'mock.methodNotAllowed'],
  ['health', 'POST', 405, 'mock.methodNotAllowed'],
  ['helth', 'GET', 404, 'mock.unknownPath'],
  ['constructor', 'GET', 404, 'mock.unknownPath'],
])('%s by %s is refused', async (path, method, status, code) => {
  const response = await ask(await start(), path, method)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code })
})

test('they are answered whatever is planned, and are no calls of the API', async () => {
  const mock = await start({ tokens: [], qps: 1 })
  mock.onAny().fault('reset-before')
  expect((await ask(mock, 'health')).status).toBe(200)
  expect((await ask(mock, 'health')).status).toBe(200)
  expect(mock.log).toEqual([])
})
