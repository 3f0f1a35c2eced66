import { describe, expect, test } from 'vitest'
import { checkRequest } from '../src/check-request.ts'
import { fixtures } from '../src/fixtures.ts'
import { operationIds } from '../src/operations.ts'

const found = (...call: Parameters<typeof checkRequest>) =>
  checkRequest(...call).map(({ message }) => message)

const UPDATE = 'updateContactRestrictSetting'
const subject = { subjectDeptIds: [1] }

test.each(operationIds)(
  'the requests that the contract shows of %s are without a problem',
  (id) => {
    for (const body of Object.values(fixtures[id].requests)) expect(found(id, body)).toEqual([])
  },
)

describe('a body', () => {
  test('with a misspelt and a missing field', () => {
    expect(found(UPDATE, { ...subject, typ: 'onlySelf' })).toEqual([
      '/type  required: expected a value, came nothing',
      '/typ  additionalProperties: expected no such property, came "onlySelf"',
    ])
  })

  test('with a value that is not one of those', () => {
    expect(found(UPDATE, { ...subject, type: 'everybody' })).toEqual([
      '/type  enum: expected one of "excludeNode", "onlySelf", "onlySelfDeptAndChild", came "everybody"',
    ])
  })

  test('with a text that is too long', () => {
    const body = { ...fixtures.addAccountMapping.requests, extension: { key: 'x'.repeat(101) } }
    expect(found('addAccountMapping', body)).toContainEqual(
      '/extension/key  maxLength: expected not more than 100 characters, came a text of 101 characters',
    )
  })

  test('with a name of a property that is too long', () => {
    const body = { extension: { ['x'.repeat(101)]: 'y' } }
    expect(found('addAccountMapping', body)).toContainEqual(
      '/extension  maxLength: expected not more than 100 characters, came a property named a text of 101 characters',
    )
  })

  test('with a property whose name needs escaping in a JSON Pointer', () => {
    expect(found(UPDATE, { ...subject, type: 'onlySelf', 'a/b~c': 1 })).toEqual([
      '/a~1b~0c  additionalProperties: expected no such property, came 1',
    ])
  })

  test('with too few or too many items in several arrays together', () => {
    const together = 'items in subjectUserIds, subjectDeptIds, subjectTagIds together'
    expect(found(UPDATE, { type: 'onlySelf' })).toEqual([
      `x-combined-limits: expected at least 1 ${together}, came 0 items`,
    ])
    const ids = Array.from({ length: 30 }, (_, index) => index)
    const many = { subjectDeptIds: ids, subjectTagIds: ids }
    expect(found(UPDATE, { type: 'onlySelf', ...many })).toEqual([
      `x-combined-limits: expected at most 50 ${together}, came 60 items`,
    ])
  })

  test('that is missing, or where there should be none', () => {
    expect(found(UPDATE, undefined)).toEqual(['body: expected a body, came nothing'])
    expect(found('listContactRestrictSetting', {})).toEqual([
      'body: expected no body, came an object',
    ])
    expect(found('listContactRestrictSetting', undefined)).toEqual([])
  })
})
