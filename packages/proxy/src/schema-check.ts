import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Schema } from './contract.ts'
import type { Finding } from './deviation.ts'
import { describe, safeName } from './redact.ts'

/** Where and how a value departs from its schema. */
export type Breach = Pick<Finding, 'kind' | 'pointer' | 'place' | 'keyword' | 'message'> & {
  readonly kind: 'schemaViolation' | 'undocumentedField'
}

/** Says where a value departs from its schema. */
export type SchemaCheck = (value: unknown) => Breach[]

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
addFormats.default(ajv)
ajv.addKeyword({
  keyword: 'x-combined-limits',
  type: 'object',
  schemaType: 'array',
  validate: checkCombinedLimits,
  errors: true,
})

/**
 * Makes a check of a schema of the contract.
 *
 * @param closed whether a field that the schema does not know is a deviation. The contract leaves
 * responses open, so that clients bear new fields; the proxy is there to see them.
 */
export function createSchemaCheck(contractSchema: Schema, closed: boolean): SchemaCheck {
  const schema = closed ? close(contractSchema) : contractSchema
  let validate: ValidateFunction | undefined
  return (value) => {
    // Compiled when it is first needed: most traffic touches few operations.
    validate ??= ajv.compile(schema)
    if (validate(value)) return []
    return (validate.errors ?? []).filter(saysSomething).map((error) => breachOf(error, schema))
  }
}

/** Of a wrong name of a field there are two errors: one about the rule, one about the object. */
const saysSomething = ({ keyword }: ErrorObject) => keyword !== 'propertyNames'

function breachOf(error: ErrorObject, schema: Schema): Breach {
  const { shown, place } = locate(error.instancePath, error, schema)
  const unknown: unknown = error.params.unevaluatedProperty ?? error.params.additionalProperty
  if (typeof unknown === 'string') {
    const name = `/${escapeKey(safeName(unknown))}`
    return {
      kind: 'undocumentedField',
      pointer: shown + name,
      place: place + name,
      keyword: error.keyword,
      message: `The contract does not know this field; it is ${describe(Reflect.get(Object(error.data), unknown))}.`,
    }
  }
  // What is missing is named by the schema, not by the value.
  const missing: unknown = error.params.missingProperty
  const name = typeof missing === 'string' ? `/${escapeKey(missing)}` : ''
  return {
    kind: 'schemaViolation',
    pointer: shown + name,
    place: place + name,
    keyword: error.keyword,
    message: `It ${error.message ?? 'is not valid'}; it is ${describe(error.propertyName ?? error.data)}.`,
  }
}

/** The pointer of an error, without keys of maps: those are data. */
function locate(instancePath: string, error: ErrorObject, schema: Schema) {
  const keys = instancePath.split('/').slice(1).map(unescapeKey)
  let shown = ''
  let place = ''
  let here: readonly Schema[] = branches(schema)
  for (const key of keys) {
    const property = here.flatMap(({ properties }) =>
      properties && Object.hasOwn(properties, key) ? [properties[key] ?? {}] : [],
    )
    const item = /^\d+$/.test(key) ? here.flatMap(({ items }) => (items ? [items] : [])) : []
    const value = here.flatMap(({ additionalProperties: rest }) =>
      typeof rest === 'object' ? [rest] : [],
    )
    const next = property.length > 0 ? property : item.length > 0 ? item : value
    shown += `/${property.length > 0 || item.length > 0 ? escapeKey(key) : '*'}`
    place += `/${property.length > 0 ? escapeKey(key) : '*'}`
    here = next.flatMap(branches)
  }
  // An error about the name of a field points at the object around it.
  return error.propertyName === undefined
    ? { shown, place }
    : { shown: `${shown}/*`, place: `${place}/*` }
}

/** A schema with the schemas that it is put together from. */
const branches = (schema: Schema): Schema[] => [schema, ...(schema.allOf ?? []).flatMap(branches)]

/** A copy that refuses, at every depth, the fields that a schema with fields does not name. */
function close(schema: Schema, isBranch = false): Schema {
  const { properties, items, additionalProperties: rest, allOf } = schema
  const all = branches(schema)
  const hasFields = all.some((each) => each.properties !== undefined)
  const isMap = all.some((each) => each.additionalProperties !== undefined)
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, close(property)]),
      ),
    }),
    ...(items && { items: close(items) }),
    ...(typeof rest === 'object' && { additionalProperties: close(rest) }),
    ...(allOf && { allOf: allOf.map((each) => close(each, true)) }),
    // A branch of `allOf` sees its own fields only; what is around it closes for all of them.
    ...(hasFields && !isMap && !isBranch && { unevaluatedProperties: false }),
  }
}

interface CombinedLimit {
  readonly properties: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
}

/** Limits on several lists together, which JSON Schema cannot say. */
function checkCombinedLimits(limits: readonly CombinedLimit[], value: object): boolean {
  const errors = limits.flatMap(({ properties, minItems = 0, maxItems = Infinity }) => {
    const total = properties
      .map((name): unknown => Reflect.get(value, name))
      .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
    if (total >= minItems && total <= maxItems) return []
    const limit = total < minItems ? `fewer than ${minItems}` : `more than ${maxItems}`
    return [
      {
        keyword: 'x-combined-limits',
        params: {},
        message: `must not have ${limit} entries in ${properties.join(', ')} together`,
      },
    ]
  })
  // This is how Ajv takes errors from a keyword of one's own.
  checkCombinedLimits.errors = errors
  return errors.length === 0
}
checkCombinedLimits.errors = [] as Partial<ErrorObject>[]

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapeKey = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')
