import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  ContactAbortError,
  ContactApiError,
  ContactConnectionError,
  ContactDecodeError,
  ContactError,
  ContactTokenError,
  createContactClient,
} from '../src/index.ts'
import { json, observe } from './observe.ts'

const observed = (answer: () => Response | Promise<Response>) => ({ fetch: observe(answer).fetch })
/** What a call comes to, thrown or not. */
const outcomeOf = (answer: () => Response | Promise<Response>) =>
  createContactClient({ accessToken: 'a-token', ...observed(answer) })
    .listContactHideSettings()
    .catch((error: unknown) => error)

describe('an error answer', () => {
  test('is told apart by its code', async () => {
    const body = {
      code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
      requestid: 'REQUEST-1',
      message: '应用尚未开通所需的权限',
      accessdenieddetail: { requiredScopes: ['Contact.Visibility.ReadWrite'] },
    }
    const error = await outcomeOf(json(body, 403))
    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toBeInstanceOf(ContactError)
    expect(error).toMatchObject({
      name: 'ContactApiError',
      kind: 'api',
      operationId: 'listContactHideSettings',
      status: 403,
      code: body.code,
      requestId: 'REQUEST-1',
      requiredPermissions: ['Contact.Visibility.ReadWrite'],
      message: `listContactHideSettings: 403 ${body.code}: ${body.message}`,
    })
  })

  test.for<[string, () => Response, object]>([
    [
      'the old form with status 200',
      json({ errcode: 404, errmsg: '请求的URI地址不存在', request_id: 'R' }),
      { code: '404', status: 200, requestId: 'R' },
    ],
    [
      'the ban of an address',
      json({ status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'U' }),
      { code: '1111', status: 200, requestId: 'U' },
    ],
  ])('is read in %s', async ([, answer, expected]) => {
    const error = await outcomeOf(answer)
    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toMatchObject(expected)
  })
})

describe('an answer that is none', () => {
  test.for<[string, () => Response, RegExp]>([
    ['an HTML page', () => new Response('<!doctype html>blocked', { status: 200 }), /an HTML page/],
    ['truncated JSON', () => new Response('{"hasMore":tr', { status: 200 }), /not JSON/],
    ['an empty body', () => new Response('', { status: 200 }), /empty body/],
    ['an empty error', () => new Response('', { status: 502 }), /502 with an empty body/],
    ['an error without a code', json({ oops: true }, 500), /500 without an error code/],
    ['an HTML error', () => new Response('<html>Bad Gateway', { status: 502 }), /502 with an HTML/],
  ])('is a decode error: %s', async ([, answer, message]) => {
    const error = await outcomeOf(answer)
    expect(error).toBeInstanceOf(ContactDecodeError)
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
  })

  test('keeps its text, but does not show it', async () => {
    const error = await outcomeOf(() => new Response('<html>13800000000'))
    expect(error).toHaveProperty('text', '<html>13800000000')
    expect(inspect(error)).not.toContain('13800000000')
    expect(JSON.stringify(error)).not.toContain('13800000000')
  })

  test('is expected where the contract has no body', async () => {
    const client = createContactClient({
      accessToken: 'a-token',
      ...observed(() => new Response(null)),
    })
    expect(
      await client.updateSeniorSetting({ body: { seniorStaffId: 'x', open: false } }),
    ).toBeUndefined()
  })
})

describe('no answer', () => {
  test('is a connection error with its cause', async () => {
    const cause = new TypeError('fetch failed')
    const error = await outcomeOf(() => Promise.reject(cause))
    expect(error).toBeInstanceOf(ContactConnectionError)
    expect(error).toHaveProperty('cause', cause)
  })

  test('because the body broke off is a connection error', async () => {
    const error = await outcomeOf(
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => stream.error(new TypeError('terminated')),
          }),
        ),
    )
    expect(error).toBeInstanceOf(ContactConnectionError)
  })

  test('because the caller ended the call is an abort error', async () => {
    const signal = AbortSignal.abort()
    const client = createContactClient({ accessToken: 'a-token', fetch: (r) => fetch(r) })
    const error = await client
      .listContactHideSettings({}, { signal })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContactAbortError)
  })

  test.for<[string, () => Promise<string>]>([
    ['throws', () => Promise.reject(new Error('vault is sealed'))],
    ['gives nothing', async () => ''],
  ])('because the token function %s is a token error', async ([, accessToken]) => {
    const client = createContactClient({ accessToken, ...observed(json({})) })
    const error = await client.listContactHideSettings().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContactTokenError)
  })
})

test('undocumented fields and null are kept', async () => {
  const body = { hasMore: false, list: null, brandNew: { kept: 1 } }
  expect(await outcomeOf(json(body))).toEqual(body)
})

test('a client does not show its token', () => {
  const client = createContactClient({ accessToken: 'top-secret' })
  expect(inspect(client, { depth: 10, showHidden: true })).not.toContain('top-secret')
})
