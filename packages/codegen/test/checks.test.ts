// The schemas are run, not read: what counts is the table that a validator gets.
import { stripTypeScriptTypes } from 'node:module'
import { beforeAll, expect, test } from 'vitest'
import { renderChecks } from '../src/checks.ts'
import { operationsOf } from '../src/contract.ts'
import { document } from './support/document.ts'

interface Table {
  commonCodes: string[]
  components: { schemas: Record<string, object> }
  operations: Record<
    string,
    {
      method: string
      path: string
      request?: { required: boolean; schema?: object }
      responses: Record<string, { schema?: object; codes: string[] }>
    }
  >
}

let contract: Table

beforeAll(async () => {
  const changed = structuredClone(document)
  changed.components.schemas = {
    ...changed.components.schemas,
    Odd: {
      type: 'object',
      title: 'Odd',
      default: { description: 'x' },
      properties: {
        description: { type: 'string', description: 'Gone.' },
        'x-ray': { enum: ['x-a'] },
      },
      items: [{ title: 'Gone.' }],
      const: { description: 'data' },
      'x-known-values': { a: 'b' },
      'x-combined-limits': [{ properties: ['a'], maxItems: 1 }],
    },
  }
  const script = stripTypeScriptTypes(renderChecks(changed, operationsOf(changed)))
  contract = (await import(`data:text/javascript,${encodeURIComponent(script)}`)).contract
})

test('every operation has its method, path and bodies', () => {
  expect(Object.keys(contract.operations)).toEqual(operationsOf(document).map(({ id }) => id))
  expect(contract.operations.putThing).toMatchObject({
    method: 'PUT',
    path: '/things/{thingId}',
    request: { required: true, schema: { $ref: '#/components/schemas/Thing' } },
    responses: { 200: { schema: { $ref: '#/components/schemas/Thing' }, codes: [] } },
  })
  expect(contract.operations.noteThing?.request?.required).toBe(false)
  expect(contract.operations.ping).not.toHaveProperty('request')
})

test('an answer without a body has no schema', () => {
  expect(contract.operations.deleteThing?.responses[200]).toEqual({ codes: [] })
})

test('each status has its codes, and the common ones stand apart', () => {
  const { responses } = contract.operations.putThing ?? {}
  expect(responses?.[400]?.codes).toEqual(['thing.invalid', 'thing.locked'])
  expect(responses?.[500]?.codes).toEqual(['thing.invalid'])
  expect(responses?.[403]?.codes).toEqual(['access.denied', 'access.throttled'])
  expect(contract.commonCodes).toEqual(['access.denied', 'access.throttled'])
})

test('prose and extensions are left out, properties and data of the same names are not', () => {
  expect(contract.components.schemas.Odd).toEqual({
    type: 'object',
    properties: { description: { type: 'string' }, 'x-ray': { enum: ['x-a'] } },
    items: [{}],
    const: { description: 'data' },
    'x-combined-limits': [{ properties: ['a'], maxItems: 1 }],
  })
})
