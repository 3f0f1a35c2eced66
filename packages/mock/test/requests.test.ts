// What a mock tells of the calls that it got.
import { expect, test } from 'vitest'
import type { LogEntry } from '../src/index.ts'
import { handlerWith } from './support/handler.ts'
import { RESTRICTIONS } from './support/samples.ts'

const restriction = { type: 'onlySelf', subjectUserIds: ['a'] }

test('a call as it arrived, and what was answered', async () => {
  const { mock, call } = await handlerWith({ seed: {} })
  await call('PUT', `${RESTRICTIONS}?dry=1&dry=2`, restriction, { 'x-own': 'yes' })
  expect(mock.requests()).toEqual([
    {
      operationId: 'updateContactRestrictSetting',
      method: 'PUT',
      path: RESTRICTIONS,
      query: { dry: ['1', '2'] },
      headers: {
        'content-type': 'application/json',
        'x-acs-dingtalk-access-token': '[redacted]',
        'x-own': 'yes',
      },
      body: restriction,
      answer: { status: 400, body: expect.objectContaining({ code: 'typeInvalid' }) },
      violations: [expect.objectContaining({ keyword: 'additionalProperties' })],
    },
  ])
})

test('those of one operation, oldest first', async () => {
  const { mock, call } = await handlerWith()
  await call('GET', RESTRICTIONS)
  await call('DELETE', `${RESTRICTIONS}/1001`)
  await call('GET', `${RESTRICTIONS}?maxResults=7`)
  await call('GET', '/nothing')
  const lists = mock.requests('listContactRestrictSetting')
  expect(lists.map(({ query }) => query)).toEqual([{}, { maxResults: '7' }])
  expect(mock.requests()).toHaveLength(4)
  expect(mock.requests('listSeniorSettings')).toEqual([])
})

test('a body that is no JSON is kept as it is', async () => {
  const { mock } = await handlerWith()
  const headers = { 'x-acs-dingtalk-access-token': 'a', 'content-type': 'application/json' }
  await mock({ method: 'PUT', target: RESTRICTIONS, headers, body: '{bad' })
  expect(mock.requests()).toMatchObject([{ body: '{bad', answer: { status: 400 } }])
})

test('faults are told', async () => {
  const { mock, call } = await handlerWith()
  mock.onAny().fault('reset-before')
  await call('GET', RESTRICTIONS)
  expect(mock.requests()).toMatchObject([{ fault: 'reset-before', answer: { status: 0 } }])
})

test('no secret is kept', async () => {
  const { mock, call } = await handlerWith()
  const SECRET = 'S3CRET'
  const token = { 'x-acs-dingtalk-access-token': SECRET, authorization: `Bearer ${SECRET}` }
  await call('GET', `${RESTRICTIONS}?access_token=${SECRET}`, undefined, token)
  await call('POST', '/v1.0/oauth2/accessToken', { appKey: 'key', appSecret: SECRET })
  await call('POST', '/v1.0/oauth2/ding1/token', {
    client_id: 'c',
    client_secret: SECRET,
    grant_type: 'client_credentials',
  })
  await call('POST', '/v1.0/oauth2/corpAccessToken', {
    suiteKey: 's',
    suiteSecret: SECRET,
    suiteTicket: SECRET,
    authCorpId: 'c',
  })
  const { answer } = await call('POST', '/v1.0/oauth2/userAccessToken', {
    clientId: 'c',
    clientSecret: SECRET,
    grantType: 'authorization_code',
    code: SECRET,
  })
  const headers = { 'content-type': 'application/json' }
  const target = '/v1.0/oauth2/accessToken'
  await mock({ method: 'POST', target, headers, body: `{"appSecret":"${SECRET}"` })
  // The parser quotes what it cannot read.
  await mock({ method: 'POST', target, headers, body: `{"appSecret":${SECRET}}` })

  const kept = JSON.stringify([mock.requests(), mock.log])
  expect(mock.requests()).toHaveLength(7)
  expect(kept).not.toContain(SECRET)
  const { accessToken, refreshToken } = Object(answer.body)
  expect(kept).not.toContain(accessToken)
  expect(kept).not.toContain(refreshToken)
  // What is no secret stays, the code of an error included.
  expect(kept).toContain('"appKey":"key"')
  expect(kept).toContain('mock.malformedJson')
})

test('the log says what an error was, and what went wrong on the line', async () => {
  const { mock, call } = await handlerWith()
  mock.on('listContactRestrictSetting').reply('system.error').times(1).fault('empty').times(1)
  for (let count = 0; count < 3; count += 1) await call('GET', RESTRICTIONS)
  expect(mock.log).toMatchObject([
    { status: 500, code: 'system.error' },
    { status: 200, fault: 'empty' },
    { status: 200 },
  ])
  expect(mock.log[2]).not.toHaveProperty('code')
  expect(mock.log[2]).not.toHaveProperty('fault')
})

test('`history` limits what is kept, and onCall gets every call', async () => {
  const seen: LogEntry[] = []
  const { mock, call } = await handlerWith({ history: 2, onCall: (entry) => seen.push(entry) })
  for (const path of ['/a', '/b', '/c']) await call('GET', path)
  expect(mock.log.map(({ path }) => path)).toEqual(['/b', '/c'])
  expect(mock.requests().map(({ path }) => path)).toEqual(['/b', '/c'])
  expect(seen.map(({ path }) => path)).toEqual(['/a', '/b', '/c'])
})

test('a history that cannot be', async () => {
  await expect(handlerWith({ history: -1 })).rejects.toThrow(/history takes a number from 0/)
})

test('reset() forgets the calls, in the lists that were handed out as well', async () => {
  const { mock, call } = await handlerWith()
  const { log } = mock
  await call('GET', RESTRICTIONS)
  mock.reset()
  expect(log).toEqual([])
  expect(mock.requests()).toEqual([])
})

test.each([
  ['no such path', 'GET', '/nothing', 'path'],
  ['another method', 'PATCH', RESTRICTIONS, 'method'],
  ['no token', 'GET', RESTRICTIONS, 'required'],
  ['no JSON', 'PUT', RESTRICTIONS, 'contentMediaType'],
  ['no path at all', 'GET', '/%E0%A4%A', 'path'],
])('%s is a violation too', async (name, method, target, keyword) => {
  const { mock } = await handlerWith()
  const token: Record<string, string> =
    name === 'no token' ? {} : { 'x-acs-dingtalk-access-token': 'a' }
  const headers = { ...token, 'content-type': 'application/json' }
  await mock({ method, target, headers, body: name === 'no JSON' ? '{bad' : '' })
  expect(mock.log[0]?.violations).toMatchObject([{ location: { 0: 'request' }, keyword }])
})
