import { createContactClient } from '@dingtalk-contact/client'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { contactMsw, type HandlersOptions, handlers } from '../src/msw.ts'

const LIST = 'listContactRestrictSetting'
const PATH = '/v1.0/contact/restrictions/settings'
const THROTTLED = 'Forbidden.AccessDenied.QpsLimitForApi'
const TOKEN = { 'x-acs-dingtalk-access-token': 'any' }

const server = setupServer()
beforeEach(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  server.close()
})

const use = (options?: HandlersOptions) => server.use(...handlers(options))
const call = (target = PATH, init: RequestInit = {}, base = 'https://api.dingtalk.com') =>
  fetch(`${base}${target}`, { headers: TOKEN, ...init })
const failed = async (response: Response | Promise<Response>) => {
  const { status, ...rest } = await response
  const body: { code?: string; message?: string } = await (await response).json()
  return { status, ...rest, ...body }
}

describe('the handlers answer', () => {
  test('the client, on both hosts of DingTalk', async () => {
    use()
    for (const baseUrl of ['https://api.dingtalk.com', 'https://api.dingtalk.io']) {
      const client = createContactClient({ accessToken: 'any', baseUrl })
      expect(await client[LIST]()).toMatchOperation(LIST)
    }
  })

  test('a missing token with 400, in the way of DingTalk', async () => {
    use()
    const response = await call(PATH, { headers: {} })
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await failed(response)).toMatchObject({
      status: 400,
      code: 'AuthenticationFailed.MissingParameter',
      requestid: expect.any(String),
    })
  })

  test('a wrong token with 400', async () => {
    use({ tokens: ['good'] })
    expect(await failed(call())).toMatchObject({ status: 400, code: 'InvalidAuthentication' })
  })

  test('an invalid request with the parameter error, and the field in its message', async () => {
    use()
    expect(await failed(call(`${PATH}?maxResults=101`))).toMatchObject({
      status: 400,
      code: 'parameter.error',
      message: expect.stringContaining('maxResults'),
    })
    const put = { method: 'PUT', headers: { ...TOKEN, 'content-type': 'application/json' } }
    expect(await failed(call(PATH, { ...put, body: '{"type":"everybody"}' }))).toMatchObject({
      status: 400,
      message: expect.stringContaining('type'),
    })
  })

  test('an unknown path with 200 and errcode 404', async () => {
    use()
    const response = await call('/v1.0/contact/nothing')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ errcode: 404 })
  })

  test('with state, as the mock does', async () => {
    use({ seed: {} })
    const client = createContactClient({ accessToken: 'any' })
    expect((await client[LIST]()).list).toEqual([])
    await client.updateContactRestrictSetting({
      body: { name: 'Interns', type: 'onlySelf', subjectDeptIds: [1] },
    })
    expect((await client[LIST]()).list).toMatchObject([{ name: 'Interns' }])
  })

  test('below a base URL with a path, and nowhere else', async () => {
    use({ baseUrl: 'http://127.0.0.1:4999/dingtalk/' })
    const response = await call(PATH, {}, 'http://127.0.0.1:4999/dingtalk')
    await expect(response).toMatchOperation(LIST)
    expect(response.status).toBe(200)
    // Msw prints what it refuses.
    const printed = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => printed.mockRestore())
    await expect(call(PATH, {}, 'http://127.0.0.1:4999/dingtalk2')).rejects.toThrow()
    await expect(call()).rejects.toThrow()
  })
})

describe('answers', () => {
  test('one for every call', async () => {
    use({ answers: { [LIST]: 'system.error' } })
    for (const _ of [1, 2, 3]) {
      expect(await failed(call())).toMatchObject({ status: 500, code: 'system.error' })
    }
  })

  test('a list for the first calls, then as usual', async () => {
    use({ answers: { [LIST]: [THROTTLED, 'system.error'] } })
    const statuses: number[] = []
    for (const _ of [1, 2, 3]) statuses.push((await call()).status)
    expect(statuses).toEqual([403, 500, 200])
  })

  test('by header, for one call', async () => {
    use()
    const headers = { ...TOKEN, 'x-mock-answer': THROTTLED }
    expect(await failed(call(PATH, { headers }))).toMatchObject({ status: 403, code: THROTTLED })
  })

  test('of an operation that the contract does not have are refused at once', () => {
    // @ts-expect-error no such operation
    const options: HandlersOptions = { answers: { listContactRestrictSettings: 'system.error' } }
    expect(() => handlers(options)).toThrow(`Did you mean ${LIST}`)
  })

  test('that are not documented are refused', async () => {
    // @ts-expect-error no such code
    const options: HandlersOptions = { answers: { [LIST]: 'system.eror' } }
    await expect(contactMsw(options)).rejects.toThrow('system.error')
  })
})

describe('faults', () => {
  test('a reset is a network error', async () => {
    const { handlers: own, on } = await contactMsw()
    server.use(...own)
    on(LIST).fault('reset-after').times(1)
    await expect(call()).rejects.toThrow(TypeError)
    expect((await call()).status).toBe(200)
  })

  test('a truncated body breaks while it is read', async () => {
    const { handlers: own, on } = await contactMsw()
    server.use(...own)
    on(LIST).fault('truncated')
    const response = await call()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('a truncated body is late once: half of it comes with the headers, then it breaks', async () => {
    const { handlers: own, on } = await contactMsw()
    server.use(...own)
    const delayMs = 1000
    on(LIST).fault('truncated', { delayMs })
    const reader = (await call()).body?.getReader()
    const begun = performance.now()
    const half = new TextDecoder().decode((await reader?.read())?.value)
    expect(half).toMatch(/^\{"hasMore":/)
    await expect(reader?.read()).rejects.toThrow()
    expect(performance.now() - begun).toBeLessThan(delayMs * 0.9)
  })

  test('a gateway that answers in HTML', async () => {
    const { handlers: own, on } = await contactMsw()
    server.use(...own)
    on(LIST).fault('html-gateway')
    const response = await call()
    expect([response.status, await response.text()]).toEqual([
      502,
      expect.stringContaining('<html>'),
    ])
  })

  test('a slow answer is given up by its caller', async () => {
    const { handlers: own, on } = await contactMsw()
    server.use(...own)
    on(LIST).fault('slow-headers', { delayMs: 60_000 })
    await expect(call(PATH, { signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout')
    on(LIST).fault('hang')
    await expect(call(PATH, { signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout')
  })

  test('a slow body arrives whole', async () => {
    const { handlers: own, on } = await contactMsw()
    server.use(...own)
    on(LIST).fault('slow-body', { delayMs: 5 })
    await expect(await call()).toMatchOperation(LIST)
  })
})

describe('the mock behind the handlers', () => {
  test('says what arrived, without the token', async () => {
    const dingtalk = await contactMsw()
    server.use(...dingtalk.handlers)
    await call(`${PATH}?maxResults=10`)
    expect(dingtalk.requests(LIST)).toMatchObject([{ method: 'GET', query: { maxResults: '10' } }])
    expect(dingtalk.log).toMatchObject([{ operationId: LIST, status: 200 }])
    expect(JSON.stringify(dingtalk.requests())).not.toContain('"any"')
  })

  test('is after a reset as at its start, planned answers included', async () => {
    const dingtalk = await contactMsw({ answers: { [LIST]: ['system.error'] } })
    server.use(...dingtalk.handlers)
    expect((await call()).status).toBe(500)
    expect((await call()).status).toBe(200)
    dingtalk.reset()
    expect(dingtalk.log).toEqual([])
    expect((await call()).status).toBe(500)
  })

  test('does not share state with another', async () => {
    const one = await contactMsw({ seed: {} })
    const other = await contactMsw()
    server.use(...one.handlers)
    await call()
    expect(one.log).toHaveLength(1)
    expect(other.log).toHaveLength(0)
  })
})

test('a base URL that is none is refused', () => {
  expect(() => handlers({ baseUrl: 'api.dingtalk.com' })).toThrow('scheme included')
})
