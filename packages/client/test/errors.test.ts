// What an error answer says, as the caller gets it.
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  ContactAbortError,
  ContactApiError,
  ContactConnectionError,
  ContactDecodeError,
  ContactError,
  ContactTimeoutError,
  ContactTokenError,
  ContactUsageError,
  type ErrorCategory,
  isContactError,
} from '../src/index.ts'
import { json, observe } from './support/observe.ts'
import { clientAt, outcomeOf } from './support/transports.ts'

const outcomeWith = (answer: () => Response | Promise<Response>) =>
  outcomeOf(
    clientAt('https://api.dingtalk.com', {
      fetch: observe(answer).fetch,
      retry: { maxRetries: 0 },
    }).listContactHideSettings(),
  )

describe('an error answer', () => {
  const body = {
    code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
    requestid: 'REQUEST-1',
    message: '应用尚未开通所需的权限',
    accessdenieddetail: { requiredScopes: ['Contact.Visibility.ReadWrite'] },
  }

  test('is told with everything that helps', async () => {
    const error = await outcomeWith(json(body, 403))
    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toBeInstanceOf(ContactError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'ContactApiError',
      kind: 'api',
      operationId: 'listContactHideSettings',
      status: 403,
      code: body.code,
      category: 'permission',
      attempts: 1,
      retryable: false,
      requestId: 'REQUEST-1',
      requiredPermissions: ['Contact.Visibility.ReadWrite'],
      message: `listContactHideSettings: 403 ${body.code}: ${body.message}`,
      hint: {
        en: expect.stringMatching(
          /developer console.*Needed: Contact\.Visibility\.ReadWrite\. https/,
        ),
        zh: expect.stringMatching(/开发者后台.*Contact\.Visibility\.ReadWrite。 https/),
      },
    })
  })

  test('as JSON has the same, for a log', async () => {
    const error = await outcomeWith(json(body, 403))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ContactApiError',
      kind: 'api',
      message: expect.stringContaining(body.code),
      operationId: 'listContactHideSettings',
      attempts: 1,
      retryable: false,
      status: 403,
      code: body.code,
      category: 'permission',
      requestId: 'REQUEST-1',
      requiredPermissions: ['Contact.Visibility.ReadWrite'],
      hint: { en: expect.any(String), zh: expect.any(String) },
    })
  })

  test('shows the same in Node, with the stack that leads to it', async () => {
    const shown = inspect(await outcomeWith(json(body, 403)))
    expect(shown).toMatch(/^ContactApiError: listContactHideSettings: 403 Forbidden/)
    expect(shown).toContain('    at ')
    expect(shown).toContain("requestId: 'REQUEST-1'")
  })

  test('whose permission DingTalk does not name is told with that of the contract', async () => {
    const { accessdenieddetail: _, ...unnamed } = body
    expect(await outcomeWith(json(unnamed, 403))).toMatchObject({
      requiredPermissions: ['Contact.Visibility.ReadWrite'],
    })
  })

  test('about an address names no permission', async () => {
    const code = 'Forbidden.AccessDenied.IpNotInWhiteList'
    expect(await outcomeWith(json({ ...body, code, accessdenieddetail: {} }, 403))).toMatchObject({
      requiredPermissions: [],
      hint: { en: expect.stringContaining('egress address') },
    })
  })

  test.for<[string, object, object]>([
    [
      'with capitals',
      { Code: 'parameter.error', RequestId: 'R', Message: 'M' },
      { code: 'parameter.error', requestId: 'R', message: expect.stringMatching(/: M$/) },
    ],
    [
      'with a code and nothing else',
      { code: 'parameter.error' },
      { code: 'parameter.error', requestId: undefined, requiredPermissions: [] },
    ],
    [
      'with fields of the wrong type',
      {
        code: 'parameter.error',
        message: { toString: 'no function' },
        requestid: 7,
        accessdenieddetail: { requiredScopes: [{ toString: null }, 7, 'A'] },
      },
      { code: 'parameter.error', requestId: undefined, requiredPermissions: ['A'] },
    ],
    ['with a code that objects have', { code: 'constructor' }, { category: 'parameter' }],
    ['with a code that all objects have', { code: '__proto__' }, { category: 'parameter' }],
  ])('is read %s', async ([, answer, expected]) => {
    const error = await outcomeWith(json(answer, 400))
    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toMatchObject({
      ...expected,
      hint: { en: expect.any(String), zh: expect.any(String) },
    })
  })

  test.for<[string, object, object]>([
    [
      'the old form with status 200',
      { errcode: 404, errmsg: '请求的URI地址不存在', request_id: 'R' },
      {
        code: '404',
        status: 200,
        category: 'not-found',
        requestId: 'R',
        hint: { en: expect.stringContaining('`baseUrl`') },
      },
    ],
    [
      'the ban of an address',
      { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'U' },
      {
        code: '1111',
        status: 200,
        category: 'throttling',
        requestId: 'U',
        message: expect.stringContaining('banned for some minutes'),
        hint: { en: expect.stringContaining('banned') },
      },
    ],
  ])('is recognized in %s', async ([, answer, expected]) => {
    const error = await outcomeWith(json(answer))
    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toMatchObject(expected)
  })

  test.for<[string, object]>([
    ['a status that only looks like one', { status: 1111, hasMore: false }],
    ['a punishment of another status', { status: 1, punish: 'deny' }],
  ])('is not seen in an answer with %s', async ([, answer]) => {
    expect(await outcomeWith(json(answer))).toEqual(answer)
  })

  test('`errcode` 0 is none', async () => {
    expect(await outcomeWith(json({ errcode: 0, hasMore: false }))).toEqual({
      errcode: 0,
      hasMore: false,
    })
  })
})

describe('a code is of the same category', () => {
  test.for<[string, number, ErrorCategory]>([
    ['INVALIDAUTHENTICATION', 400, 'authentication'],
    ['forbidden.accessdenied.qpslimitforapi', 403, 'throttling'],
    ['Forbidden.AccessDenied.QpsLimitForSomethingNew', 403, 'throttling'],
    ['Forbidden.AccessDenied.QpmLimitForSomethingNew', 403, 'throttling'],
    ['qps.exceed.limit', 400, 'throttling'],
    ['request.overlimit', 400, 'throttling'],
    ['Forbidden.Something.New', 403, 'permission'],
    ['accesstoken.expired', 400, 'authentication'],
    ['invalidToken', 400, 'authentication'],
    ['something.new', 429, 'throttling'],
    ['something.new', 500, 'server'],
    ['something.new', 502, 'server'],
    ['something.new', 404, 'not-found'],
    ['something.new', 400, 'parameter'],
  ])('%s with %i: %s', async ([code, status, category]) => {
    expect(await outcomeWith(json({ code }, status))).toMatchObject({ code, category })
  })

  test('unless the operation means something else by it', async () => {
    const client = clientAt('https://api.dingtalk.com', {
      fetch: observe(json({ code: 'parameter.error' }, 400)).fetch,
    })
    const error = await outcomeOf(
      client.getCooperateOrgInviteInfo({ path: { cooperateCorpId: 'ding1' } }),
    )
    expect(error).toMatchObject({ category: 'not-found' })
  })
})

describe('an answer that is none', () => {
  test.for<[string, () => Response, RegExp]>([
    ['an HTML page', () => new Response('<!doctype html>blocked'), /200 with an HTML page/],
    ['HTML that says it is JSON', () => html(), /an HTML page/],
    ['truncated JSON', () => new Response('{"hasMore":tr'), /not JSON \(13 characters/],
    ['white space', () => new Response(' \n'), /not JSON/],
    ['an empty body', () => new Response(''), /200 with an empty body/],
    ['an empty error', () => new Response('', { status: 502 }), /502 with an empty body/],
    ['an error without a code', json({ oops: true }, 500), /500 without an error code/],
    ['an error with a number as code', json({ code: 7 }, 500), /500 without an error code/],
    ['an error that is a list', json([1], 500), /500 without an error code/],
    ['an error that is null', json(null, 500), /500 without an error code/],
    ['an HTML error', () => new Response('<html>Bad Gateway', { status: 502 }), /502 with an HTML/],
    ['a redirect', () => new Response(null, { status: 302 }), /302, a redirect/],
    ['"not modified"', () => new Response(null, { status: 304 }), /304/],
  ])('is a decode error: %s', async ([, answer, message]) => {
    const error = await outcomeWith(answer)
    expect(error).toBeInstanceOf(ContactDecodeError)
    expect(error).toMatchObject({
      kind: 'decode',
      operationId: 'listContactHideSettings',
      attempts: 1,
      message: expect.stringMatching(message),
    })
  })

  test('keeps its text, but does not show it', async () => {
    const error = await outcomeWith(() => new Response('<html>13800000000'))
    expect(error).toHaveProperty('text', '<html>13800000000')
    expect(inspect(error, { showHidden: true, getters: true })).not.toContain('13800000000')
    expect(JSON.stringify(error)).not.toContain('13800000000')
  })
})

test.for<[number, boolean]>([
  [501, false],
  [502, true],
  [503, true],
  [504, true],
  [505, false],
])('an empty answer with status %i may pass: %o', async ([status, retryable]) => {
  const error = await outcomeWith(() => new Response('', { status }))
  expect(error).toMatchObject({ kind: 'decode', status, retryable })
})

const html = () => new Response('<html>', { headers: { 'content-type': 'application/json' } })

describe('no answer', () => {
  test('is a connection error with its cause', async () => {
    const cause = new TypeError('fetch failed')
    const error = await outcomeWith(() => Promise.reject(cause))
    expect(error).toBeInstanceOf(ContactConnectionError)
    expect(error).toMatchObject({ cause, retryable: true, attempts: 1 })
  })

  test('because the body broke off is one too', async () => {
    const error = await outcomeWith(
      () =>
        new Response(
          new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }),
        ),
    )
    expect(error).toBeInstanceOf(ContactConnectionError)
  })

  test('says after how many attempts', async () => {
    const client = clientAt('https://api.dingtalk.com', {
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    })
    await expect(client.listContactHideSettings()).rejects.toThrow(
      'listContactHideSettings: no answer arrived from DingTalk (after 3 attempts)',
    )
  })
})

describe('the family', () => {
  const answer = { status: 400, text: '' }
  const api = {
    status: 400,
    code: 'parameter.error',
    category: 'parameter',
    message: '',
    requestId: undefined,
    requiredPermissions: [],
    hint: { en: 'Do this.', zh: '这样做。' },
  } as const
  const context = { operationId: 'listContactHideSettings' } as const

  test.for<[string, () => ContactError]>([
    ['ContactApiError', () => new (class A extends ContactApiError {})(api, context)],
    ['ContactConnectionError', () => new (class B extends ContactConnectionError {})('', context)],
    ['ContactTimeoutError', () => new (class C extends ContactTimeoutError {})('', context)],
    ['ContactAbortError', () => new (class D extends ContactAbortError {})('', context)],
    ['ContactDecodeError', () => new (class E extends ContactDecodeError {})('', answer, context)],
    ['ContactTokenError', () => new (class F extends ContactTokenError {})('', context)],
    ['ContactUsageError', () => new (class G extends ContactUsageError {})('')],
  ])('%s keeps its name, whatever a minifier calls its class', ([name, create]) => {
    const error = create()
    expect(error.name).toBe(name)
    expect(error.toJSON()).toHaveProperty('name', name)
    expect(inspect(error)).toMatch(new RegExp(`^${name}: `))
  })

  test('Node shows its cause where it has one, and a line where it is told to go no deeper', () => {
    const cause = Object.assign(new Error('reset'), { at: { host: { name: 'example' } } })
    const error = new ContactConnectionError('no answer', context, { cause })
    expect(inspect(error)).toMatch(/^ContactConnectionError: .*\n\[cause\]: Error: reset\n/s)
    expect(inspect(error, { depth: 2 })).toContain('host: [Object]')
    expect(inspect(error, { depth: 3 })).toContain("name: 'example'")
    expect(inspect({ error }, { depth: 0 })).toMatch(/\[ContactConnectionError: .*no answer\]/)
    expect(inspect(new ContactUsageError('wrong'))).not.toContain('[cause]')
  })

  test('Node shows name and message where the stack was taken away', () => {
    const error = new ContactUsageError('wrong')
    Object.assign(error, { stack: undefined })
    expect(inspect(error)).toMatch(/^ContactUsageError: wrong \{/)
  })

  test('a usage error has a cause where there is one, and never passes by itself', () => {
    const cause = new Error('why')
    expect(new ContactUsageError('', undefined, cause)).toMatchObject({ cause, retryable: false })
    expect(new ContactUsageError('')).not.toHaveProperty('cause')
  })

  test('is told apart from everything else', () => {
    const error = new ContactApiError(api, context)
    expect(isContactError(error)).toBe(true)
    expect(isContactError(error, 'listContactHideSettings')).toBe(true)
    expect(isContactError(error, 'getUser')).toBe(false)
    expect(isContactError(new ContactTimeoutError('', context), 'listContactHideSettings')).toBe(
      false,
    )
    for (const other of [new Error('x'), undefined, null, 'x', { kind: 'api' }]) {
      expect(isContactError(other)).toBe(false)
    }
  })
})
