import { globSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Oas3Rule } from '@redocly/openapi-core'

const FOLDERS = '{paths,components}/**/*.yaml'

/** Every file is a part of the contract: bundling leaves out, without a word, what nothing refers to. */
export const filesInUse: Oas3Rule = () => {
  const used = new Set<string>()
  return {
    ref(_ref, _ctx, { location }) {
      if (location) used.add(resolve(location.source.absoluteRef))
    },
    Root: {
      leave(_root, ctx) {
        const folder = dirname(ctx.location.source.absoluteRef)
        for (const found of globSync(FOLDERS, { cwd: folder }).sort()) {
          if (used.has(resolve(folder, found))) continue
          const file = found.replaceAll('\\', '/')
          const missing = file.startsWith('paths/')
            ? `Add its URL to the path table, with \`$ref: ${file}\` below it`
            : 'Refer to it where it belongs'
          ctx.report({
            message: `Nothing refers to ${file}, so it is no part of the contract. ${missing}, or remove the file.`,
            location: ctx.location.child(['paths']).key(),
          })
        }
      },
    },
  }
}
