// The mock as a page in a browser calls it.
import { expect, test } from 'vitest'
import type { FaultName, Mock } from '../src/index.ts'
import { get, put, start } from './support/mock.ts'
import { RESTRICTION, RESTRICTIONS } from './support/samples.ts'

/** Asks as a browser does before a call that is none of a form. */
const preflight = (mock: Mock, path = RESTRICTIONS, headers: Record<string, string> = {}) =>
  fetch(mock.url + path, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://pages.example',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'content-type,x-acs-dingtalk-access-token',
      ...headers,
    },
  })

const listed = (response: Response, header: string) =>
  (response.headers.get(header) ?? '').split(', ')

function expectReadable(response: Response): void {
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(listed(response, 'access-control-expose-headers')).toContain('sl-violations')
}

test('a preflight is allowed every call, from a public site too', async () => {
  const response = await preflight(await start(), RESTRICTIONS, {
    'access-control-request-private-network': 'true',
  })
  expect(response.status).toBe(204)
  expect(await response.text()).toBe('')
  expectReadable(response)
  expect(listed(response, 'access-control-allow-methods')).toEqual(
    expect.arrayContaining(['GET', 'POST', 'PUT', 'DELETE']),
  )
  expect(listed(response, 'access-control-allow-headers')).toEqual(
    expect.arrayContaining([
      'x-acs-dingtalk-access-token',
      'content-type',
      'x-mock-answer',
      'x-mock-delay',
      'x-mock-fault',
    ]),
  )
  expect(response.headers.get('access-control-allow-private-network')).toBe('true')
})

test('a preflight is no call: it is not recorded, uses up no plan and no limit', async () => {
  const mock = await start({ qps: 1, tokenCalls: 1 })
  mock.on('listContactRestrictSetting').reply('system.error').times(1)
  for (let count = 0; count < 3; count += 1) expect((await preflight(mock)).status).toBe(204)
  expect(mock.requests()).toEqual([])
  expect(mock.log).toEqual([])
  expect((await get(mock, RESTRICTIONS)).status).toBe(500)
  expect(mock.log).toHaveLength(1)
})

test.each(['/nothing', `${RESTRICTIONS}/%E0%A4%A`])(
  'a preflight of %s is answered: the call itself says what is wrong',
  async (path) => {
    const mock = await start()
    await get(mock, RESTRICTIONS)
    expect((await preflight(mock, path)).status).toBe(204)
    expect(mock.log).toHaveLength(1)
  },
)

test('OPTIONS that is no preflight is a call like any other', async () => {
  const mock = await start()
  const response = await fetch(mock.url + RESTRICTIONS, { method: 'OPTIONS' })
  expect(response.status).toBe(405)
  expectReadable(response)
  expect(mock.log).toMatchObject([{ method: 'OPTIONS', status: 405 }])
})

test.each([
  ['a success', RESTRICTIONS, 200],
  ['a refused request', `${RESTRICTIONS}?maxResults=101`, 400],
  ['a path that does not exist', '/nothing', 200],
  ['a path that cannot be decoded', `${RESTRICTIONS}/%E0%A4%A`, 400],
])('a page may read the answer to %s', async (_, path, status) => {
  const response = await get(await start(), path)
  expect(response.status).toBe(status)
  expectReadable(response)
})

test('no page may read what the mock itself is asked', async () => {
  const mock = await start()
  const response = await get(mock, '/__mock/requests')
  expect(response.status).toBe(200)
  expect(response.headers.has('access-control-allow-origin')).toBe(false)
  expect((await preflight(mock, '/__mock/reset')).headers.has('access-control-allow-methods')).toBe(
    false,
  )
})

test('a page may read the answer to malformed JSON', async () => {
  const response = await put(await start(), '{"type":')
  expect(response.status).toBe(400)
  expectReadable(response)
})

test.each<[FaultName, number]>([
  ['html-gateway', 502],
  ['ip-ban', 200],
  ['truncated', 200],
  ['half-json', 200],
  ['empty', 200],
  ['slow-headers', 200],
  ['slow-body', 200],
])('a page may read what the fault %s leaves', async (fault, status) => {
  const mock = await start()
  mock.onAny().fault(fault, { delayMs: 1 })
  // A preflight meets no fault: else a page could never see what the fault does.
  expect((await preflight(mock)).status).toBe(204)
  const response = await put(mock, RESTRICTION)
  expect(response.status).toBe(status)
  expectReadable(response)
  await response.body?.cancel()
})

test('an answer of its own may say otherwise', async () => {
  const mock = await start()
  const headers = { 'access-control-allow-origin': 'https://pages.example' }
  mock.on('listContactRestrictSetting').replyWith({ status: 200, body: {}, headers })
  const response = await get(mock, RESTRICTIONS)
  expect(response.headers.get('access-control-allow-origin')).toBe('https://pages.example')
})
