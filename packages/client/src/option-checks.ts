import { ContactUsageError } from './errors.ts'
import type { OperationId } from './generated/operations.ts'

/** A value that an option may have: how to tell, and how to say it. */
export type Rule = readonly [allows: (value: unknown) => boolean, what: string]

/** Rules by the names of the options. */
export type Rules = { readonly [name: string]: Rule }

/** setTimeout counts in 32 bits. */
const MAX_MS = 2_147_483_647

/** A whole number within its range. */
export const whole = (min: number, max: number): Rule => [
  (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  `a whole number from ${min} to ${max}`,
]
/** Milliseconds that a timer can count. */
export const milliseconds = (min: number): Rule => whole(min, MAX_MS)

export const isFunction = (value: unknown) => typeof value === 'function'
export const FUNCTION: Rule = [isFunction, 'a function']

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Options within an option. */
export const nested = (name: string, rules: Rules, what = 'an object'): Rule => [
  (value) => isObject(value) && check(`${name}.`, value, rules),
  what,
]

/** Refuses an option, saying what it may be. The operation is named where the option is one of a call. */
export function refuse(name: string, what: string, operationId?: OperationId): never {
  throw new ContactUsageError(`The option \`${name}\` has to be ${what}.`, operationId)
}

/**
 * Refuses values that cannot work, and names that are no options: whoever misspells one would wait for
 * its effect in vain.
 */
export function check(
  prefix: string,
  given: object,
  rules: Rules,
  operationId?: OperationId,
): true {
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) && rules[name]
    if (!rule) {
      throw new ContactUsageError(
        `There is no option \`${prefix}${name}\`. The options are ${Object.keys(rules).join(', ')}.`,
        operationId,
      )
    }
    const [allows, what] = rule
    if (value !== undefined && !allows(value)) refuse(prefix + name, what, operationId)
  }
  return true
}
