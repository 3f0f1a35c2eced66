import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { follow, type Reference } from '@dingtalk-contact/spec/reading'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.ts'
import { operationIds } from '../src/operations.ts'

interface Media {
  content?: { 'application/json': { examples?: Record<string, { value: unknown } | Reference> } }
}

interface Operation {
  operationId: string
  requestBody?: Media
  responses: Record<string, Media | Reference>
}

interface Document {
  paths: Record<string, Record<string, Operation>>
}

const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
const document: Document = JSON.parse(readFileSync(file, 'utf8'))
const operations = Object.values(document.paths).flatMap((item) => Object.values(item))

const examplesOf = (media: Media | Reference = {}) =>
  Object.fromEntries(
    Object.entries(follow(document, media).content?.['application/json'].examples ?? {}).map(
      ([name, example]) => [name, follow(document, example).value],
    ),
  )
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the fixtures', () => {
  test('have every operation of the contract', () => {
    const ids = operations.map(({ operationId }) => operationId).sort()
    expect(Object.keys(fixtures)).toEqual(ids)
    expect(operationIds).toEqual(ids)
  })

  test.each(operations)('of $operationId are the examples of the contract', (operation) => {
    const { operationId, requestBody, responses } = operation
    const fixture = fixtures[operationId as keyof typeof fixtures]
    const errors = Object.entries(responses).flatMap(([status, response]) =>
      Object.entries(examplesOf(response))
        .filter(() => Number(status) >= 400)
        .map(([code, body]) => [code, { status: Number(status), body }] as const),
    )
    expect(plain(fixture.requests)).toEqual(examplesOf(requestBody))
    expect(plain(fixture.responses)).toEqual(examplesOf(responses[200]))
    expect(plain(fixture.errors)).toEqual(Object.fromEntries(errors))
    expect(errors.length).toBeGreaterThan(0)
  })
})

describe('an access', () => {
  const { listContactRestrictSetting: fixture } = fixtures

  test('gives a copy of its own, which a test may change', () => {
    const { page } = fixture.responses
    page.hasMore = false
    page.list?.pop()
    expect(fixture.responses.page.hasMore).toBe(true)
    expect(fixture.responses.page.list).toHaveLength(1)

    const { body } = fixture.errors['system.error']
    body.message = 'changed'
    expect(fixture.errors['system.error'].body.message).not.toBe('changed')
  })

  test('gives plain values, strictly equal to literals', () => {
    expect(fixture.errors['system.error']).toStrictEqual({
      status: 500,
      body: { code: 'system.error', requestid: expect.any(String), message: expect.any(String) },
    })
  })

  test('cannot replace a fixture', () => {
    expect(() => Object.assign(fixtures, { getUser: {} })).toThrow(TypeError)
    expect(() => Object.assign(fixture.responses, { page: {} })).toThrow(TypeError)
    expect(() => Object.assign(fixture, { responses: {} })).toThrow(TypeError)
  })
})

test('parameters are values of path and query', () => {
  expect(fixtures.deleteContactRestrictSetting.parameters.path).toEqual({ settingId: 1001 })
  expect(fixtures.batchGetUser.parameters.query).toMatchObject({
    userIdList: ['manager4220', '10002'],
  })
})
