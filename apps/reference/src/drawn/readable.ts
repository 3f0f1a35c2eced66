import type { Labels } from '../labels.ts'
import { blocks, code, table } from '../markdown.ts'

/** The `x-` keys that Redoc or Scalar reads. */
const READ = new Set([
  'x-badges',
  'x-codeSamples',
  'x-displayName',
  'x-enumDescriptions',
  'x-tagGroups',
])
/** What stands under these keys is data, and no part of the contract. */
const DATA = new Set(['value', 'example', 'default', 'enum'])
/** What stands under these keys has names, which may be those above. */
const NAMED = new Set(['properties', 'examples'])

const KNOWN = 'x-known-values'

/** A copy without the `x-` keys that neither reads; known values become a table for the reader. */
export function readable(document: object, labels: Labels): object {
  const copied = (value: unknown, isNamed: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => copied(item, false))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
      .filter(([key]) => isNamed || !key.startsWith('x-') || READ.has(key))
      .map(([key, each]) => [
        key,
        !isNamed && DATA.has(key) ? each : copied(each, !isNamed && NAMED.has(key)),
      ])
    if (isNamed || !(KNOWN in value)) return Object.fromEntries(entries)
    const description = 'description' in value ? String(value.description) : ''
    return {
      ...Object.fromEntries(entries),
      description: blocks(description, knownValues(Object(value[KNOWN]), labels)),
    }
  }
  return Object(copied(document, false))
}

function knownValues(values: object, labels: Labels): string {
  const rows = Object.entries(values).map(([value, meaning]) => [code(value), String(meaning)])
  return table([labels.knownValues, labels.meaning], rows)
}
