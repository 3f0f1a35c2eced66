import { follow, here, isObject, jsonContent, member, type Placed } from '../node.ts'
import { named, onOperation, parameters, responses } from '../operations.ts'

const hasExamples = (media: Placed | undefined) =>
  isObject(media?.node.examples) && Object.keys(media.node.examples).length > 0

/** Every request and every response that has a body shows at least one example of it. */
export const operationExamples = onOperation((operation, ctx) => {
  if (operation.requestBody) {
    const media = jsonContent(ctx, here(ctx, operation.requestBody))
    if (!hasExamples(media)) {
      ctx.report({
        message: `${named(operation)} shows no example of its request. Add \`examples\` beside the \`schema\` of \`requestBody\`.`,
        location: ctx.location.child(['requestBody']),
      })
    }
  }
  for (const parameter of parameters(ctx, operation)) {
    const content = member(ctx, member(ctx, parameter, 'content'), 'application/json')
    if (
      parameter.node.required === true &&
      parameter.node.example === undefined &&
      parameter.node.examples === undefined &&
      !hasExamples(content)
    ) {
      ctx.report({
        message: `${named(operation)} shows no example of its required parameter \`${parameter.node.name}\`. Add \`example\` to it.`,
      })
    }
  }
  for (const [status, response] of responses(ctx, operation)) {
    if (!isObject(response.node.content)) continue
    const media = follow(ctx, response.node.content['application/json'], response.file)
    if (!hasExamples(media)) {
      ctx.report({
        message: `${named(operation)} shows no example of its ${status} response. Add \`examples\` beside the \`schema\`.`,
        location: ctx.location.child(['responses', status]),
      })
    }
  }
})
