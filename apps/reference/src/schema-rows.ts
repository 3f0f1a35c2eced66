import { follow } from '@dingtalk-contact/spec/reading'
import type { CombinedLimit, Contract, Parameter, Schema } from './contract.ts'
import type { Labels } from './labels.ts'
import { code } from './markdown.ts'

/** A line of a table of fields. */
export interface FieldRow {
  /** With its place: `list[].id`. */
  readonly path: string
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly text: string
  /** How many, how long, how much. */
  readonly limits: readonly string[]
}

/** Tells the fields of a schema, nested ones below those that hold them. */
export function createDescriber(contract: Contract, labels: Labels) {
  const resolve = (schema: Schema): Schema => ({ ...follow<Schema>(contract, schema) })

  function typeOf(given: Schema): string {
    const schema = resolve(given)
    const types = [schema.type ?? []].flat().map(String)
    return types.length === 0
      ? labels.anything
      : types
          .map((type) => {
            if (type === 'array') {
              return `${labels.arrayOf} ${schema.items ? typeOf(schema.items) : labels.anything}`
            }
            const { additionalProperties: values } = schema
            if (type === 'object' && !schema.properties && typeof values === 'object') {
              return `${labels.mapOf} ${typeOf(values)}`
            }
            return schema.format ? `${type} (${schema.format})` : type
          })
          .join(' | ')
  }

  /** A number or two; the unit says where it stands among its words. */
  const range = (low: number | undefined, high: number | undefined, unit = '{count}'): string[] => {
    if (low === undefined && high === undefined) return []
    const text =
      low !== undefined && high !== undefined
        ? low === high
          ? `${low}`
          : `${low}–${high}`
        : low !== undefined
          ? `${labels.atLeast} ${low}`
          : `${labels.atMost} ${high}`
    return [unit.replace('{count}', text)]
  }

  function limits(schema: Schema): string[] {
    const { items } = schema
    return [
      ...range(schema.minimum, schema.maximum),
      ...range(schema.minLength, schema.maxLength, labels.characters),
      ...range(schema.minItems, schema.maxItems, labels.entries),
      ...(items && !resolve(items).properties ? limits(resolve(items)) : []),
    ]
  }

  function values(schema: Schema): string[] {
    const { items } = schema
    const meanings = schema['x-enumDescriptions'] ?? schema['x-known-values']
    const kind = schema.enum ? labels.oneOf : labels.knownValues
    const described = Object.entries(meanings ?? {}).map(
      ([value, meaning]) => `${code(value)} ${meaning}`,
    )
    const bare = meanings ? [] : (schema.enum ?? []).map((value) => code(String(value)))
    return [
      ...(schema.pattern ? [`${labels.pattern} ${code(schema.pattern)}`] : []),
      ...(schema.default === undefined
        ? []
        : [`${labels.default} ${code(JSON.stringify(schema.default))}`]),
      ...(described.length + bare.length > 0
        ? [`${kind}${labels.colon}${[...described, ...bare].join(labels.semicolon)}`]
        : []),
      ...(items && !resolve(items).properties ? values(resolve(items)) : []),
    ]
  }

  const textOf = (schema: Schema, extra: readonly string[] = []): string =>
    [
      schema.description?.trim(),
      ...[...extra, ...limits(schema), ...values(schema)].map((each) => `*${each}*`),
    ]
      .filter(Boolean)
      .join(' ')

  /** The fields below a schema. */
  function rows(given: Schema, prefix = '', seen: readonly Schema[] = []): FieldRow[] {
    const target = follow<Schema>(contract, given)
    // A schema that holds itself is described once.
    if (seen.includes(target)) return []
    const path = [...seen, target]
    if (target.type === 'array' && target.items) return rows(target.items, `${prefix}[]`, path)
    const others = target.additionalProperties
    if (!target.properties && typeof others === 'object') return rows(others, `${prefix}{}`, path)
    return Object.entries(target.properties ?? {}).flatMap(([name, property]) => {
      const schema = resolve(property)
      const place = prefix ? `${prefix}.${name}` : name
      return [
        {
          path: place,
          name,
          type: typeOf(property),
          required: target.required?.includes(name) ?? false,
          text: textOf({
            ...schema,
            description: property.description ?? schema.description ?? '',
          }),
          limits: limits(schema),
        },
        ...rows(property, place, path),
      ]
    })
  }

  function parameter(given: Parameter): FieldRow {
    const content = given.content?.['application/json']?.schema
    const schema = resolve(given.schema ?? content ?? {})
    const { description = '' } = given
    return {
      path: given.name,
      name: given.name,
      type: typeOf(schema),
      required: given.required ?? false,
      text: textOf({ ...schema, description }, content ? [labels.jsonInQuery] : []),
      limits: limits(schema),
    }
  }

  /** What several lists may hold together. */
  const combined = ({ properties, minItems, maxItems }: CombinedLimit): string =>
    `${properties.map(code).join(' + ')}${labels.comma}${range(minItems, maxItems, labels.entries).join('')}`

  return {
    rows: (schema: Schema) => rows(schema),
    typeOf,
    parameter,
    combinedLimits: (schema: Schema) => (resolve(schema)['x-combined-limits'] ?? []).map(combined),
  }
}
