import type { Json } from './contract.ts'

/** A model class of the SDK. It tells the names of its fields on the wire, and their types. */
export interface ModelClass {
  new (fields: Record<string, unknown>): object
  names(): Record<string, string>
  types(): Record<string, ModelType>
}

export type ModelType =
  | ModelClass
  | 'any'
  | 'boolean'
  | 'number'
  | 'string'
  | { readonly type: 'array'; readonly itemType: ModelType }
  | { readonly type: 'map'; readonly valueType: ModelType }

// The SDK's modules are typed class by class, and these tests reach the classes by their names:
// here, and only here, it is believed that something is a model.
export const isModelClass = (value: unknown): value is ModelClass =>
  typeof value === 'function' && 'names' in value && 'types' in value

export const isModel = (value: unknown): value is { toMap(): Record<string, unknown> } =>
  typeof value === 'object' && value !== null && 'toMap' in value

/** The fields of a model by their names on the wire. */
export function modelFields(model: ModelClass) {
  const types = model.types()
  return new Map(
    Object.entries(model.names()).map(([property, name]) => [
      name,
      { property, type: types[property] ?? ('any' as const) },
    ]),
  )
}

/** Turns a value as the contract has it into what the SDK takes. Fields that it lacks fall away. */
export function toSdk(type: ModelType, value: Json): unknown {
  if (Array.isArray(value)) {
    const item = typeof type === 'object' && type.type === 'array' ? type.itemType : 'any'
    return value.map((each) => toSdk(item, each))
  }
  if (typeof type !== 'function' || typeof value !== 'object' || value === null) return value
  const fields = modelFields(type)
  return new type(
    Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => {
        const field = fields.get(name)
        return field ? [[field.property, toSdk(field.type, each)]] : []
      }),
    ),
  )
}
