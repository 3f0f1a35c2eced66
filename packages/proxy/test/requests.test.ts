import { describe, expect, test } from 'vitest'
import type { Sent } from './support/call.ts'
import { pass } from './support/pass.ts'
import { json } from './support/target.ts'

const LIST = '/v1.0/contact/restrictions/settings'
const lastPage = json(200, { hasMore: false, list: [] })
const created = json(200, { result: 1001 })
const put = (body: unknown): Sent => ({
  method: 'PUT',
  target: LIST,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const valid = { type: 'onlySelf', subjectUserIds: ['manager4220'] }

test('a request that keeps to the contract is no deviation', async () => {
  const { deviations } = await pass({ target: `${LIST}?maxResults=10&nextToken=3` }, lastPage)
  expect(deviations).toEqual([])
})

test('a body that keeps to the contract is no deviation', async () => {
  const { deviations } = await pass(put(valid), created)
  expect(deviations).toEqual([])
})

test('a list that travels as one JSON text is read as one', async () => {
  const query = encodeURIComponent('["manager4220"]')
  const { deviations } = await pass(
    { target: `/v1.0/contact/users/batch/get?userIdList=${query}` },
    json(200, { success: true }),
  )
  expect(deviations.filter(({ side }) => side === 'request')).toEqual([])
})

describe('reports, of a request,', () => {
  const cases: [what: string, sent: Sent, expected: object][] = [
    [
      'a path that the contract does not have',
      { target: '/v1.0/contact/employees/zhangsan' },
      { kind: 'undocumentedPath', operationId: null, path: '/v1.0/contact/employees/*' },
    ],
    [
      'a method that the contract does not have',
      { method: 'PATCH', target: LIST },
      { kind: 'undocumentedMethod', operationId: null, path: LIST },
    ],
    [
      'a missing token',
      { target: LIST, headers: {} },
      { kind: 'missingToken', in: 'header', pointer: '/x-acs-dingtalk-access-token' },
    ],
    [
      'a missing query parameter',
      { target: '/v1.0/contact/seniorSettings' },
      { kind: 'missingParameter', in: 'query', pointer: '/seniorStaffId' },
    ],
    [
      'a query parameter that the contract does not have',
      { target: `${LIST}?maxresults=10` },
      { kind: 'undocumentedParameter', in: 'query', pointer: '/maxresults' },
    ],
    [
      'a query parameter that is there twice',
      { target: `${LIST}?maxResults=10&maxResults=20` },
      { kind: 'repeatedParameter', in: 'query', pointer: '/maxResults' },
    ],
    [
      'a query parameter that is too large',
      { target: `${LIST}?maxResults=101` },
      { kind: 'schemaViolation', in: 'query', pointer: '/maxResults', keyword: 'maximum' },
    ],
    [
      'a query parameter of a wrong type',
      { target: `${LIST}?maxResults=ten` },
      { kind: 'schemaViolation', in: 'query', pointer: '/maxResults', keyword: 'type' },
    ],
    [
      'a list in the query that is not one JSON text',
      { target: '/v1.0/contact/users/batch/get?userIdList=manager4220' },
      { kind: 'malformedJson', in: 'query', pointer: '/userIdList' },
    ],
    [
      'a path parameter of a wrong type',
      { method: 'DELETE', target: `${LIST}/first` },
      { kind: 'schemaViolation', in: 'path', pointer: '/settingId', keyword: 'type' },
    ],
    [
      'a path parameter that is not percent-encoded',
      { method: 'DELETE', target: `${LIST}/%E0%A4` },
      { kind: 'schemaViolation', in: 'path', pointer: '/settingId', keyword: null },
    ],
    [
      'a missing body',
      { method: 'PUT', target: LIST },
      { kind: 'missingBody', in: 'body', pointer: '' },
    ],
    [
      'a body where there is none',
      { method: 'DELETE', target: `${LIST}/1001`, body: '{}' },
      { kind: 'unexpectedBody', in: 'body', pointer: '' },
    ],
    [
      'a wrong content type',
      {
        ...put(valid),
        headers: { 'x-acs-dingtalk-access-token': 'any', 'content-type': 'text/plain' },
      },
      { kind: 'wrongContentType', in: 'header', pointer: '/content-type' },
    ],
    [
      'a body that is not JSON',
      put('{"type":'),
      { kind: 'malformedJson', in: 'body', pointer: '' },
    ],
    [
      'a field that the contract does not have',
      put({ ...valid, subjectUserIDs: ['manager4220'] }),
      { kind: 'undocumentedField', in: 'body', pointer: '/subjectUserIDs' },
    ],
    [
      'a missing field',
      put({ subjectUserIds: ['manager4220'] }),
      { kind: 'schemaViolation', in: 'body', pointer: '/type', keyword: 'required' },
    ],
    [
      'a field of a wrong type, deep in the body',
      put({ ...valid, subjectUserIds: ['manager4220', 10002] }),
      { kind: 'schemaViolation', in: 'body', pointer: '/subjectUserIds/1', keyword: 'type' },
    ],
    [
      'lists that are too long together',
      put({ ...valid, subjectDeptIds: Array.from({ length: 50 }, (_, index) => index + 1) }),
      { kind: 'schemaViolation', in: 'body', pointer: '', keyword: 'x-combined-limits' },
    ],
  ]

  test.for(cases)('%s', async ([, sent, expected]) => {
    const { deviations } = await pass(sent, sent.method === 'PUT' ? created : lastPage)
    expect(deviations.filter(({ side }) => side === 'request')).toEqual([
      expect.objectContaining({ side: 'request', status: 200, count: 1, ...expected }),
    ])
  })
})

test('the same in several items of a list is one deviation that is counted', async () => {
  const { deviations } = await pass(put({ ...valid, subjectUserIds: [1, 2, 3] }), created)
  expect(deviations).toMatchObject([{ pointer: '/subjectUserIds/0', keyword: 'type', count: 3 }])
})

test('the name of a map entry is data and does not show', async () => {
  const { deviations } = await pass(
    {
      method: 'POST',
      target: '/v1.0/contact/accountMappings',
      body: JSON.stringify({
        userId: 'manager4220',
        domain: 'hr',
        outTenantId: 't1',
        outId: 'u1',
        extension: { 'jane@example.com': 42 },
      }),
    },
    json(200, { result: true }),
  )
  expect(deviations).toMatchObject([{ pointer: '/extension/*', keyword: 'type' }])
})
