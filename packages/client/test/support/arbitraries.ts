// Values of every kind that the contract allows, and answers of every kind that it does not.
import fc, { type Arbitrary } from 'fast-check'
import { type Operation, resolve, type Schema } from './contract.ts'

const INTEGER = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }

/** Any value of a schema, texts of any script included. */
function anyOf(node: Schema): Arbitrary<unknown> {
  const schema = resolve<Schema>(node)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'string':
      return textOf(schema)
    case 'integer':
    case 'number':
      return fc.integer({
        min: schema.minimum ?? INTEGER.min,
        max: schema.maximum ?? INTEGER.max,
      })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      })
    case 'object':
      return objectOf(schema)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function textOf({ pattern, minLength = 0, maxLength = 20 }: Schema): Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 20) })
}

function objectOf({ properties, required = [], additionalProperties }: Schema) {
  if (!properties) {
    const item = typeof additionalProperties === 'object' ? additionalProperties : {}
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), anyOf(item), { maxKeys: 3 })
  }
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, anyOf(schema)]),
  )
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) })
}

export interface AnyRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** Any request that the contract allows for an operation. */
export function requestOf({ parameters, body }: Operation): Arbitrary<AnyRequest> {
  const part = (place: 'path' | 'query') => {
    const mine = parameters.filter((each) => each.in === place)
    const model = Object.fromEntries(
      mine.map(({ name, schema, content }) => {
        const value = anyOf(schema ?? content?.['application/json'].schema ?? {})
        return [name, place === 'path' ? value.filter(standsInPath) : value]
      }),
    )
    const requiredKeys = mine.filter((each) => each.required).map(({ name }) => name)
    return fc.record(model, { requiredKeys })
  }
  return fc.record(
    {
      path: part('path'),
      query: part('query'),
      body: body ? anyOf(body.schema) : fc.constant(undefined),
    },
    { requiredKeys: ['path', 'query', ...(body ? ['body' as const] : [])] },
  )
}

const standsInPath = (value: unknown) => !['', '.', '..'].includes(String(value))

/** Headers that change how the body is read have tests of their own. */
const isHarmless = (name: string) =>
  !/^(connection|content-.*|transfer-encoding|upgrade|trailer|te|keep-alive)$/i.test(name)

/** The bytes of any answer, and whether the connection is closed after them. */
export const anyAnswer: Arbitrary<{ readonly bytes: Uint8Array; readonly closes: boolean }> = fc
  .record({
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(200, 204, 304, 400, 401, 403, 404, 429, 500, 502) },
      fc.integer({ min: 200, max: 999 }),
    ),
    headers: fc.array(
      fc.tuple(
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,15}$/).filter(isHarmless),
        fc.stringMatching(/^[\x21-\x7e]{0,20}$/),
      ),
      { maxLength: 4 },
    ),
    date: fc.constantFrom('', 'date: nonsense\r\n', 'date: Thu, 01 Jan 1970 00:00:00 GMT\r\n'),
    body: fc.oneof(anyErrorText(), anyJsonText(), fc.uint8Array({ maxLength: 60 })),
    /** How far the announced length is from the true one. */
    lie: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -5, max: 5 })),
    closes: fc.boolean(),
  })
  .map(({ status, headers, date, body, lie, closes }) => {
    const content = Buffer.from(body)
    const length = Math.max(0, content.length + lie)
    const head = [
      `HTTP/1.1 ${status} Because\r\n`,
      ...headers.map(([name, value]) => `${name}: ${value}\r\n`),
      `${date}content-length: ${length}\r\n\r\n`,
    ]
    return {
      bytes: Buffer.concat([Buffer.from(head.join('')), content]),
      closes: closes || lie !== 0,
    }
  })

/** Bytes that are no HTTP at all. */
export const noAnswer = fc.uint8Array({ maxLength: 100 }).map((bytes) => ({ bytes, closes: true }))

function anyJsonText(): Arbitrary<Buffer> {
  return fc
    .oneof(
      fc.json(),
      fc.json().map((text) => text.slice(1)),
    )
    .map((text) => Buffer.from(text))
}

/** Something close to an error of DingTalk's, with anything in its fields. */
function anyErrorText(): Arbitrary<Buffer> {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant({ toString: 1, valueOf: 1 }))
  const code = fc.constantFrom(
    'InvalidAuthentication',
    'parameter.error',
    'system.busy',
    'Forbidden.AccessDenied.QpsLimitForApi',
    'constructor',
    '__proto__',
    '',
  )
  return fc
    .record(
      {
        code: fc.oneof({ weight: 3, arbitrary: code }, anything),
        message: anything,
        requestid: anything,
        accessdenieddetail: fc.oneof(anything, fc.record({ requiredScopes: fc.array(anything) })),
        errcode: anything,
        errmsg: anything,
        status: fc.constantFrom(1111, 0, '1111'),
        punish: anything,
        hasMore: anything,
        nextToken: anything,
        list: anything,
      },
      { requiredKeys: [] },
    )
    .map((value) => Buffer.from(JSON.stringify(value)))
}
