// Where limits are found in a request, and what is refused because it could hide one.
import { expect, test } from 'vitest'
import type { Document, OperationObject, Schema } from '../scripts/document.ts'
import { limitsOf } from '../scripts/limits.ts'

const operation = (more: Partial<OperationObject>): OperationObject => ({
  operationId: 'sortUser',
  summary: 'Sort',
  'x-zh-summary': '排序',
  tags: ['users'],
  responses: {},
  security: [],
  'x-confidence': 'documented',
  'x-app-types': 'unknown',
  'x-monthly-quota': 'unknown',
  'x-retry': { repeatable: 'always', reason: 'It only reads.', 'x-zh-reason': '只读操作。' },
  ...more,
})

const withBody = (schema: Schema, schemas: { [name: string]: Schema } = {}) => {
  const document: Document = { paths: {}, components: { schemas } }
  return limitsOf(
    document,
    operation({ requestBody: { content: { 'application/json': { schema } } } }),
  )
}

test('a parameter, also one that is JSON text', () => {
  const document: Document = {
    paths: {},
    components: { parameters: { Size: { name: 'size', in: 'query', schema: { maximum: 20 } } } },
  }
  const parameters = [
    { $ref: '#/components/parameters/Size' },
    { name: 'ids', in: 'query', content: { 'application/json': { schema: { maxItems: 5 } } } },
    { name: 'id', in: 'path', schema: { minLength: 1 } },
  ]
  expect(limitsOf(document, operation({ parameters })).limits).toEqual([
    { at: '/query/size', maximum: 20 },
    { at: '/query/ids', maxItems: 5 },
    { at: '/path/id', minLength: 1 },
  ])
})

test('deep in the body, through references, items, maps and allOf', () => {
  const found = withBody(
    {
      maxItems: 9,
      items: { $ref: '#/components/schemas/Rule' },
    },
    {
      Rule: {
        allOf: [{ properties: { 'a/b~c': { minimum: 1, maximum: 2 } } }],
        properties: { names: { additionalProperties: { pattern: '^a', maxLength: 3 } } },
      },
    },
  )
  expect(found.limits).toEqual([
    { at: '/body', maxItems: 9 },
    { at: '/body/*/names/*', maxLength: 3, pattern: '^a' },
    { at: '/body/*/a~1b~0c', minimum: 1, maximum: 2 },
  ])
})

test('a schema within itself is read once', () => {
  const Tree: Schema = {
    maxProperties: 2,
    properties: { child: { $ref: '#/components/schemas/Tree' } },
  }
  expect(withBody({ $ref: '#/components/schemas/Tree' }, { Tree }).limits).toEqual([
    { at: '/body', maxProperties: 2 },
  ])
})

test('limits on several arrays together', () => {
  const combined = withBody({
    'x-combined-limits': [{ properties: ['userIds', 'deptIds'], maxItems: 50 }],
  })
  expect(combined.combinedLimits).toEqual([
    { at: ['/body/userIds', '/body/deptIds'], maxItems: 50 },
  ])
})

test('a keyword that is not read is refused, with its place', () => {
  expect(() => withBody({ properties: { id: { anyOf: [{ maximum: 1 }] } } })).toThrow(
    'sortUser has `anyOf` in its request at /body/id',
  )
})
