// What Prism lets pass and a client still has got wrong.
import { describe, expect, test } from 'vitest'
import { gist, handlerWith } from './support/handler.ts'
import { RESTRICTIONS } from './support/samples.ts'

const strict = await handlerWith()
const lenient = await handlerWith({ strict: false })

const user = (count: number) => Array.from({ length: count }, (_, index) => `user${index}`)
const restriction = (change: object) => ({ type: 'onlySelf', subjectUserIds: ['a'], ...change })

describe('unknown query parameters', () => {
  test.each([
    ['misspelt', 'maxResult=10', 'maxResult'],
    ['in another letter case', 'MaxResults=10', 'MaxResults'],
    ['of another operation', 'seniorStaffId=a', 'seniorStaffId'],
    ['with the token', 'access_token=secret', 'access_token'],
  ])('%s: refused, named, and the known ones are told', async (_, query, name) => {
    const outcome = await strict.call('GET', `${RESTRICTIONS}?${query}`)
    expect(gist(outcome)).toBe('400 parameter.error')
    expect(outcome.violations).toEqual([
      {
        location: ['request', 'query', name],
        keyword: 'additionalProperties',
        message: expect.stringContaining(`${name} is unknown`),
      },
    ])
    expect(outcome.answer.body).toMatchObject({
      message: expect.stringMatching(/takes nextToken, maxResults$/),
    })
  })

  test('of an operation that takes none', async () => {
    const { answer } = await strict.call('DELETE', `${RESTRICTIONS}/1001?force=true`)
    expect(answer.body).toMatchObject({ message: expect.stringMatching(/takes none$/) })
  })

  test('pass without strict, and are written down', async () => {
    const outcome = await lenient.call('GET', `${RESTRICTIONS}?maxResult=10`)
    expect(gist(outcome)).toBe('200')
    expect(outcome.violations).toMatchObject([{ keyword: 'additionalProperties' }])
  })
})

describe('numbers that are none', () => {
  test.each(['', '0x10', '%2010', '1e1'])('maxResults=%s', async (text) => {
    const target = `${RESTRICTIONS}?maxResults=${text}`
    const outcome = await strict.call('GET', target)
    expect(gist(outcome)).toBe('400 parameter.error')
    expect(outcome.violations).toEqual([
      {
        location: ['request', 'query', 'maxResults'],
        keyword: 'type',
        message: 'Request query parameter maxResults must be integer',
      },
    ])
  })

  test('in a path', async () => {
    const outcome = await strict.call('DELETE', `${RESTRICTIONS}/0x10`)
    expect(outcome.violations).toMatchObject([
      { location: ['request', 'path', 'settingId'], keyword: 'type' },
    ])
  })

  test('what Prism finds as well is told once', async () => {
    const { violations } = await strict.call('GET', `${RESTRICTIONS}?maxResults=ten`)
    expect(violations).toHaveLength(1)
  })
})

describe('limits on several arrays together', () => {
  test.each([
    [
      'too many subjects',
      { subjectUserIds: user(30), subjectDeptIds: Array(21).fill(1) },
      'subjectNodeExceed',
      'maxItems',
      /subjectTagIds .*more than 50 .*have 51/,
    ],
    ['no subject', { subjectUserIds: [] }, 'subjectNodeEmpty', 'minItems', /fewer than 1 .*have 0/],
    [
      'too many exceptions',
      { excludeUserIds: user(51) },
      'excludeNodeExceed',
      'maxItems',
      /excludeUserIds/,
    ],
  ])('%s: the documented code', async (_, change, code, keyword, message) => {
    const outcome = await strict.call('PUT', RESTRICTIONS, restriction(change))
    expect(gist(outcome)).toBe(`400 ${code}`)
    expect(outcome.violations).toEqual([
      { location: ['request', 'body'], keyword, message: expect.stringMatching(message) },
    ])
    expect(outcome.answer.body).toMatchObject({ message: expect.stringMatching(message) })
  })

  test('exactly as many as allowed pass', async () => {
    const body = restriction({ subjectUserIds: user(49), subjectDeptIds: [1] })
    expect(gist(await strict.call('PUT', RESTRICTIONS, body))).toBe('200')
  })

  test('where no code is documented, it is the parameter error', async () => {
    const body = { objectStaffIds: user(51) }
    const outcome = await strict.call('PUT', '/v1.0/contact/contactHideSettings', body)
    expect(gist(outcome)).toBe('400 parameter.error')
    expect(outcome.violations).toMatchObject([{ keyword: 'maxItems' }])
  })

  test('pass without strict, and are written down', async () => {
    const outcome = await lenient.call('PUT', RESTRICTIONS, restriction({ subjectUserIds: [] }))
    expect(gist(outcome)).toBe('200')
    expect(outcome.violations).toMatchObject([{ keyword: 'minItems' }])
  })
})

describe('the type of the body', () => {
  const send = (handler: typeof strict, type: string) =>
    handler.call('PUT', RESTRICTIONS, restriction({}), { 'content-type': type })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/problem+json', ''])(
    '%j is refused by an error that is the mock’s own',
    async (type) => {
      const outcome = await send(strict, type)
      expect(gist(outcome)).toBe('415 mock.unsupportedMediaType')
      expect(outcome.violations).toMatchObject([{ keyword: 'contentMediaType' }])
    },
  )

  test.each(['application/json', 'Application/JSON', 'application/json; charset=utf-8'])(
    '%s is taken',
    async (type) => {
      expect(gist(await send(strict, type))).toBe('200')
    },
  )

  test('another one passes without strict, read as JSON, and is written down', async () => {
    const outcome = await send(lenient, 'text/plain')
    expect(gist(outcome)).toBe('200')
    expect(outcome.violations).toMatchObject([{ keyword: 'contentMediaType' }])
  })

  test('a GET with a type and no body is no matter', async () => {
    const json = { 'content-type': 'application/json' }
    expect(gist(await strict.call('GET', RESTRICTIONS, undefined, json))).toBe('200')
  })

  test('a body where none belongs is refused, whatever length it claims', async () => {
    const outcome = await strict.call('GET', RESTRICTIONS, {})
    expect(gist(outcome)).toBe('400 parameter.error')
    expect(outcome.violations).toMatchObject([{ location: ['request'] }])
  })
})

test.each([null, false, 0, ''])('a body that is %j is not no body', async (body) => {
  const target = '/v1.0/contact/branchAuthDatas/search?branchCorpId=a&code=b'
  expect(gist(await strict.call('POST', target))).toBe('200')
  for (const handler of [strict, lenient]) {
    const outcome = await handler.call('POST', target, body)
    expect(gist(outcome)).toBe('400 parameter.error')
    expect(outcome.violations).toMatchObject([{ location: ['request', 'body'], keyword: 'type' }])
  }
})

test('what Prism refuses is refused without strict too', async () => {
  const outcome = await lenient.call('GET', `${RESTRICTIONS}?maxResults=101`)
  expect(gist(outcome)).toBe('400 parameter.error')
})

test.each(['text/html', 'image/*;q=0.5', ''])(
  'DingTalk sends JSON to who accepts %j',
  async (accept) => {
    const outcome = await strict.call('GET', RESTRICTIONS, undefined, { accept })
    expect(gist(outcome)).toBe('200')
    const stateless = await handlerWith({ state: false })
    expect(gist(await stateless.call('GET', RESTRICTIONS, undefined, { accept }))).toBe('200')
  },
)
