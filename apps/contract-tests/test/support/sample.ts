import type { Json, Schema } from '../../src/contract.ts'

/** A value that is valid against a schema of a request. */
export function sample(schema: Schema): Json {
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  switch ([schema.type].flat()[0]) {
    case 'integer':
    case 'number':
      return schema.minimum ?? Math.min(1, schema.maximum ?? 1)
    case 'boolean':
      return true
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
        sample(schema.items ?? { type: 'string' }),
      )
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]),
      )
    default:
      return sampleText(schema)
  }
}

/** Texts for the patterns that the contract uses. A new pattern gets a text here. */
const MATCHING = ['20260301', '2026-03-01 09:00:00', 'jane2026']

export function sampleText({ pattern, minLength = 1 }: Schema): string {
  if (pattern === undefined) return 'x'.repeat(Math.max(1, minLength))
  const text = MATCHING.find((candidate) => new RegExp(pattern, 'u').test(candidate))
  if (text === undefined) throw new Error(`sample.ts has no text that matches ${pattern}.`)
  return text
}
