import { basename, dirname } from 'node:path'
import type { Oas3Rule } from '@redocly/openapi-core'
import { isObject, METHODS } from '../node.ts'

const FIXED_FIELDS = new Set([...METHODS, 'summary', 'description', 'servers', 'parameters'])

/** The root is a table of paths; each path's file holds one Path Item in the folder of its tag. */
export const pathFile: Oas3Rule = () => ({
  Paths(paths, ctx) {
    for (const [path, entry] of Object.entries(paths)) {
      const location = ctx.location.child([path])
      const ref = isObject(entry) ? entry.$ref : undefined
      if (typeof ref !== 'string' || !/^paths\/[a-z-]+\/[a-z-]+\.yaml$/.test(ref)) {
        ctx.report({
          message: `\`${path}\` has to be one line, \`$ref: paths/<tag>/<resource>.yaml\`; its operations belong into that file.`,
          location,
        })
        continue
      }
      const resolved = ctx.resolve<object | string>({ $ref: ref })
      if (!resolved.location) continue
      const item = resolved.node
      const stray = isObject(item)
        ? Object.keys(item)
            .filter((key) => !FIXED_FIELDS.has(key) && !key.startsWith('x-'))
            .map((key) => `\`${key}\``)
        : ['a list or a text']
      if (!isObject(item) || stray.length > 0) {
        ctx.report({
          message: `${ref} has to hold a Path Item: HTTP methods at the top, not ${stray.join(', ')}.`,
          location: resolved.location,
        })
        continue
      }
      const folder = basename(dirname(ref))
      for (const method of METHODS) {
        const operation = item[method]
        if (!isObject(operation)) continue
        const tags = Array.isArray(operation.tags) ? operation.tags : []
        if (tags.length !== 1 || tags[0] !== folder) {
          ctx.report({
            message: `An operation has one tag, and it is the folder of its file: \`tags: [${folder}]\`.`,
            location: resolved.location.child([method, 'tags']),
          })
        }
      }
    }
  },
})
