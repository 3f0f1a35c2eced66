import { readFileSync } from 'node:fs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { isObject } from '../node.ts'

const documented = new Set(
  Array.from(
    readFileSync(new URL('../../EXTENSIONS.md', import.meta.url), 'utf8').matchAll(
      /^### `(x-[\w-]+)`/gm,
    ),
    ([, key]) => key,
  ),
)

/** EXTENSIONS.md explains every `x-` key that the contract uses. */
export const documentedExtensions: Oas3Rule = () => ({
  any: {
    enter(node, ctx) {
      if (!isObject(node) || '$ref' in node || /(Map|Properties)$/.test(ctx.type.name)) return
      for (const key of Object.keys(node)) {
        if (!key.startsWith('x-') || documented.has(key)) continue
        const twin = key.replace(/^x-zh-/, '')
        if (twin !== key && (twin in node || `x-${twin}` in node)) continue
        ctx.report({
          message: `\`${key}\` is not explained in EXTENSIONS.md. Correct its spelling, or add a section \`### \`${key}\`\` that says what it means and who reads it.`,
          location: ctx.location.child([key]).key(),
        })
      }
    },
  },
})
