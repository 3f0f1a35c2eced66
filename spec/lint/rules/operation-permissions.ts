import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { isObject } from '../node.ts'
import { named, needsToken, permissions } from '../operations.ts'

type Location = UserContext['location']

/** Permissions are named and explained by the security scheme, or said to be unknown. */
export const operationPermissions: Oas3Rule = () => {
  const explained = new Map<string, Location>()
  const needed = new Map<string, { operation: string; location: Location }>()
  return {
    SecurityScheme(scheme, ctx) {
      if (!isObject(scheme['x-permissions'])) return
      for (const code of Object.keys(scheme['x-permissions'])) {
        explained.set(code, ctx.location.child(['x-permissions', code]))
      }
    },
    Operation(operation, ctx) {
      if (!isObject(operation)) return
      const codes = permissions(operation)
      const said = operation['x-permissions']
      const listed = Array.isArray(said) ? said.map(String) : []
      for (const code of [...codes, ...listed]) {
        needed.set(code, {
          operation: named(operation),
          location: ctx.location.child([listed.includes(code) ? 'x-permissions' : 'security']),
        })
      }
      const silent = needsToken(operation)
        ? codes.length === 0 && said !== 'unknown'
        : listed.length === 0 && said !== 'unknown'
      if (silent) {
        ctx.report({
          message: needsToken(operation)
            ? `${named(operation)} names no permission. Put its codes into \`security\`, or say \`x-permissions: unknown\`.`
            : `${named(operation)} takes no token, so \`security\` cannot carry its permissions. List them in \`x-permissions\`, or say \`unknown\`.`,
        })
      }
      if (codes.length > 0 && said !== undefined) {
        ctx.report({
          message: `${named(operation)} names its permissions in \`security\`, and a second time in \`x-permissions\`. Remove the second.`,
          location: ctx.location.child(['x-permissions']),
        })
      }
    },
    Root: {
      leave(_root, ctx) {
        for (const [code, { operation, location }] of needed) {
          if (explained.has(code)) continue
          ctx.report({
            message: `${operation} needs the permission \`${code}\`, which no security scheme explains. Add it to a scheme's \`x-permissions\`.`,
            location,
          })
        }
        for (const [code, location] of explained) {
          if (needed.has(code)) continue
          ctx.report({
            message: `No operation needs the permission \`${code}\`. Remove it, or correct its spelling.`,
            location: location.key(),
          })
        }
      },
    },
  }
}
