import type { ErrorObject } from 'ajv'
import { describe } from './describe.ts'
import type { Finding } from './problem.ts'

/** Ajv's verdict as pointer, keyword, what was expected and what came. */
export function schemaErrors(errors: readonly ErrorObject[]): Finding[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  )
  return errors
    .filter(({ keyword, instancePath }) =>
      // The name itself is reported; and 1.5 is no int64 because it is no integer.
      keyword === 'format' ? !mistyped.has(instancePath) : keyword !== 'propertyNames',
    )
    .map((error) => ({
      keyword: error.keyword,
      ...placeAndValue(error),
      expected: expected(error),
    }))
}

/** Ajv points at the object; the reader looks for the property. */
function placeAndValue({ instancePath, params, data, propertyName }: ErrorObject) {
  if (typeof params.received === 'string')
    return { pointer: instancePath, received: params.received }
  const property: unknown =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  if (typeof property !== 'string') {
    return propertyName === undefined
      ? { pointer: instancePath, received: describe(data) }
      : { pointer: instancePath, received: `a property named ${describe(propertyName)}` }
  }
  const name = property.replaceAll('~', '~0').replaceAll('/', '~1')
  const value = (data as Record<string, unknown> | undefined)?.[property]
  return { pointer: `${instancePath}/${name}`, received: describe(value) }
}

function expected({ keyword, params, schema, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return [params.type].flat().join(' or ')
    case 'required':
      return 'a value'
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'no such property'
    case 'enum':
      return `one of ${(schema as unknown[]).map((each) => JSON.stringify(each)).join(', ')}`
    case 'const':
      return JSON.stringify(schema)
    case 'format':
      return `the format ${params.format}`
    case 'x-combined-limits':
      return params.expected
    case 'pattern':
      return `a match of ${params.pattern}`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${params.comparison} ${params.limit}`
    default:
      // "must NOT have more than 100 items", say.
      return (message ?? keyword).replace(/^must (be )?/, '').replace(/^NOT have/, 'not')
  }
}
