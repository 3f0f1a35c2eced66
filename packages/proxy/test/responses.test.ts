import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pass } from './support/pass.ts'
import { type Answer, json, raw } from './support/target.ts'

const LIST = { target: '/v1.0/contact/restrictions/settings' }
const item = { id: 1001, name: 'Interns', type: 'onlySelf', active: true }
const error = (code: string) => ({
  code,
  requestid: '8E1F4C9A-3B7D-5C20-A6E4-0D2B9F7183C5',
  message: '错误',
})

describe('finds nothing', () => {
  const cases: [what: string, answer: Answer][] = [
    ['in a page', json(200, { hasMore: true, nextToken: 2, list: [item] })],
    ['in a documented error', json(400, error('InvalidAuthentication'))],
    ['in a throttled call', json(403, error('Forbidden.AccessDenied.QpsLimitForApi'))],
    ['in a code in another case', json(400, error('invalidauthentication'))],
    [
      'in a compressed body',
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(gzipSync(JSON.stringify({ hasMore: false, list: [item] }))),
    ],
  ]
  test.for(cases)('%s', async ([, answer]) => {
    expect((await pass(LIST, answer)).deviations).toEqual([])
  })

  test('in an empty body where the contract has one', async () => {
    const { deviations } = await pass(
      { method: 'DELETE', target: '/v1.0/contact/contactHideSettings/1001' },
      (response) => response.writeHead(200).end(),
    )
    expect(deviations).toEqual([])
  })

  test('in a free-form map', async () => {
    const { deviations } = await pass(
      {
        method: 'POST',
        target: '/v1.0/contact/orgAccounts/mainOrgs/change',
        body: JSON.stringify({ orgId: 1, userId: 'manager4220', targetCorpId: 'ding1' }),
      },
      json(200, { anything: { at: ['all'] } }),
    )
    expect(deviations.filter(({ side }) => side === 'response')).toEqual([])
  })
})

describe('reports, of a response,', () => {
  const cases: [what: string, answer: Answer, expected: object][] = [
    [
      'a status that the contract does not have',
      json(429, error('InvalidAuthentication')),
      { kind: 'undocumentedStatus', status: 429 },
    ],
    [
      'an error code that the contract does not have',
      json(403, error('Forbidden.AccessDenied.NewReason')),
      { kind: 'undocumentedCode', status: 403, in: 'body', pointer: '/code' },
    ],
    [
      'an error code that the contract has with another status',
      json(403, error('InvalidAuthentication')),
      {
        kind: 'undocumentedCode',
        message:
          'The contract does not have the code `InvalidAuthentication` with status 403, but with 400.',
      },
    ],
    [
      'a field that the contract does not have',
      json(200, { hasMore: false, list: [], totalCount: 0 }),
      { kind: 'undocumentedField', in: 'body', pointer: '/totalCount' },
    ],
    [
      'a field that the contract does not have, deep in the body',
      json(200, { hasMore: false, list: [item, { ...item, createdBy: 'manager4220' }] }),
      { kind: 'undocumentedField', in: 'body', pointer: '/list/1/createdBy' },
    ],
    [
      'a field that the contract does not have, in an error',
      json(400, { ...error('InvalidAuthentication'), hint: 'x' }),
      { kind: 'undocumentedField', in: 'body', pointer: '/hint' },
    ],
    [
      'a field of a wrong type',
      json(200, { hasMore: false, list: [{ ...item, id: '1001' }] }),
      { kind: 'schemaViolation', in: 'body', pointer: '/list/0/id', keyword: 'type' },
    ],
    [
      'an error without a code',
      json(500, { requestid: 'x', message: 'x' }),
      { kind: 'schemaViolation', pointer: '/code', keyword: 'required', status: 500 },
    ],
    [
      'a wrong content type',
      raw(200, 'text/plain', '{"hasMore":false,"list":[]}'),
      { kind: 'wrongContentType', in: 'header', pointer: '/content-type' },
    ],
    [
      'an empty body',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
      { kind: 'emptyBody', in: 'body' },
    ],
    [
      'a page of HTML',
      raw(200, 'text/html', '<!DOCTYPE html><title>Blocked</title>'),
      { kind: 'htmlBody', in: 'body' },
    ],
    [
      'a body that is not JSON',
      raw(200, 'application/json', '{"hasMore":fal'),
      { kind: 'malformedJson', in: 'body' },
    ],
    [
      'an error of the old API that comes with status 200',
      json(200, { errcode: 404, errmsg: '请求的URI地址不存在' }),
      { kind: 'errcodeBody', in: 'body', pointer: '/errcode', status: 200 },
    ],
    [
      'a body that its encoding does not fit',
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end('{"hasMore":false}'),
      { kind: 'uncheckedBody', in: 'body' },
    ],
    [
      'a body that unpacks to more than is checked',
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(16 * 1024 * 1024 + 1, ' '))),
      {
        kind: 'uncheckedBody',
        message: 'The body was not checked: it has more than 16777216 bytes.',
      },
    ],
  ]
  test.for(cases)('%s', async ([, answer, expected]) => {
    const { deviations } = await pass(LIST, answer)
    expect(deviations).toEqual([
      expect.objectContaining({
        operationId: 'listContactRestrictSetting',
        side: 'response',
        count: 1,
        ...expected,
      }),
    ])
  })

  test('a missing field', async () => {
    const { deviations } = await pass(
      { target: '/v1.0/contact/staffAttributes/visibilitySettings' },
      json(200, { hasMore: false, list: [] }),
    )
    expect(deviations).toMatchObject([
      { side: 'response', kind: 'schemaViolation', pointer: '/nextCursor', keyword: 'required' },
    ])
  })

  test('a body where the contract has none', async () => {
    const { deviations } = await pass(
      { method: 'DELETE', target: '/v1.0/contact/contactHideSettings/1001' },
      json(200, { result: true }),
    )
    expect(deviations).toMatchObject([{ kind: 'unexpectedBody', side: 'response' }])
  })

  test('a status and a code that the contract does not have', async () => {
    const { deviations } = await pass(LIST, json(429, error('TooManyRequests')))
    expect(deviations.map(({ kind }) => kind)).toEqual(['undocumentedStatus', 'undocumentedCode'])
  })

  test('an error of the old API at a path that the contract does not have', async () => {
    const { deviations } = await pass(
      { target: '/oauth2/corpAccessToken' },
      json(200, { errcode: 404, errmsg: '请求的URI地址不存在' }),
    )
    expect(deviations.map(({ kind }) => kind)).toEqual(['undocumentedPath', 'errcodeBody'])
  })

  test('the same in several items of a list once, with its count', async () => {
    const list = Array.from({ length: 30 }, () => ({ ...item, createdBy: 'manager4220' }))
    const { deviations } = await pass(LIST, json(200, { hasMore: false, list }))
    expect(deviations).toMatchObject([{ pointer: '/list/0/createdBy', count: 30 }])
  })
})
