import { expect, test } from 'vitest'
import type { Operation } from '../src/contract.ts'
import { createRouter } from '../src/router.ts'

const operation = (id: string, method: string, path: string): Operation => ({
  id,
  method,
  path,
  needsToken: false,
  parameters: [],
  answers: [],
  bodyTypes: [],
  combinedLimits: [],
})

// The parameter comes first, so that an order by chance would not find the literal.
const route = createRouter([
  operation('getUser', 'GET', '/users/{userId}'),
  operation('dropUser', 'DELETE', '/users/{userId}'),
  operation('getMe', 'GET', '/users/me'),
  operation('getPart', 'GET', '/{kind}/{id}/parts'),
  operation('getUserPart', 'GET', '/users/{userId}/parts'),
  operation('addUser', 'POST', '/users'),
])

test.each([
  ['GET', '/users/17', 'getUser'],
  ['DELETE', '/users/17', 'dropUser'],
  ['POST', '/users', 'addUser'],
])('%s %s is %s', (method, path, id) => {
  expect(route(method, path).operation?.id).toBe(id)
})

test.each([
  ['GET', '/users/me', 'getMe'],
  ['GET', '/users/17/parts', 'getUserPart'],
])('literal segments win over parameters: %s %s is %s', (method, path, id) => {
  expect(route(method, path).operation?.id).toBe(id)
})

test('a literal path without the method leaves it to the parameter', () => {
  expect(route('DELETE', '/users/me').operation?.id).toBe('dropUser')
})

test('a known path with another method tells which methods there are', () => {
  expect(route('PATCH', '/users/17')).toEqual({ allowed: ['GET', 'DELETE'] })
})

test.each([
  ['/nothing'],
  ['/users/17/parts/4'],
  ['/users/'],
  ['/Users'],
  ['/users/17/'],
  ['users'],
  [''],
])('no operation stands at %j', (path) => {
  expect(route('GET', path)).toEqual({ allowed: [] })
})
