// The facts as others import them, from the built package.
import { errors, legacyErrors } from '@dingtalk-contact/spec/errors'
import {
  type ErrorCode,
  type OperationFacts,
  type OperationId,
  operations,
} from '@dingtalk-contact/spec/operations'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../scripts/document.ts'

const document = readDocument()
const contract = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, object]) => ({ path, method, object })),
)

describe('operations', () => {
  test('has every operation of the contract, at its place', () => {
    const places = (rows: { operationId: string; method: string; path: string }[]) =>
      rows.map(({ operationId, method, path }) => `${operationId}: ${method} ${path}`).sort()
    expect(places(Object.values(operations).map((facts) => ({ ...facts })))).toEqual(
      places(
        contract.map(({ path, method, object: { operationId } }) => ({
          operationId,
          method: method.toUpperCase(),
          path,
        })),
      ),
    )
  })

  test('says what is needed to call one', () => {
    expect(operations.getUser).toMatchObject({
      operationId: 'getUser',
      method: 'GET',
      path: '/v1.0/contact/users/{unionId}',
      tags: ['user-profile'],
      summary: { en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) },
      documentation: expect.stringMatching(/^https:\/\/open\.dingtalk\.com\//),
      confidence: 'documented',
      appTypes: expect.arrayContaining(['internal']),
      permissions: ['Contact.User.Read'],
      token: 'user',
      retry: { repeatable: 'always', reason: { en: 'It only reads.', zh: '只读操作。' } },
      hasResponseBody: true,
    })
    expect(operations.getToken).toMatchObject({ token: 'none', permissions: ['qyapi_base'] })
    expect(operations.sortUser).toMatchObject({ token: 'app' })
    expect(operations.addAccountMapping).toMatchObject({
      permissions: 'unknown',
      confidence: 'sdk-only',
    })
    expect(operations.addAccountMapping).not.toHaveProperty('documentation')
    expect(operations.multiOrgPermissionGrant.hasResponseBody).toBe(false)
  })

  test('says whether a repeat is safe', () => {
    expect(operations.updateContactRestrictSetting.retry).toMatchObject({
      repeatable: 'with-id',
      id: '/id',
    })
    expect(operations.addAccountMapping.retry.repeatable).toBe('never')
  })

  test('tells a first cursor from a call without one', () => {
    expect(operations.listEmpAttributeVisibility.pagination).toMatchObject({
      in: 'query',
      cursor: 'nextToken',
      first: { value: -1 },
      items: '/list',
      next: '/nextCursor',
      hasMore: '/hasMore',
    })
    expect(operations.listContactRestrictSetting.pagination?.first).toBe('omit')
    expect(operations.getUser.pagination).toBeUndefined()
  })

  test('lists the limits of requests', () => {
    const limits = Object.values(operations).flatMap(({ operationId, limits }) =>
      limits.map((limit) => ({ operationId, ...limit })),
    )
    expect(limits).toContainEqual({
      operationId: 'listContactRestrictSetting',
      at: '/query/maxResults',
      maximum: 100,
    })
    expect(limits.some(({ at }) => at.startsWith('/body/'))).toBe(true)
    expect(operations.updateContactRestrictSetting.combinedLimits).toContainEqual({
      at: ['/body/subjectUserIds', '/body/subjectDeptIds', '/body/subjectTagIds'],
      minItems: 1,
      maxItems: 50,
    })
  })

  test('lists every documented error', () => {
    expect(operations.batchApproveUnionApply.errors).toContainEqual({
      status: 400,
      code: 'parameter.error',
      category: 'limit',
    })
    expect(operations.getUser.errors).toContainEqual({
      status: 403,
      code: 'Forbidden.AccessDenied.QpsLimitForApi',
      category: 'throttling',
    })
    for (const { operationId, errors: listed } of Object.values(operations)) {
      expect(listed.length, operationId).toBeGreaterThan(0)
      for (const { code } of listed) expect(errors[code].code).toBe(code)
    }
  })

  test('has types as narrow as the contract', () => {
    const path: '/v1.0/contact/users/{unionId}' = operations.getUser.path
    const method: 'GET' = operations.getUser.method
    const id: OperationId = operations.getUser.operationId
    const any: OperationFacts = operations.getUser
    expect([path, method, id, any.token]).toHaveLength(4)
    // @ts-expect-error No operation has this name.
    const unknown: OperationId = 'getUsers'
    expect(operations).not.toHaveProperty(unknown)
    // @ts-expect-error No error has this code.
    const code: ErrorCode = 'TooManyRequests'
    expect(errors).not.toHaveProperty([code])
    // @ts-expect-error The facts are for reading.
    const change = () => (operations.getUser.token = 'app')
    expect(change).toBeTypeOf('function')
  })
})

describe('errors', () => {
  test('says in both languages what a code means', () => {
    expect(errors.InvalidAuthentication).toMatchObject({
      code: 'InvalidAuthentication',
      category: 'authentication',
      title: { en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) },
      source: 'documented',
    })
    for (const { causes, remedy, related, hint } of Object.values(errors)) {
      expect(causes.zh).toHaveLength(causes.en.length)
      expect(remedy.zh).toHaveLength(remedy.en.length)
      expect(hint.en).not.toBe('')
      for (const other of related) expect(errors).toHaveProperty([other])
    }
  })

  test('lists the numbers of the old host', () => {
    expect(legacyErrors).toContainEqual({
      code: -1,
      meaning: { en: expect.any(String), zh: expect.any(String) },
      successor: 'system.busy',
    })
  })
})
