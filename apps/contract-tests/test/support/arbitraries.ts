import * as fc from 'fast-check'
import type { Json, Operation, Parameter, Schema } from '../../src/contract.ts'
import type { ApiRequest } from './requests.ts'

/** Any request that the contract allows for an operation. */
export function validRequest({ parameters, body }: Operation): fc.Arbitrary<ApiRequest> {
  const values = (place: Parameter['in']) => {
    const here = parameters.filter((parameter) => parameter.in === place)
    const model = here.map((parameter) => [parameter.name, parameterValue(parameter)] as const)
    const requiredKeys = here.filter(({ required }) => required).map(({ name }) => name)
    return fc.record(Object.fromEntries(model), { requiredKeys, noNullPrototype: true })
  }
  const url = { path: values('path'), query: values('query') }
  if (!body) return fc.record(url)
  return fc.record(
    { ...url, body: valueFor(body.schema) },
    { requiredKeys: body.required ? ['path', 'query', 'body'] : ['path', 'query'] },
  )
}

/** A value of a URL is text: nothing there is empty, and a path has no `.` that leads elsewhere. */
function parameterValue({ in: place, schema, content }: Parameter): fc.Arbitrary<Json> {
  const json = content?.['application/json'].schema
  if (json) return valueFor(json)
  const value = valueFor(schema ?? {})
  return schema?.type === 'string'
    ? value.filter((text) => text !== '' && !(place === 'path' && (text === '.' || text === '..')))
    : value
}

/** Any value that a schema of a request allows. */
function valueFor(schema: Schema): fc.Arbitrary<Json> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch ([schema.type].flat()[0]) {
    case 'integer':
      return integerFor(schema)
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(valueFor(schema.items ?? { type: 'string' }), {
        minLength: schema.minItems ?? 0,
        ...(schema.maxItems !== undefined && { maxLength: schema.maxItems }),
      })
    case 'object':
      return objectFor(schema)
    case 'string':
      return textFor(schema)
    default:
      return fc.jsonValue({ maxDepth: 1 }).map(plain)
  }
}

function integerFor({ format, minimum, maximum }: Schema): fc.Arbitrary<number> {
  // Beyond 2^53 a number is not the same on both ends any more.
  const limit = format === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER
  return fc.integer({ min: minimum ?? -limit, max: maximum ?? limit })
}

function textFor({ pattern, format, minLength = 0, maxLength }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  if (format === 'date-time') {
    const [min, max] = [new Date('1970-01-01'), new Date('2099-12-31')]
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString())
  }
  // Any character there is; JSON Schema counts them as code points.
  return fc.string({ unit: 'binary', minLength, ...(maxLength !== undefined && { maxLength }) })
}

function objectFor(schema: Schema): fc.Arbitrary<Record<string, Json>> {
  const { properties = {}, required = [], additionalProperties: rest = false } = schema
  const model = Object.entries(properties).map(([name, property]) => [name, valueFor(property)])
  const fields: fc.Arbitrary<Record<string, Json>> = fc.record(Object.fromEntries(model), {
    requiredKeys: required,
    noNullPrototype: true,
  })
  const object =
    rest === false
      ? fields
      : fc.tuple(mapFor(schema, rest), fields).map(([map, own]) => ({ ...map, ...own }))
  return object.filter((value) => brokenLimits(schema, value).length === 0)
}

function mapFor(schema: Schema, rest: true | Schema): fc.Arbitrary<Record<string, Json>> {
  const name = fc
    .string({
      unit: 'grapheme-ascii',
      minLength: 1,
      maxLength: schema.propertyNames?.maxLength ?? 20,
    })
    .filter((key) => key !== '__proto__' && !Object.hasOwn(schema.properties ?? {}, key))
  const { maxProperties } = schema
  return fc.dictionary(name, rest === true ? valueFor({}) : valueFor(rest), {
    noNullPrototype: true,
    ...(typeof maxProperties === 'number' && { maxKeys: maxProperties }),
  })
}

/** A limit on several lists together. */
export interface CombinedLimit {
  readonly properties: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
}

export const combinedLimits = (schema: Schema): readonly CombinedLimit[] =>
  (schema['x-combined-limits'] as readonly CombinedLimit[] | undefined) ?? []

const brokenLimits = (schema: Schema, value: Readonly<Record<string, Json>>) =>
  combinedLimits(schema).filter(({ properties, minItems = 0, maxItems = Infinity }) => {
    const lists = properties.map((name) => value[name])
    const total = lists.reduce<number>(
      (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
      0,
    )
    return total < minItems || total > maxItems
  })

/** As it comes out of JSON, where there is no -0. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))
