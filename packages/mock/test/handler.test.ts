import { beforeAll, describe, expect, test } from 'vitest'
import { readContract } from '../src/contract.ts'
import { createHandler, type MockRequest } from '../src/handler.ts'
import {
  documentedAnswers,
  HIDE_SETTING,
  JSON_BODY,
  operation,
  REQUEST_ID,
  RESTRICTIONS,
  TOKEN,
} from './support/samples.ts'

let handle: Awaited<ReturnType<typeof createHandler>>

beforeAll(async () => {
  handle = await createHandler(readContract())
}, 60_000)

/** Calls the handler, with a token unless the headers are given. */
const call = (method: string, target: string, request: Partial<MockRequest> = {}) =>
  handle({ method, target, headers: TOKEN, body: '', ...request })

const put = (body: string, headers: Record<string, string> = JSON_BODY) =>
  call('PUT', RESTRICTIONS, { headers: { ...TOKEN, ...headers }, body })

const choose = (name: string, target = RESTRICTIONS) =>
  call('GET', target, { headers: { ...TOKEN, 'x-mock-answer': name } })

describe('a valid call gets the first documented answer', () => {
  test('to a query', async () => {
    const { operationId, answer, violations } = await call('GET', `${RESTRICTIONS}?maxResults=10`)
    const [page] = documentedAnswers('listContactRestrictSetting', 200)
    expect(operationId).toBe('listContactRestrictSetting')
    expect(answer).toEqual({ status: 200, body: page?.body })
    expect(violations).toEqual([])
  })

  test('to a body', async () => {
    const { answer } = await put('{"type":"onlySelf","subjectDeptIds":[11223]}')
    const [result] = documentedAnswers('updateContactRestrictSetting', 200)
    expect(answer).toEqual({ status: 200, body: result?.body })
  })

  test('to a path parameter, where the documented answer is empty', async () => {
    const { operationId, answer } = await call('DELETE', HIDE_SETTING)
    expect(operationId).toBe('deleteContactHideSetting')
    expect(answer).toEqual({ status: 200, body: undefined })
  })
})

describe('the token', () => {
  test.each([
    ['missing', {}],
    ['empty', { 'x-acs-dingtalk-access-token': '' }],
  ])('%s', async (_, headers) => {
    const { operationId, answer } = await call('GET', RESTRICTIONS, { headers })
    expect(operationId).toBe('listContactRestrictSetting')
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'AuthenticationFailed.MissingParameter' },
    })
  })

  test('is looked for before anything else', async () => {
    const { answer } = await call('PUT', RESTRICTIONS, { headers: JSON_BODY, body: '{bad' })
    expect(answer.body).toMatchObject({ code: 'AuthenticationFailed.MissingParameter' })
  })

  test('is not needed to get one', async () => {
    const { answer } = await call('POST', '/v1.0/oauth2/accessToken', {
      headers: JSON_BODY,
      body: '{"appKey":"key","appSecret":"secret"}',
    })
    expect(answer).toMatchObject({ status: 200, body: { accessToken: expect.any(String) } })
  })
})

describe('an invalid request', () => {
  test.each([
    ['listContactRestrictSetting', () => call('GET', `${RESTRICTIONS}?maxResults=101`)],
    ['updateContactRestrictSetting', () => put('{"type":"other"}')],
    ['deleteContactRestrictSetting', () => call('DELETE', `${RESTRICTIONS}/abc`)],
  ])("gets the first 400 of the operation's own: %s", async (id, invalid) => {
    const [first] = documentedAnswers(id, 400)
    expect((await invalid()).answer).toMatchObject({ status: 400, body: { code: first?.name } })
  })

  test.each([
    ['over the maximum', `${RESTRICTIONS}?maxResults=101`, 'maximum', ['query', 'maxResults']],
    ['no number', `${RESTRICTIONS}?maxResults=ten`, 'type', ['query', 'maxResults']],
    ['missing', '/v1.0/contact/seniorSettings', 'required', ['query']],
  ])('a query parameter that is %s', async (_, target, keyword, location) => {
    const { answer, violations } = await call('GET', target)
    expect(violations).toMatchObject([{ location: ['request', ...location], keyword }])
    // The parameter as the contract spells it; Prism has it in lower case.
    expect(answer.body).toMatchObject({
      message: expect.stringMatching(/maxResults|seniorStaffId/),
    })
  })

  test('a path parameter of the wrong type is named in its own spelling', async () => {
    const { answer, violations } = await call('DELETE', `${RESTRICTIONS}/abc`)
    expect(violations).toMatchObject([
      { location: ['request', 'path', 'settingId'], keyword: 'type' },
    ])
    expect(answer.body).toMatchObject({ message: expect.stringContaining('settingId') })
  })

  test.each([
    ['no `type`', '{}', 'required', []],
    ['a `type` that is none of the allowed', '{"type":"other"}', 'enum', ['type']],
    ['a property too many', '{"type":"onlySelf","Type":1}', 'additionalProperties', []],
    [
      'a wrong type inside a list',
      '{"type":"onlySelf","subjectUserIds":[1]}',
      'type',
      ['subjectUserIds', '0'],
    ],
  ])('a body with %s', async (_, body, keyword, location) => {
    const { violations } = await put(body)
    expect(violations).toMatchObject([{ location: ['request', 'body', ...location], keyword }])
  })

  test('a body that is required is missing', async () => {
    const { answer, violations } = await put('')
    expect(answer.status).toBe(400)
    expect(violations).toMatchObject([
      { keyword: 'required', message: expect.stringMatching(/body/i) },
    ])
  })

  test('every violation is told, and the message has the first', async () => {
    const { answer, violations } = await put('{"type":"other","unknown":1}')
    expect(violations.map(({ keyword }) => keyword).sort()).toEqual([
      'additionalProperties',
      'enum',
    ])
    expect(answer.body).toMatchObject({
      message: expect.stringContaining(`${violations[0]?.message}`),
    })
  })

  test.each([
    ['cut off', '{"type":'],
    ['no JSON at all', 'type=onlySelf'],
  ])(
    'a body that is %s is answered, and the mock says that it is its own answer',
    async (_, body) => {
      expect((await put(body)).answer).toMatchObject({
        status: 400,
        body: { code: 'mock.malformedJson', message: expect.stringContaining('not JSON') },
      })
    },
  )

  test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json'])(
    'a body of type %s is read as JSON',
    async (type) => {
      const { answer } = await put('{bad', { 'content-type': type })
      expect(answer.body).toMatchObject({ code: 'mock.malformedJson' })
    },
  )
})

describe('where there is no operation', () => {
  test.each(['/v1.0/contact/nothing', '/', `${RESTRICTIONS}/`, `/${RESTRICTIONS}`])(
    '%s is unknown: 200 and errcode 404, which name the path and need no token',
    async (path) => {
      const { operationId, answer } = await call('GET', `${path}?a=1`, { headers: {} })
      expect(operationId).toBeUndefined()
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual({ errcode: 404, errmsg: expect.stringMatching(`: ${path}$`) })
    },
  )

  test('a wrong method is told the right ones', async () => {
    const { operationId, answer } = await call('PATCH', RESTRICTIONS)
    expect(operationId).toBeUndefined()
    expect(answer).toMatchObject({
      status: 405,
      body: { code: 'mock.methodNotAllowed', message: expect.stringMatching(/GET, PUT\.$/) },
    })
  })
})

describe('x-mock-answer', () => {
  const { id, answers } = operation('listContactRestrictSetting')

  test.each(answers)('gives the documented $status $name', async ({ status, name, body }) => {
    const { answer } = await choose(name)
    expect(answer.status).toBe(status)
    expect({ ...Object(answer.body), requestid: 0 }).toEqual({ ...Object(body), requestid: 0 })
  })

  test('has successes, errors of the caller and errors of the server to choose from', () => {
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 400, 403, 500]))
  })

  test('with an unknown name: the mock says which names there are', async () => {
    const { answer } = await choose('lastpage')
    expect(answer).toMatchObject({ status: 400, body: { code: 'mock.unknownAnswer' } })
    expect(answer.body).toMatchObject({ message: expect.stringContaining('`lastpage`') })
    expect(answer.body).toMatchObject({ message: expect.stringContaining(id) })
    const names = answers.map(({ name }) => name).join(', ')
    expect(answer.body).toMatchObject({ message: expect.stringContaining(names) })
  })

  test('does not hide an invalid request', async () => {
    const { answer, violations } = await choose('last-page', `${RESTRICTIONS}?maxResults=101`)
    expect(answer.status).toBe(400)
    expect(violations).toMatchObject([{ keyword: 'maximum' }])
  })

  test('does not stand in for a token', async () => {
    const { answer } = await call('GET', RESTRICTIONS, { headers: { 'x-mock-answer': 'page' } })
    expect(answer.status).toBe(400)
  })
})

test.each([
  ['a missing token', () => call('GET', RESTRICTIONS, { headers: {} })],
  ['an invalid request', () => call('GET', `${RESTRICTIONS}?maxResults=101`)],
  ['malformed JSON', () => put('{bad')],
  ['a wrong method', () => call('PATCH', RESTRICTIONS)],
  ['an unknown name of an answer', () => choose('none')],
  ['a chosen error', () => choose('system.error')],
])('every error has a request id of its own: %s', async (_, fail) => {
  const bodies = [await fail(), await fail()].map(({ answer }) => answer.body)
  const ids = bodies.map((body) => String(Object(body).requestid))
  expect(ids).toEqual([expect.stringMatching(REQUEST_ID), expect.stringMatching(REQUEST_ID)])
  expect(ids[0]).not.toBe(ids[1])
})
