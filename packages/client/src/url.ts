import { ContactUsageError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import { isRounded, refuseRounded, writeJson } from './write-json.ts'

/**
 * Puts values into a path. Values that would leave the resource (`.` and `..`), hit the collection
 * (empty) or name nothing are refused; everything else is encoded.
 */
export function expandPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operationId?: OperationId,
): string {
  if (!template.includes('{')) return template
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values?.[name]
    if (isRounded(value)) refuseRounded(`The value \`${name}\``, operationId)
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
    return encode(name, text, operationId)
  })
}

const describe = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value

/**
 * Writes a query the way DingTalk reads it: arrays as one JSON text. Falsy values are sent; only
 * `undefined` and `null` are left out.
 */
export function serializeQuery(query: unknown, operationId?: OperationId): string {
  let written = ''
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null) continue
    const text = encode(name, textOf(name, value, operationId), operationId)
    written += `${written && '&'}${encodeURIComponent(name)}=${text}`
  }
  return written
}

function textOf(name: string, value: unknown, operationId: OperationId | undefined): string {
  const what = `The value \`${name}\``
  if (isRounded(value)) refuseRounded(what, operationId)
  return typeof value === 'object' ? writeJson(what, value, operationId) : String(value)
}

function encode(name: string, text: string, operationId: OperationId | undefined): string {
  try {
    return encodeURIComponent(text)
  } catch {
    throw new ContactUsageError(
      `The value \`${name}\` has half a character (a lone surrogate), which no URL can hold.`,
      operationId,
    )
  }
}
