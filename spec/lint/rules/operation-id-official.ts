import { readFileSync } from 'node:fs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { parse } from 'yaml'
import { isObject, type JsonObject, METHODS } from '../node.ts'

interface InventoryRow {
  action: string
  method: string
  path: string
  confidence: string
}

const inventory: InventoryRow[] = parse(
  readFileSync(new URL('../../inventory.yaml', import.meta.url), 'utf8'),
)

/** What the inventory would say of an operation; the action name is for people to check. */
const inventoryLine = (method: string, path: string, operation: JsonObject) =>
  `- { action: ${operation.operationId}, method: ${method.toUpperCase()}, path: '${path}', confidence: ${operation['x-confidence']} }`

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
          message: `DingTalk has no operation ${method.toUpperCase()} ${path}: inventory.yaml does not list it. Correct the method or the path; or, if DingTalk has it, add a line to spec/inventory.yaml: ${inventoryLine(method, path, operation)}`,
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
