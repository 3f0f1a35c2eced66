import { type Entry, errorFacts, type Legacy, legacyFacts } from './error-facts.ts'
import type { Facts } from './operation-facts.ts'

const NOTICE =
  '// Generated from the contract by `pnpm build`. Never edit this file: change the contract.\n'

const union = (values: Iterable<string>) =>
  [...new Set(values)]
    .sort()
    .map((value) => `\n  | ${JSON.stringify(value)}`)
    .join('')

/** `names.ts`: the names that occur in the contract, as types. */
export const renderNames = (operations: readonly Facts[], codes: readonly string[]) => `${NOTICE}
/** The name of an operation: DingTalk's action name in lowerCamelCase, misspellings included. */
export type OperationId = keyof OperationRoutes

/** Method and path of every operation. */
export interface OperationRoutes {
${operations
  .map(
    ({ operationId, method, path }) =>
      `  readonly ${operationId}: { readonly method: '${method}'; readonly path: '${path}' }\n`,
  )
  .join('')}}

/** The name of a tag. Every operation has one. */
export type Tag =${union(operations.flatMap(({ tags }) => tags))}

/** A permission code, as the developer console knows it. */
export type Permission =${union(
  operations.flatMap(({ permissions }) => (permissions === 'unknown' ? [] : permissions)),
)}

/** An error code, as DingTalk spells it. */
export type ErrorCode =${union(codes)}
`

/** `operations.ts`: the facts of every operation. */
export function renderOperations(operations: readonly Facts[]): string {
  // Many operations answer the same errors: each list is written once.
  const lists = [...new Set(operations.map(({ errors }) => JSON.stringify(errors)))]
  return `${NOTICE}
import type { OperationError, OperationFacts } from '../operation-facts.ts'
import type { OperationId } from './names.ts'

${lists.map((list, index) => `const errors${index}: readonly OperationError[] = ${list}\n`).join('')}
/** What the contract says about calling each operation. */
export const operations: { readonly [Id in OperationId]: OperationFacts<Id> } = {
${operations
  .map(({ errors, ...facts }) => {
    const own = JSON.stringify(facts).slice(1, -1)
    const index = lists.indexOf(JSON.stringify(errors))
    return `  ${facts.operationId}: { ${own}, errors: errors${index} },\n`
  })
  .join('')}}
`
}

/** `errors.ts`: the catalogue of error codes. */
export const renderErrors = (codes: readonly Entry[], legacy: readonly Legacy[]) => `${NOTICE}
import type { ErrorFacts, LegacyError } from '../error-facts.ts'
import type { ErrorCode } from './names.ts'

/** What each error code means, and what to do about it. */
export const errors: { readonly [Code in ErrorCode]: ErrorFacts<Code> } = {
${codes.map((entry) => `  ${JSON.stringify(entry.code)}: ${JSON.stringify(errorFacts(entry))},\n`).join('')}}

/** The numbers of the old host, \`oapi.dingtalk.com\`. */
export const legacyErrors: readonly LegacyError[] = [
${legacy.map((entry) => `  ${JSON.stringify(legacyFacts(entry))},\n`).join('')}]
`
