import { expect, test } from 'vitest'
import {
  documented,
  missingToken,
  ownError,
  throttled,
  unknownPath,
  withRequestId,
  wrongToken,
} from '../src/answer.ts'
import { documentedAnswers, operation, REQUEST_ID } from './support/samples.ts'

const error = { code: 'parameter.error', requestid: 'EXAMPLE', message: 'Wrong' }

test('a documented error keeps status, code and message, and gets a request id of its own', () => {
  const answer = () => documented({ status: 403, name: 'parameter.error', body: error })
  expect(answer()).toEqual({
    status: 403,
    body: { ...error, requestid: expect.stringMatching(REQUEST_ID) },
  })
  expect(answer()).not.toEqual(answer())
})

test.each([
  ['an object without a request id', { result: true }],
  ['a list', [1, 2]],
  ['a text', 'requestid'],
  ['null', null],
  ['nothing', undefined],
])('%s goes out as documented', (_, body) => {
  expect(documented({ status: 200, name: 'any', body }).body).toBe(body)
})

test('a detail is put behind the message', () => {
  expect(withRequestId(error, 'size is too large')).toMatchObject({
    code: 'parameter.error',
    message: 'Wrong: size is too large',
  })
})

test('the documented answer is not changed by what is made of it', () => {
  const before = structuredClone(error)
  withRequestId(error, 'size is too large')
  expect(error).toEqual(before)
})

test('a missing token is answered as the contract documents it for the operation', () => {
  const id = 'listContactRestrictSetting'
  const example = documentedAnswers(id, 400).find(({ name }) => name.endsWith('.MissingParameter'))
  expect(missingToken(operation(id))).toEqual({
    status: 400,
    body: { ...Object(example?.body), requestid: expect.stringMatching(REQUEST_ID) },
  })
})

test.each([
  ['a wrong token', wrongToken, 400, 'InvalidAuthentication'],
  ['too many calls', throttled, 403, 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'],
])('%s is answered as the contract documents it', (_, answer, status, code) => {
  expect(answer(operation('listContactRestrictSetting'))).toMatchObject({ status, body: { code } })
})

test('a contract without an answer to a missing token is said to be so, with the operation', () => {
  const bare = { ...operation('listContactRestrictSetting'), answers: [] }
  expect(() => missingToken(bare)).toThrow(/missing token for listContactRestrictSetting/)
})

test('an unknown path gets the error body of the old host, which names the path', () => {
  expect(unknownPath('/v1.0/nothing')).toEqual({
    status: 200,
    body: { errcode: 404, errmsg: expect.stringContaining('/v1.0/nothing') },
  })
})

test('an error that is not from DingTalk says so in code and message', () => {
  expect(ownError(405, 'methodNotAllowed', 'no.')).toEqual({
    status: 405,
    body: {
      code: 'mock.methodNotAllowed',
      requestid: expect.stringMatching(REQUEST_ID),
      message: 'From the mock: no.',
    },
  })
})
