import { readFileSync } from 'node:fs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { parse } from 'yaml'
import { isObject, METHODS } from '../node.ts'

interface InventoryRow {
  action: string
  method: string
  path: string
  confidence: string
}

const inventory: InventoryRow[] = parse(
  readFileSync(new URL('../../inventory.yaml', import.meta.url), 'utf8'),
)

/** Every operation is one of DingTalk's, under its official action name, misspellings included. */
export const operationIdOfficial: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    const path = String(ctx.key)
    for (const [method, operation] of Object.entries(pathItem)) {
      if (!METHODS.includes(method) || !isObject(operation)) continue
      const row = inventory.find(
        (candidate) =>
          candidate.path === path && candidate.method.toLowerCase() === method.toLowerCase(),
      )
      const location = ctx.location.child([method, 'operationId'])
      if (!row) {
        ctx.report({
          message: `DingTalk has no operation ${method.toUpperCase()} ${path}: inventory.yaml does not list it. Correct the method or the path, or add the operation to the inventory with its official action name.`,
          location: ctx.location.child([method]).key(),
        })
        continue
      }
      if (operation.operationId !== row.action) {
        ctx.report({
          message: `The \`operationId\` of ${method.toUpperCase()} ${path} has to be DingTalk's action name \`${row.action}\`, to the letter; it is \`${operation.operationId}\`.`,
          suggest: [row.action],
          location,
        })
      }
      if (operation['x-confidence'] !== row.confidence) {
        ctx.report({
          message: `\`x-confidence\` of \`${row.action}\` has to be \`${row.confidence}\`, as inventory.yaml says; it is \`${operation['x-confidence']}\`.`,
          suggest: [row.confidence],
          location: ctx.location.child([method, 'x-confidence']),
        })
      }
    }
  },
})
