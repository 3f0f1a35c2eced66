import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { follow, here, isObject, type JsonObject, members, type Placed } from './node.ts'

/** A rule that looks at one operation at a time. */
export const onOperation =
  (check: (operation: JsonObject, ctx: UserContext) => void): Oas3Rule =>
  () => ({
    Operation(operation, ctx) {
      if (isObject(operation)) check(operation, ctx)
    },
  })

/** How messages name an operation. */
export const named = (operation: JsonObject): string =>
  typeof operation.operationId === 'string'
    ? `Operation \`${operation.operationId}\``
    : 'This operation'

/** Operations that hand out tokens need none: their `security` is an empty list. */
export const needsToken = (operation: JsonObject): boolean =>
  !(Array.isArray(operation.security) && operation.security.length === 0)

/** The responses of an operation by status code. */
export const responses = (ctx: UserContext, operation: JsonObject) =>
  members(ctx, here(ctx, operation.responses))

/** The parameters of an operation, references followed. */
export function parameters(ctx: UserContext, operation: JsonObject): Placed[] {
  const list = Array.isArray(operation.parameters) ? operation.parameters : []
  return list
    .map((parameter) => follow(ctx, parameter, ctx.location.source.absoluteRef))
    .filter((parameter) => parameter !== undefined)
}

/** The permission codes that `security` names. */
export function permissions(operation: JsonObject): string[] {
  const requirements = Array.isArray(operation.security) ? operation.security : []
  return requirements
    .filter(isObject)
    .flatMap((requirement) => Object.values(requirement))
    .flat()
    .filter((code) => typeof code === 'string')
}
