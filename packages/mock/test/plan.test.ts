// What a test plans from its code: mock.on(…) and mock.onAny().
import { describe, expect, test } from 'vitest'
import { gist, handlerWith } from './support/handler.ts'
import { HIDE_SETTING, RESTRICTIONS } from './support/samples.ts'

const QPS = 'Forbidden.AccessDenied.QpsLimitForApi'
const LIST = 'listContactRestrictSetting'

/** A mock, and what the next calls of the list get. */
async function listing() {
  const { mock, call } = await handlerWith()
  const list = (target = RESTRICTIONS, headers = {}) => call('GET', target, undefined, headers)
  const next = async (count: number) => {
    const gists: string[] = []
    while (gists.length < count) gists.push(gist(await list()))
    return gists
  }
  return { mock, call, list, next }
}

describe('reply()', () => {
  test('answers with a documented error, for every call from now on', async () => {
    const { mock, next } = await listing()
    mock.on(LIST).reply(QPS)
    expect(await next(3)).toEqual(Array(3).fill(`403 ${QPS}`))
  })

  test('answers with a named example', async () => {
    const { mock, list } = await listing()
    mock.on(LIST).reply('last-page')
    expect((await list()).answer.body).toMatchObject({ hasMore: false, list: [{ id: 1002 }] })
  })

  test('times(): so often, then the normal answer', async () => {
    const { mock, next } = await listing()
    mock.on(LIST).reply(QPS).times(2)
    expect(await next(4)).toEqual([`403 ${QPS}`, `403 ${QPS}`, '200', '200'])
  })

  test('a chain is a sequence, in which an answer without times() counts once', async () => {
    const { mock, next } = await listing()
    mock.on(LIST).reply(QPS).times(2).reply('system.error').reply('InvalidAuthentication')
    expect(await next(5)).toEqual([
      `403 ${QPS}`,
      `403 ${QPS}`,
      '500 system.error',
      '400 InvalidAuthentication',
      '400 InvalidAuthentication',
    ])
  })

  test('concerns its operation alone', async () => {
    const { mock, call, next } = await listing()
    mock.on(LIST).reply(QPS)
    expect(gist(await call('DELETE', HIDE_SETTING))).toBe('200')
    expect(await next(1)).toEqual([`403 ${QPS}`])
  })

  test('takes another message and a delay', async () => {
    const { mock, list } = await listing()
    mock.on(LIST).reply('system.error', { message: 'maintenance', delayMs: 20 })
    expect(await list()).toMatchObject({
      delayMs: 20,
      answer: { status: 500, body: { code: 'system.error', message: 'maintenance' } },
    })
  })

  test('every error has a request id of its own', async () => {
    const { mock, list } = await listing()
    mock.on(LIST).reply(QPS)
    const ids = [await list(), await list()].map(({ answer }) => Object(answer.body).requestid)
    expect(new Set(ids).size).toBe(2)
  })

  test('leaves the state alone', async () => {
    const { mock, call } = await listing()
    mock.on('deleteContactRestrictSetting').reply('system.error').times(1)
    await call('DELETE', `${RESTRICTIONS}/1001`)
    expect(mock.state().restrictions).toMatchObject([{ id: 1001 }, { id: 1002 }])
  })
})

describe('a plan is not used up', () => {
  test.each([
    ['by an invalid request', `${RESTRICTIONS}?maxResults=101`, {}, '400 parameter.error'],
    [
      'by a call without a token',
      RESTRICTIONS,
      { 'x-acs-dingtalk-access-token': '' },
      '400 AuthenticationFailed.MissingParameter',
    ],
    [
      'by a call that chooses its own answer',
      RESTRICTIONS,
      { 'x-mock-answer': 'system.error' },
      '500 system.error',
    ],
  ])('%s', async (_, target, headers, expected) => {
    const { mock, list, next } = await listing()
    mock.on(LIST).reply(QPS).times(1)
    expect(gist(await list(target, headers))).toBe(expected)
    expect(await next(2)).toEqual([`403 ${QPS}`, '200'])
  })
})

test('the newest plan that has answers left wins', async () => {
  const { mock, next } = await listing()
  mock.on(LIST).reply(QPS)
  mock.on(LIST).reply('system.error').times(1)
  expect(await next(2)).toEqual(['500 system.error', `403 ${QPS}`])
})

test('calls at the same time use each planned answer once', async () => {
  const { mock, list } = await listing()
  mock.on(LIST).reply(QPS).times(2)
  const gists = (await Promise.all(Array.from({ length: 5 }, () => list()))).map(gist)
  expect(gists.filter((each) => each !== '200')).toHaveLength(2)
})

test('reset() forgets every plan', async () => {
  const { mock, next } = await listing()
  mock.on(LIST).reply(QPS)
  mock.onAny().reply(QPS)
  mock.reset()
  expect(await next(1)).toEqual(['200'])
})

describe('replyWith()', () => {
  test('answers anything, and says where that departs from the contract', async () => {
    const { mock, list } = await listing()
    mock.on(LIST).replyWith({ status: 200, body: { hasMore: 'no' }, headers: { 'x-a': 'b' } })
    const { answer, violations } = await list()
    expect(answer).toMatchObject({
      status: 200,
      body: { hasMore: 'no' },
      headers: { 'x-a': 'b' },
    })
    expect(violations).toMatchObject([
      { location: ['response', 'body', 'hasMore'], keyword: 'type' },
    ])
  })

  test('keeps a request id that is given', async () => {
    const { mock, list } = await listing()
    const body = { code: 'custom', requestid: 'MINE', message: 'm' }
    mock.on(LIST).replyWith({ status: 429, body })
    expect((await list()).answer.body).toEqual(body)
  })

  test('a text goes out as it stands', async () => {
    const { mock, list } = await listing()
    mock.on(LIST).replyWith({ status: 503, body: 'Service Unavailable' })
    expect((await list()).answer).toMatchObject({ status: 503, text: 'Service Unavailable' })
  })

  test.each([0, 99, 600, 200.5])('refuses the status %j', async (status) => {
    const { mock } = await listing()
    expect(() => mock.on(LIST).replyWith({ status })).toThrow(/status from 200 to 599/)
  })
})

describe('onAny()', () => {
  test('concerns every operation that documents the answer', async () => {
    const { mock, call, next } = await listing()
    mock.onAny().reply(QPS).times(2)
    expect(await next(1)).toEqual([`403 ${QPS}`])
    expect(gist(await call('DELETE', HIDE_SETTING))).toBe(`403 ${QPS}`)
    expect(await next(1)).toEqual(['200'])
  })

  test('leaves those alone that do not', async () => {
    const { mock, call } = await listing()
    mock.onAny().reply('idInvalid')
    expect(gist(await call('DELETE', HIDE_SETTING))).toBe('200')
    expect(gist(await call('DELETE', `${RESTRICTIONS}/1001`))).toBe('400 idInvalid')
  })
})

describe('what cannot be is said at once', () => {
  test('an operation that does not exist, with those that look like it', async () => {
    const { mock } = await listing()
    // @ts-expect-error the contract has no such operation
    expect(() => mock.on('listcontactrestrictsetting')).toThrow(
      'The contract has no operation "listcontactrestrictsetting". Did you mean listContactRestrictSetting?',
    )
    // @ts-expect-error the contract has no such operation
    expect(() => mock.requests('listNothing')).toThrow(/no operation "listNothing"/)
  })

  test('an answer that the operation does not document, with those that it does', async () => {
    const { mock } = await listing()
    // @ts-expect-error a code of another operation
    expect(() => mock.on(LIST).reply('subjectNodeExceed')).toThrow(
      /documents no answer `subjectNodeExceed`; it documents page, last-page, /,
    )
    // @ts-expect-error a code of no operation
    expect(() => mock.onAny().reply('nothing')).toThrow(
      'No operation documents an answer `nothing`',
    )
  })

  test('a fault that does not exist', async () => {
    const { mock } = await listing()
    // @ts-expect-error no such fault
    expect(() => mock.on(LIST).fault('reset')).toThrow(/no fault "reset"; there are reset-before, /)
  })

  test('a message for an answer that has none', async () => {
    const { mock } = await listing()
    expect(() => mock.on(LIST).reply('page', { message: 'm' })).toThrow('"page" is no error')
  })

  test.each([0, -1, 1.5, Number.NaN])('times(%d)', async (count) => {
    const { mock } = await listing()
    expect(() => mock.on(LIST).reply('page').times(count)).toThrow(/whole number from 1/)
  })

  test.each([-1, Number.NaN, 2 ** 31])('a delay of %d ms', async (delayMs) => {
    const { mock } = await listing()
    expect(() => mock.on(LIST).reply('page', { delayMs })).toThrow(/number of milliseconds/)
    expect(() => mock.on(LIST).fault('empty', { delayMs })).toThrow(/number of milliseconds/)
  })
})
