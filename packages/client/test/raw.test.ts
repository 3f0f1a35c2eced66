// The raw client: openapi-fetch above the same tokens, repeats and limits.
import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { ContactConnectionError, ContactTimeoutError } from '../src/index.ts'
import { deadUrl, startFaultServer } from './support/fault-server.ts'
import * as faults from './support/faults.ts'
import { answer, apiError, html, json } from './support/faults.ts'
import { json as answered, observe } from './support/observe.ts'
import { clientAt, outcomeOf } from './support/transports.ts'

const PATH = '/v1.0/contact/contactHideSettings'
const fine = json({ hasMore: false, list: [] })
const TOKEN = 'x-acs-dingtalk-access-token'

describe('a raw request', () => {
  test('goes out as one of a method does', async () => {
    const server = await startFaultServer(fine)
    const client = clientAt(server.url)
    const { data } = await client.raw.GET(PATH, { params: { query: { nextToken: 0 } } })
    await client.listContactHideSettings({ query: { nextToken: 0 } })
    expect(data).toEqual({ hasMore: false, list: [] })
    const [raw, method] = server.arrived
    expect(raw?.target).toBe(method?.target)
    expect(raw?.headers.accept).toBe('application/json')
    expect(raw?.headers[TOKEN]).toBe('app-token')
  })

  test('carries its body', async () => {
    const server = await startFaultServer(json({ result: 7 }))
    await clientAt(server.url).raw.PUT('/v1.0/contact/restrictions/settings', {
      body: { id: 0, type: 'onlySelf', name: '' },
    })
    expect(server.arrived[0]?.body).toBe('{"id":0,"type":"onlySelf","name":""}')
    expect(server.arrived[0]?.headers['content-type']).toBe('application/json')
  })

  test('carries the token of its operation: of the user, or none', async () => {
    const server = await startFaultServer(json({}))
    const { raw } = clientAt(server.url)
    await raw.GET('/v1.0/contact/users/{unionId}', { params: { path: { unionId: 'me' } } })
    await raw.POST('/v1.0/oauth2/accessToken', { body: { appKey: 'key', appSecret: 'secret' } })
    expect(server.arrived.map(({ headers }) => headers[TOKEN])).toEqual(['user-token', undefined])
  })

  test('with a token of its own keeps it, and nobody renews it', async () => {
    const server = await startFaultServer(apiError(400, 'InvalidAuthentication'))
    const { error } = await clientAt(server.url, { accessToken: () => 'another' }).raw.GET(PATH, {
      headers: { [TOKEN]: 'own' },
    })
    expect(error).toMatchObject({ code: 'InvalidAuthentication' })
    expect(server.arrived.map(({ headers }) => headers[TOKEN])).toEqual(['own'])
  })

  test('for a user without `user` fails before it is sent', async () => {
    const { sent, fetch } = observe(answered({}))
    const client = clientAt('https://api.dingtalk.com', { fetch, user: undefined as never })
    const call = client.raw.GET('/v1.0/contact/users/{unionId}', {
      params: { path: { unionId: 'me' } },
    })
    await expect(call).rejects.toMatchObject({ kind: 'usage', operationId: 'getUser' })
    expect(sent).toHaveLength(0)
  })

  test('with a path value that cannot stand fails before it is sent', async () => {
    const { sent, fetch } = observe(answered({}))
    const { raw } = clientAt('https://api.dingtalk.com', { fetch })
    const call = raw.DELETE('/v1.0/contact/restrictions/settings/{settingId}', {
      params: { path: { settingId: '..' as never } },
    })
    await expect(call).rejects.toMatchObject({ kind: 'usage' })
    expect(sent).toHaveLength(0)
  })
})

describe('an error answer', () => {
  test('comes back as `error`, with its response', async () => {
    const server = await startFaultServer(apiError(400, 'parameter.error'))
    const { data, error, response } = await clientAt(server.url).raw.GET(PATH)
    expect(data).toBeUndefined()
    expect(error).toEqual({
      code: 'parameter.error',
      requestid: 'REQUEST-1',
      message: 'said by the server',
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toMatch(/json/)
  })

  test.for<[string, number, () => ReturnType<typeof html>]>([
    ['an HTML page', 502, () => html(502)],
    ['nothing', 304, () => faults.bytes('HTTP/1.1 304 Not Modified\r\n\r\n')],
    ['a status that nobody knows', 799, () => answer(799, '{"code":"x"}')],
  ])('of %s comes back too', async ([, status, fault]) => {
    const server = await startFaultServer(fault())
    const { data, response } = await clientAt(server.url).raw.GET(PATH)
    expect(data).toBeUndefined()
    expect(response.status).toBe(status)
  })

  test('with status 200 is `data`, as openapi-fetch reads it', async () => {
    const server = await startFaultServer(json({ errcode: 404, errmsg: 'no such path' }))
    const { data, error } = await clientAt(server.url).raw.GET(PATH)
    expect([data, error]).toEqual([{ errcode: 404, errmsg: 'no such path' }, undefined])
  })

  test('is repeated first, as often as for a method', async () => {
    const server = await startFaultServer(apiError(500, 'system.error'))
    const { error } = await clientAt(server.url).raw.GET(PATH)
    expect(error).toMatchObject({ code: 'system.error' })
    expect(server.tries).toBe(3)
  })
})

describe('a repeat', () => {
  test.for<[string, ReturnType<typeof html>]>([
    ['the throttle', apiError(403, 'Forbidden.AccessDenied.QpsLimitForApi')],
    ['a gateway', html(503)],
    ['a reset', faults.resetAfterRequest],
    ['a truncated body', faults.truncatedBody],
  ])('helps against %s', async ([, fault]) => {
    const server = await startFaultServer([fault, fine])
    const { data } = await clientAt(server.url).raw.GET(PATH)
    expect(data).toEqual({ hasMore: false, list: [] })
  })

  test('of an upsert needs its id', async () => {
    const server = await startFaultServer(html(502))
    const { raw } = clientAt(server.url)
    await raw.PUT('/v1.0/contact/restrictions/settings', { body: { type: 'onlySelf' } })
    expect(server.tries).toBe(1)
    await raw.PUT('/v1.0/contact/restrictions/settings', { body: { id: 1, type: 'onlySelf' } })
    expect(server.tries).toBe(4)
  })

  test('with a new token follows a rejection', async () => {
    const server = await startFaultServer([apiError(400, 'InvalidAuthentication'), fine])
    const { raw } = clientAt(server.url, { accessToken: ({ rejected }) => (rejected ? 'b' : 'a') })
    const { data } = await raw.GET(PATH)
    expect(data).toEqual({ hasMore: false, list: [] })
    expect(server.arrived.map(({ headers }) => headers[TOKEN])).toEqual(['a', 'b'])
  })
})

describe('integers beyond 2^53', () => {
  const long = answer(200, '{"hasMore":false,"nextToken":9223372036854775807,"list":[]}')

  test('in an answer are an error, which is not repeated', async () => {
    const server = await startFaultServer(long)
    const call = clientAt(server.url).raw.GET(PATH)
    await expect(call).rejects.toMatchObject({ kind: 'decode', status: 200, attempts: 1 })
    await expect(call).rejects.toThrow(/beyond 2\^53/)
    expect(server.tries).toBe(1)
  })

  test.for(['bigint', 'string'] as const)(
    'in an answer are strings with `%s`: openapi-fetch reads JSON by itself',
    async (integers) => {
      const server = await startFaultServer(long)
      const { data, response } = await clientAt(server.url, { integers }).raw.GET(PATH)
      expect(data).toEqual({ hasMore: false, nextToken: '9223372036854775807', list: [] })
      expect(response.headers.get('content-type')).toMatch(/json/)
    },
  )

  test('in a body are sent as they are, and refused when they were rounded before', async () => {
    const server = await startFaultServer(json({ result: 7 }))
    const { raw } = clientAt(server.url)
    const put = (id: unknown) =>
      raw.PUT('/v1.0/contact/restrictions/settings', {
        body: { type: 'onlySelf', id: id as number },
      })
    await put(9223372036854775807n)
    expect(server.arrived[0]?.body).toBe('{"type":"onlySelf","id":9223372036854775807}')
    await expect(put(2 ** 60)).rejects.toMatchObject({ kind: 'usage' })
    expect(server.tries).toBe(1)
  })
})

describe('no answer', () => {
  test('rejects with an error of the family', async () => {
    const call = clientAt(await deadUrl()).raw.GET(PATH)
    await expect(call).rejects.toBeInstanceOf(ContactConnectionError)
    await expect(call).rejects.toMatchObject({
      operationId: 'listContactHideSettings',
      attempts: 3,
    })
  })

  test.for<[string, ReturnType<typeof html>]>([
    ['no header', faults.silence],
    ['a body that stops midway', faults.endlessBody],
    ['a body that trickles', faults.trickle],
  ])('in time is a timeout: %s', async ([, fault]) => {
    const server = await startFaultServer(fault)
    const call = clientAt(server.url, { timeoutMs: 100, retry: { maxRetries: 0 } }).raw.GET(PATH)
    await expect(call).rejects.toBeInstanceOf(ContactTimeoutError)
  })

  test('because of an abort is one, within the body too', async () => {
    const reason = new Error('the user went away')
    const controller = new AbortController()
    const server = await startFaultServer({
      arrived(socket) {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"list":[', () =>
          setTimeout(() => controller.abort(reason), 20),
        )
      },
    })
    const error = await outcomeOf(clientAt(server.url).raw.GET(PATH, { signal: controller.signal }))
    expect(error).toMatchObject({ kind: 'abort', cause: reason })
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })
})

test('middleware sees one call, whatever it takes', async () => {
  const server = await startFaultServer([html(502), fine])
  const { raw } = clientAt(server.url)
  let requests = 0
  raw.use({
    onRequest({ request }) {
      requests += 1
      request.headers.set('x-trace', 'trace')
      return request
    },
  })
  await raw.GET(PATH)
  expect(requests).toBe(1)
  expect(server.arrived.map(({ headers }) => headers['x-trace'])).toEqual(['trace', 'trace'])
})
