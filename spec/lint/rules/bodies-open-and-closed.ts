import type { UserContext } from '@redocly/openapi-core'
import { follow, here, isObject, jsonContent, member, type Placed } from '../node.ts'
import { named, onOperation, responses } from '../operations.ts'

/** Every schema that a body is made of, references followed, each once. */
function* schemas(
  ctx: UserContext,
  at: Placed | undefined,
  seen = new Set<unknown>(),
): Generator<Placed> {
  if (!at || seen.has(at.node)) return
  seen.add(at.node)
  yield at
  for (const key of ['properties', 'patternProperties']) {
    const map = at.node[key]
    if (!isObject(map)) continue
    for (const value of Object.values(map)) yield* schemas(ctx, follow(ctx, value, at.file), seen)
  }
  for (const key of ['items', 'additionalProperties', 'contains']) {
    yield* schemas(ctx, follow(ctx, at.node[key], at.file), seen)
  }
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    const list = at.node[key]
    if (!Array.isArray(list)) continue
    for (const value of list) yield* schemas(ctx, follow(ctx, value, at.file), seen)
  }
}

const isClosed = ({ node }: Placed) =>
  (node.additionalProperties !== undefined && node.additionalProperties !== true) ||
  node.unevaluatedProperties !== undefined

/** Requests are closed, so that a misspelt key is refused; responses are open, since DingTalk adds fields. */
export const bodiesOpenAndClosed = onOperation((operation, ctx) => {
  const body = jsonContent(ctx, here(ctx, operation.requestBody))
  for (const schema of schemas(ctx, member(ctx, body, 'schema'))) {
    if (isObject(schema.node.properties) && !isClosed(schema)) {
      ctx.report({
        message: `The request body of ${named(operation)} has an open object (${Object.keys(schema.node.properties).join(', ')}). Close it: \`additionalProperties: false\`.`,
        location: ctx.location.child(['requestBody']),
      })
    }
  }
  for (const [status, response] of responses(ctx, operation)) {
    const schema = member(ctx, jsonContent(ctx, response), 'schema')
    for (const { node } of schemas(ctx, schema)) {
      if (node.additionalProperties === false || node.unevaluatedProperties === false) {
        ctx.report({
          message: `The ${status} response of ${named(operation)} has a closed object. Open it: DingTalk adds fields, and clients keep them.`,
          location: ctx.location.child(['responses', status]),
        })
      }
      if (Array.isArray(node.enum)) {
        ctx.report({
          message: `The ${status} response of ${named(operation)} has a closed \`enum\`. DingTalk adds values: list the known ones in \`x-known-values\`.`,
          location: ctx.location.child(['responses', status]),
        })
      }
    }
  }
})
