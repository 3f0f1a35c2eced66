import { ContactUsageError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'

/** setTimeout counts in 32 bits. */
export const MAX_MS = 2_147_483_647

/** Refuses an option, saying what it may be. The operation is named where the option is one of a call. */
export function refuse(name: string, what: string, operationId?: OperationId): never {
  throw new ContactUsageError(`The option \`${name}\` has to be ${what}.`, operationId)
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A whole number within its range. */
export function wholeNumber(
  name: string,
  value: unknown,
  [min, max]: readonly [min: number, max: number],
  operationId?: OperationId,
): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) {
    return value
  }
  return refuse(name, `a whole number from ${min} to ${max}`, operationId)
}

/** Refuses names that are no options: whoever misspells one would wait for its effect in vain. */
export function known(
  prefix: string,
  given: object,
  names: readonly string[],
  operationId?: OperationId,
): void {
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    throw new ContactUsageError(
      `There is no option \`${prefix}${name}\`. The options are ${names.join(', ')}.`,
      operationId,
    )
  }
}
