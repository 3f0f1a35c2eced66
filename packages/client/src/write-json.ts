import { mayBeLong } from './digits.ts'
import { ContactUsageError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'
import { newMark } from './mark.ts'

/** Whether a value is a number that was rounded before it came here, and is written as if it were exact. */
export const isRounded = (value: unknown): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e21

/** Where a value holds an integer that would be sent rounded, as a JSON Pointer. */
function roundedAt(value: unknown, pointer = ''): string | undefined {
  if (isRounded(value)) return pointer || '/'
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, item] of Object.entries(value)) {
    const found = roundedAt(item, `${pointer}/${key}`)
    if (found) return found
  }
  return undefined
}

/** Refuses an integer that would be sent rounded; `what` names it. */
export const refuseRounded = (what: string, operationId: OperationId | undefined): never => {
  throw new ContactUsageError(
    `${what} is an integer beyond 2^53: it was rounded before it came here. Give it as a bigint.`,
    operationId,
  )
}

/** `JSON.stringify` that writes a bigint as an integer, and refuses integers that were rounded. */
export function writeJson(what: string, value: unknown, operationId?: OperationId): string {
  let text: string | undefined
  let cause: unknown
  try {
    text = stringify(value)
  } catch (error) {
    cause = error
  }
  if (text === undefined) {
    throw new ContactUsageError(`${what} cannot be written as JSON.`, operationId, cause)
  }
  const pointer = mayBeLong(text) ? roundedAt(value) : undefined
  return pointer === undefined ? text : refuseRounded(`${what} at ${pointer}`, operationId)
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    // A bigint is the one thing that a request may hold and JSON.stringify refuses.
    const mark = newMark()
    const marked: string | undefined = JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'bigint' ? `${mark}${item}` : item,
    )
    return marked?.replaceAll(new RegExp(`"${mark.replace('.', '\\.')}(-?\\d+)"`, 'g'), '$1')
  }
}
