import { ContactUsageError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'

/**
 * Puts values into a path. Values that would leave the resource (`.` and `..`), hit the collection
 * (empty) or name nothing are refused; everything else is encoded.
 */
export function expandPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operationId?: OperationId,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values?.[name]
    const text =
      typeof value === 'string' || typeof value === 'bigint' || Number.isFinite(value)
        ? String(value)
        : ''
    if (text === '' || text === '.' || text === '..') {
      throw new ContactUsageError(
        `The path value \`${name}\` of ${template} has to be a non-empty string or a number other than \`.\` and \`..\`; it is ${describe(value)}.`,
        operationId,
      )
    }
    return encodeURIComponent(text)
  })
}

const describe = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value

/**
 * Writes a query the way DingTalk reads it: arrays as one JSON text. Falsy values are sent; only
 * `undefined` and `null` are left out.
 */
export function serializeQuery(query: unknown): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => {
    if (value === undefined || value === null) return []
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`]
  })
  return pairs.join('&')
}
