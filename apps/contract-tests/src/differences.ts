import type { Json, Schema } from './contract.ts'
import { type ModelType, modelFields } from './sdk-models.ts'

/**
 * A difference between the SDK and the contract, and its place. The SDK
 *
 * - `lacks` a field of the contract: it does not send it, or does not read it
 * - `adds` a field that the contract does not have
 * - `retypes` a field: its type excludes that of the contract
 * - `alters` a value on its way
 * - is `refused` by the mock
 * - leaves an answer `unread`: it throws
 */
export type Difference =
  `${'lacks' | 'adds' | 'retypes' | 'alters' | 'refused' | 'unread'} ${string}`

/** What became of a value on its way, field by field. */
export function* valueDifferences(
  sent: Json | undefined,
  received: Json | undefined,
  place: string,
): Generator<Difference> {
  if (sent === received) return
  if (received === undefined) yield `lacks ${place}`
  else if (sent === undefined) yield `adds ${place}`
  else if (!isContainer(sent) || !isContainer(received)) yield `alters ${place}`
  else {
    const [before, after] = [new Map(Object.entries(sent)), new Map(Object.entries(received))]
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      yield* valueDifferences(before.get(key), after.get(key), `${place}/${key}`)
    }
  }
}

const isContainer = (value: Json) => typeof value === 'object' && value !== null

/** Where a type of the SDK and a schema of the contract disagree, field by field. */
export function* typeDifferences(
  type: ModelType | undefined,
  schema: Schema | undefined,
  place: string,
): Generator<Difference> {
  if (type === 'any' || (!type && !schema)) return
  if (!type) yield `lacks ${place}`
  else if (!schema) yield `adds ${place}`
  else if (!agree(type, schema)) yield `retypes ${place}`
  else {
    const [fields, properties] = [fieldsOf(type), propertiesOf(schema)]
    for (const name of new Set([...fields.keys(), ...properties.keys()])) {
      const field = fields.get(name) ?? fields.get(EACH)
      yield* typeDifferences(field, properties.get(name), `${place}/${name}`)
    }
  }
}

/** Stands for every item of an array, and for every entry of a map. */
const EACH = '*'

function fieldsOf(type: ModelType): Map<string, ModelType> {
  if (typeof type === 'string') return new Map()
  if (typeof type === 'function') {
    return new Map([...modelFields(type)].map(([name, field]) => [name, field.type]))
  }
  return new Map([[EACH, type.type === 'array' ? type.itemType : type.valueType]])
}

/** The fields of a schema, those of its items and entries as `*`. */
export function propertiesOf(schema: Schema): Map<string, Schema> {
  const { properties = {}, items, additionalProperties = false, allOf = [] } = schema
  const each = items ?? (additionalProperties === true ? {} : additionalProperties)
  return new Map([
    ...allOf.flatMap((part) => [...propertiesOf(part)]),
    ...Object.entries(properties),
    ...(each ? [[EACH, each] as const] : []),
  ])
}

function agree(type: ModelType, schema: Schema): boolean {
  const types = schema.allOf ? ['object'] : [schema.type ?? []].flat()
  if (types.length === 0) return true
  if (type === 'number') return types.includes('number') || types.includes('integer')
  if (typeof type === 'string') return types.includes(type)
  return types.includes(typeof type === 'object' && type.type === 'array' ? 'array' : 'object')
}
