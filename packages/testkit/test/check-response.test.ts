import { describe, expect, test } from 'vitest'
import type { Answer } from '../src/answer.ts'
import { checkResponse } from '../src/check-response.ts'
import type { OperationId } from '../src/client-types.ts'
import { fixtures } from '../src/fixtures.ts'
import { operationIds } from '../src/operations.ts'

const LIST = 'listContactRestrictSetting'
const error = (code: string) => ({ code, requestid: 'A-1', message: 'no' })
/** Pointer, keyword, expected and received of each problem. */
const found = (answer: Answer, operationId: OperationId = LIST) =>
  checkResponse(operationId, answer).map(({ pointer, keyword, expected, received }) => [
    pointer,
    keyword,
    expected,
    received,
  ])

describe('what the contract shows', () => {
  test.each(operationIds)('of %s is without a problem', (id) => {
    const { responses, errors } = fixtures[id]
    for (const body of Object.values(responses))
      expect(found({ status: 200, body }, id)).toEqual([])
    for (const answer of Object.values(errors)) expect(found(answer, id)).toEqual([])
  })
})

describe('a status', () => {
  test('that is not documented is a problem, with the code that came', () => {
    expect(found({ status: 429, body: error('system.busy') })).toEqual([
      ['', 'status', 'one of 200, 400, 403, 500', '429 with the code "system.busy"'],
    ])
    expect(found({ status: 204 })).toEqual([['', 'status', 'one of 200, 400, 403, 500', '204']])
  })
})

describe('an error code', () => {
  const codes =
    'one of parameter.error, InvalidAuthentication, AuthenticationFailed.MissingParameter'

  test('that is not documented is a problem', () => {
    expect(found({ status: 400, body: error('invalidParameter.page') })).toEqual([
      ['/code', 'code', codes, '"invalidParameter.page"'],
    ])
  })

  test('that is documented with another status: the message says with which', () => {
    expect(found({ status: 400, body: error('system.error') })).toEqual([
      ['/code', 'code', codes, '"system.error", which is documented with 500'],
    ])
  })

  test('is compared without regard to case', () => {
    expect(found({ status: 400, body: error('invalidauthentication') })).toEqual([])
  })

  test('that is missing is one problem, not two', () => {
    expect(found({ status: 400, body: { requestid: 'A-1', message: 'no' } })).toEqual([
      ['/code', 'required', 'a value', 'nothing'],
    ])
  })
})

describe('a body', () => {
  const page = (changes: object) => ({
    status: 200,
    body: { ...fixtures[LIST].responses['last-page'], ...changes },
  })

  test.each<[string, object, string, string, string, string]>([
    ['of another type', { hasMore: 'yes' }, '/hasMore', 'type', 'boolean', '"yes"'],
    ['null', { hasMore: null }, '/hasMore', 'type', 'boolean', 'null'],
    ['no integer', { nextToken: 1.5 }, '/nextToken', 'type', 'integer', '1.5'],
    ['an object', { list: {} }, '/list', 'type', 'array', 'an object'],
    ['an array', { hasMore: [1, 2] }, '/hasMore', 'type', 'boolean', 'an array of 2'],
    ['deep', { list: [{}, { id: true }] }, '/list/1/id', 'type', 'integer', 'true'],
  ])('with a value that is %s', (_, changes, ...problem) => {
    expect(found(page(changes))).toEqual([problem])
  })

  test('with every problem at once', () => {
    expect(found(page({ hasMore: 1, list: [{ id: 'x' }] }))).toHaveLength(2)
  })

  test('may have fields that the contract does not know: DingTalk adds some', () => {
    expect(found(page({ newField: 1 }))).toEqual([])
  })

  test('that lacks a required field', () => {
    expect(found({ status: 400, body: { code: 'parameter.error', message: 'no' } })).toEqual([
      ['/requestid', 'required', 'a value', 'nothing'],
    ])
  })

  test('that is missing', () => {
    expect(found({ status: 200 })).toEqual([['', 'body', 'a body', 'nothing']])
  })

  test('where there should be none', () => {
    const operation = 'deleteContactHideSetting'
    expect(found({ status: 200 }, operation)).toEqual([])
    expect(found({ status: 200, body: { result: true } }, operation)).toEqual([
      ['', 'body', 'an empty body', 'an object'],
    ])
  })
})

describe('a 200 that is none', () => {
  test('the answer to an unknown path', () => {
    const body = { errcode: 404, errmsg: 'no such path' }
    expect(found({ status: 200, body })).toEqual([
      ['/errcode', 'errcode', 'an answer that is no error', '404'],
    ])
  })

  test('the ban of an address', () => {
    const body = { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'u' }
    expect(found({ status: 200, body })).toMatchObject([['/status', 'errcode', {}, {}]])
  })
})

describe('every problem', () => {
  test('names operation and status, and says it all in one line', () => {
    const problems = checkResponse(LIST, { status: 200, body: { hasMore: 'yes' } })
    expect(problems).toEqual([
      {
        operationId: LIST,
        status: 200,
        pointer: '/hasMore',
        keyword: 'type',
        expected: 'boolean',
        received: '"yes"',
        message: '/hasMore  type: expected boolean, came "yes"',
      },
    ])
  })

  test.each([
    ['a phone number', '13800138000'],
    ['an e-mail address', 'jane@example.com'],
    ['an access token', 'b6c9d0e8f7a63d5c9b1e2f4a7c8d9e0f'],
    ['a long text', 'word '.repeat(20)],
    ['a phone number as a number', 13_800_138_000],
  ])('shows %s by its shape only', (_, secret) => {
    const [problem] = checkResponse(LIST, { status: 200, body: { hasMore: secret } })
    expect(problem?.pointer).toBe('/hasMore')
    expect(JSON.stringify(problem)).not.toContain(String(secret).slice(0, 6))
  })
})

describe('an operation that the contract does not have', () => {
  const check = (name: string) => () => checkResponse(name as OperationId, { status: 200 })

  test('is refused, and the nearest name is offered', () => {
    expect(check('listSeniorSetting')).toThrow('Did you mean listSeniorSettings?')
    expect(check('getuser')).toThrow(/Did you mean .*getUser/)
  })

  test('without anything near: where the names stand', () => {
    expect(check('toString')).toThrow('`operationIds` lists them')
    expect(check('')).toThrow('`operationIds` lists them')
  })
})
