import type { FuncKeywordDefinition, SchemaValidateFunction } from 'ajv'

/** A limit on several arrays together. */
interface CombinedLimit {
  readonly properties: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
}

/** Limits on several arrays together, which JSON Schema cannot say: an extension of the contract. */
const validate: SchemaValidateFunction = (
  limits: readonly CombinedLimit[],
  body: Record<string, unknown>,
) => {
  const errors = limits.flatMap(({ properties, minItems = 0, maxItems = Infinity }) => {
    const count = properties
      .map((name) => body[name])
      .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
    if (count >= minItems && count <= maxItems) return []
    const limit = count < minItems ? `at least ${minItems}` : `at most ${maxItems}`
    const expected = `${limit} items in ${properties.join(', ')} together`
    return [{ keyword: 'x-combined-limits', params: { expected, received: `${count} items` } }]
  })
  validate.errors = errors
  return errors.length === 0
}

export const combinedLimits: FuncKeywordDefinition = {
  keyword: 'x-combined-limits',
  type: 'object',
  schemaType: 'array',
  errors: true,
  validate,
}
