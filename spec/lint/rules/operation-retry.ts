import { here, isObject, isText, jsonContent, member, schemaAt } from '../node.ts'
import { named, onOperation } from '../operations.ts'

/** Every operation says whether it is safe to run twice. */
export const operationRetry = onOperation((operation, ctx) => {
  const retry = operation['x-retry']
  if (!isObject(retry)) {
    ctx.report({
      message: `${named(operation)} does not say whether a repeat is safe. Add \`x-retry\` with \`repeatable: always | with-id | never\`, \`reason\` and \`x-zh-reason\`.`,
    })
    return
  }
  const location = ctx.location.child(['x-retry'])
  if (!['always', 'with-id', 'never'].includes(String(retry.repeatable))) {
    ctx.report({
      message: `\`repeatable\` of ${named(operation)} is one of always, with-id, never; it is \`${retry.repeatable}\`.`,
      location,
    })
  }
  if (!isText(retry.reason)) {
    ctx.report({ message: `\`x-retry\` of ${named(operation)} gives no \`reason\`.`, location })
  }
  if (retry.repeatable === 'with-id') {
    const body = jsonContent(ctx, here(ctx, operation.requestBody))
    const schema = member(ctx, body, 'schema')
    if (typeof retry.id !== 'string' || retry.id === '' || !schemaAt(ctx, schema, retry.id)) {
      ctx.report({
        message: `\`x-retry\` of ${named(operation)} is \`with-id\`, so \`id\` has to point to a property of the request body, \`/id\` say; it is \`${retry.id}\`.`,
        location,
      })
    }
  } else if (retry.id !== undefined) {
    ctx.report({
      message: `\`id\` in \`x-retry\` of ${named(operation)} goes with \`repeatable: with-id\` alone.`,
      location,
    })
  }
  if (ctx.key === 'get' && retry.repeatable !== 'always') {
    ctx.report({
      message: `${named(operation)} is a GET: reading is always safe to repeat, \`repeatable: always\`.`,
      location,
    })
  }
})
