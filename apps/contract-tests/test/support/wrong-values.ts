import type { Json, Schema } from '../../src/contract.ts'
import { sample } from './sample.ts'

type WrongValue = [keyword: string, value: Json]

/** Values that break one keyword about texts or numbers. */
export function scalarBreaches(schema: Schema): WrongValue[] {
  const { enum: values, maximum, minimum, minLength, maxLength, pattern, format } = schema
  const wrong: WrongValue[] = []
  const isInteger = [schema.type].flat()[0] === 'integer'
  if (values) wrong.push(['enum', isInteger ? 987_654 : 'no-such-value'])
  if (maximum !== undefined) wrong.push(['maximum', maximum + 1])
  if (minimum !== undefined) wrong.push(['minimum', minimum - 1])
  if (minLength) wrong.push(['minLength', ''])
  if (maxLength !== undefined) wrong.push(['maxLength', 'x'.repeat(maxLength + 1)])
  if (pattern !== undefined) wrong.push(['pattern', 'no match'])
  if (format === 'date-time') wrong.push(['format', '2026-02-30 25:00'])
  return wrong
}

/** Lists that break one limit of their length. */
export function listBreaches({ items, minItems, maxItems }: Schema): WrongValue[] {
  const wrong: WrongValue[] = []
  const item = () => sample(items ?? { type: 'string' })
  if (minItems) wrong.push(['minItems', []])
  if (maxItems !== undefined) {
    wrong.push(['maxItems', Array.from({ length: maxItems + 1 }, item)])
  }
  return wrong
}
