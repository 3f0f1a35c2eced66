import type { Oas3Rule } from '@redocly/openapi-core'

/** DingTalk's Long is int64 and its Integer int32: every integer says which, and nothing else does. */
export const integerFormats: Oas3Rule = () => ({
  Schema(schema, ctx) {
    const types = [schema.type].flat()
    const format = schema.format
    const sized = format === 'int64' || format === 'int32'
    if (types.includes('integer') && !sized) {
      ctx.report({
        message: 'An integer has to say `format: int64` (Long) or `format: int32` (Integer).',
        location: ctx.location.child(['type']),
      })
    }
    if (sized && !types.includes('integer')) {
      ctx.report({
        message: `\`${format}\` is a format of integers, and the type here is \`${types.join(', ')}\`: say \`type: integer\`, or drop the format.`,
        location: ctx.location.child(['format']),
      })
    }
  },
})
