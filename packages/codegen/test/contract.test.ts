import { describe, expect, test } from 'vitest'
import { type Document, operationsOf, readContract } from '../src/contract.ts'
import { document } from './support/document.ts'

const operations = operationsOf(document)

function operation(id: string) {
  const found = operations.find((each) => each.id === id)
  if (!found) throw new Error(`There is no operation ${id}.`)
  return found
}

test('operations come sorted by id, however the paths stand in the document', () => {
  const backwards = { ...document, paths: reversed(document.paths) }
  const ids = operationsOf(backwards).map(({ id }) => id)
  expect(ids).toEqual(operations.map(({ id }) => id))
  expect(ids).toEqual([...ids].sort())
})

test('an operation knows its method and its path', () => {
  expect(operation('putThing')).toMatchObject({ method: 'PUT', path: '/things/{thingId}' })
})

test('a parameter behind a reference is followed', () => {
  expect(operation('listThings').parameters.map(({ name }) => name)).toEqual(['cursor', 'size'])
})

test('a reference into the paths is followed, where bundlers put repeated parts', () => {
  const parameters = [{ $ref: '#/paths/~1things~1{thingId}/get/parameters/0' }]
  const ping = { ...operation('ping').object, parameters }
  const again = operationsOf({
    ...document,
    paths: { ...document.paths, '/ping': { get: ping } },
  })
  expect(again.find(({ id }) => id === 'ping')?.parameters).toMatchObject([
    { name: 'thingId', in: 'path' },
  ])
})

test('error codes come with status and category, through references to responses and examples', () => {
  expect(operation('getThing').errors).toEqual([
    { status: 403, code: 'access.denied', category: 'permission' },
    { status: 403, code: 'access.throttled', category: 'throttling' },
    { status: 404, code: 'thing.missing', category: 'not-found' },
  ])
})

test('a 200 without content has no body', () => {
  expect(operation('deleteThing').hasResponseBody).toBe(false)
  expect(operation('getThing').hasResponseBody).toBe(true)
})

describe('the token', () => {
  test.each([
    ['putThing', 'app'],
    ['getThing', 'user'],
    ['getToken', 'none'],
  ])('%s takes: %s', (id, token) => {
    expect(operation(id).token).toBe(token)
  })

  test.each([
    ['nothing', {}],
    ['something else', { 'x-token-kind': 'robot' }],
  ])('a scheme that says %s of its kind is refused by name', (_, userToken) => {
    const securitySchemes = { ...document.components.securitySchemes, userToken }
    const broken: Document = {
      ...document,
      components: { ...document.components, securitySchemes },
    }
    expect(() => operationsOf(broken)).toThrow(/`userToken`.*x-token-kind/)
  })
})

describe('permissions', () => {
  test.each([
    ['of `security`', 'getThing', ['Things.Read', 'Things.Admin']],
    ['of `x-permissions`, where no token is taken', 'getToken', ['Tokens.Issue']],
    ['none, when they are unknown', 'deleteThing', []],
  ])('%s', (_, id, permissions) => {
    expect(operation(id).permissions).toEqual(permissions)
  })
})

test('the bundled contract has operations with codes, and no id twice', () => {
  const bundled = operationsOf(readContract())
  expect(bundled.length).toBeGreaterThan(0)
  expect(new Set(bundled.map(({ id }) => id)).size).toBe(bundled.length)
  for (const { id, errors } of bundled) {
    expect(errors, id).not.toEqual([])
    expect(
      errors.filter(({ category }) => category === ''),
      id,
    ).toEqual([])
  }
})

const reversed = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).reverse())
