import type { Json, Operation, Parameter, Schema } from '../../src/contract.ts'
import { type CombinedLimit, combinedLimits } from './arbitraries.ts'
import { type Changes, toWire, type WireRequest } from './on-the-wire.ts'
import type { ApiRequest } from './requests.ts'
import { sample } from './sample.ts'
import { listBreaches, scalarBreaches } from './wrong-values.ts'

/** A request that was valid before one thing in it was changed. */
export interface Mutation {
  /** What was changed: `body /list/0: type`, say. */
  readonly name: string
  readonly wire: WireRequest
}

/** Every way to make a valid request invalid by one change; there is one for each operation. */
export function mutationsOf(operation: Operation, valid: ApiRequest): [Mutation, ...Mutation[]] {
  const mutation = (name: string, request: ApiRequest, changes?: Changes): Mutation => ({
    name,
    wire: toWire(operation, request, changes),
  })
  return [
    mutation('query misspelt: unknown', valid, { extraQuery: { misspelt: '1' } }),
    ...(operation.object.security.length > 0
      ? [mutation('header: no token', valid, { withoutToken: true })]
      : []),
    ...operation.parameters.flatMap((parameter) => [
      ...parameterValues(parameter).map(([keyword, value]) =>
        mutation(`${parameter.in} ${parameter.name}: ${keyword}`, {
          ...valid,
          [parameter.in]: { ...valid[parameter.in], [parameter.name]: value },
        }),
      ),
      ...(parameter.in === 'query' && parameter.required
        ? [mutation(`query ${parameter.name}: required`, withoutQuery(valid, parameter.name))]
        : []),
    ]),
    ...bodyMutations(operation, valid).map(([name, body]) => mutation(name, { ...valid, body })),
    ...(operation.body && valid.body !== undefined
      ? [
          mutation('body: cut JSON', valid, {
            text: JSON.stringify(valid.body).slice(0, -1) || '{',
          }),
          ...(operation.body.required ? [mutation('body: required', bodyless(valid))] : []),
        ]
      : []),
  ]
}

function withoutQuery(request: ApiRequest, name: string): ApiRequest {
  const { [name]: _, ...query } = request.query
  return { ...request, query }
}

const bodyless = ({ path, query }: ApiRequest): ApiRequest => ({ path, query })

/** Everything in a URL is text, so only what text can say is wrong there. */
function parameterValues({ schema, content }: Parameter): [keyword: string, value: Json][] {
  const json = content?.['application/json'].schema
  if (json) return wrongValues(json, sample(json))
  if (!schema) return []
  const isText = schema.type === 'string'
  const wrong = isText
    ? []
    : ([
        ['type', 'text'],
        ['type', 'true1'],
      ] as [string, Json][])
  return [
    ...wrong,
    ...(schema.type === 'integer' ? ([['type', 1.5]] as [string, Json][]) : []),
    ...wrongValues(schema, sample(schema)).filter(
      ([keyword]) => !['type', 'minLength'].includes(keyword),
    ),
  ]
}

function bodyMutations({ body }: Operation, valid: ApiRequest): [name: string, body: Json][] {
  if (!body || valid.body === undefined) return []
  const whole = valid.body
  return [...places(whole, body.schema)].flatMap(({ pointer, schema, value }) =>
    wrongValues(schema, value).map(([keyword, wrong]): [string, Json] => [
      `body /${pointer.join('/')}: ${keyword}`,
      replace(whole, pointer, wrong),
    ]),
  )
}

interface Place {
  readonly pointer: readonly string[]
  readonly schema: Schema
  readonly value: Json
}

/** Every value of a body for which there is a schema. */
function* places(value: Json, schema: Schema, pointer: readonly string[] = []): Generator<Place> {
  yield { pointer, schema, value }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (schema.items) yield* places(item, schema.items, [...pointer, String(index)])
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const rest = schema.additionalProperties
      const property = schema.properties?.[key] ?? (typeof rest === 'object' ? rest : undefined)
      if (property) yield* places(item, property, [...pointer, key])
    }
  }
}

/** Values that break one keyword of a schema, made from one that breaks none. */
function wrongValues(schema: Schema, value: Json): [keyword: string, value: Json][] {
  const types = [schema.type].flat().filter((type) => type !== undefined)
  const wrong: [string, Json][] = (types.length > 0 ? OF_EACH_TYPE : [])
    .filter(({ is }) => !types.some((type) => is.includes(type)))
    .map(({ value: other }) => ['type', other])
  wrong.push(...scalarBreaches(schema))
  if (Array.isArray(value)) wrong.push(...listBreaches(schema))
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    wrong.push(...wrongObjects(schema, value))
  }
  return wrong
}

const OF_EACH_TYPE: readonly { is: readonly string[]; value: Json }[] = [
  { is: ['null'], value: null },
  { is: ['boolean'], value: true },
  { is: ['number'], value: 1.5 },
  { is: ['integer', 'number'], value: 42 },
  { is: ['string'], value: 'text' },
  { is: ['array'], value: [] },
  { is: ['object'], value: {} },
]

function wrongObjects(schema: Schema, value: { [key: string]: Json }): [string, Json][] {
  const without = (name: string) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
  const { required = [], additionalProperties: rest, propertyNames, maxProperties } = schema
  const wrong: [string, Json][] = required.map((name) => [`required ${name}`, without(name)])
  if (rest === false) wrong.push(['additionalProperties', { ...value, misspelt: true }])
  const entry = sample(typeof rest === 'object' ? rest : {})
  if (propertyNames?.maxLength !== undefined) {
    wrong.push(['propertyNames', { ...value, ['k'.repeat(propertyNames.maxLength + 1)]: entry }])
  }
  if (typeof maxProperties === 'number') {
    const names = Array.from({ length: maxProperties + 1 }, (_, index) => `key${index}`)
    wrong.push(['maxProperties', Object.fromEntries(names.map((name) => [name, entry]))])
  }
  return [...wrong, ...combinedLimits(schema).flatMap((limit) => beyond(limit, schema, value))]
}

function beyond(
  { properties, minItems, maxItems }: CombinedLimit,
  schema: Schema,
  value: { [key: string]: Json },
): [string, Json][] {
  const [name = ''] = properties
  const item = sample(schema.properties?.[name]?.items ?? { type: 'string' })
  const empty = Object.fromEntries(properties.map((each): [string, Json] => [each, []]))
  return [
    ...(minItems ? ([['x-combined-limits', { ...value, ...empty }]] as [string, Json][]) : []),
    ...(maxItems === undefined
      ? []
      : ([
          [
            'x-combined-limits',
            { ...value, [name]: Array.from({ length: maxItems + 1 }, () => item) },
          ],
        ] as [string, Json][])),
  ]
}

/** A copy of a body with the value at a place replaced. */
function replace(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replace(item, rest, by) : item))
  }
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [key]: replace(value[key] ?? null, rest, by) }
}
