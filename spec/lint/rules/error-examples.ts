import { isObject, jsonContent, member, members } from '../node.ts'
import { named, onOperation, responses } from '../operations.ts'

const CATEGORIES = [
  'authentication',
  'conflict',
  'limit',
  'not-found',
  'parameter',
  'permission',
  'quota',
  'server',
  'throttling',
]

/** Error examples are named by their code, and the first 400 is the one for an invalid request. */
export const errorExamples = onOperation((operation, ctx) => {
  for (const [status, response] of responses(ctx, operation)) {
    if (Number(status) < 400) continue
    const location = ctx.location.child(['responses', status])
    const examples = [...members(ctx, member(ctx, jsonContent(ctx, response), 'examples'))]
    for (const [name, { node: example }] of examples) {
      const code = isObject(example.value) ? example.value.code : undefined
      if (code !== name) {
        ctx.report({
          message: `An error example of ${named(operation)} is named \`${name}\`, but its code is \`${code}\`. Name it by its code: tests and readers select errors by it.`,
          location,
        })
      }
      if (!CATEGORIES.includes(String(example['x-error-category']))) {
        ctx.report({
          message: `The error example \`${name}\` of ${named(operation)} needs an \`x-error-category\`, one of ${CATEGORIES.join(', ')}; it has \`${example['x-error-category']}\`.`,
          location,
        })
      }
    }
    const first = examples[0]
    if (status === '400' && first && first[1].node['x-error-category'] !== 'parameter') {
      ctx.report({
        message: `The first 400 example of ${named(operation)} is \`${first[0]}\`, which is no parameter error. The mock answers an invalid request with the first: put the parameter error there.`,
        location,
      })
    }
  }
})
