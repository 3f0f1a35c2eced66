import { describe, expect, test } from 'vitest'
import { call, choose, put } from './support/call.ts'
import {
  documentedAnswers,
  HIDE_SETTING,
  JSON_BODY,
  REQUEST_ID,
  RESTRICTION,
  RESTRICTIONS,
} from './support/samples.ts'

describe('a valid call gets the first documented answer', () => {
  test('to a query', async () => {
    const { operationId, answer, violations } = await call('GET', `${RESTRICTIONS}?maxResults=10`)
    const [page] = documentedAnswers('listContactRestrictSetting', 200)
    expect(operationId).toBe('listContactRestrictSetting')
    expect(answer).toEqual({ status: 200, body: page?.body })
    expect(violations).toEqual([])
  })

  test('to a body', async () => {
    const { answer } = await put(RESTRICTION)
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
