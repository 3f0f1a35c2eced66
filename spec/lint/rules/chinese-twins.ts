import type { Oas3Rule } from '@redocly/openapi-core'
import { isObject, isText, type JsonObject, NAMES } from '../node.ts'

/** Keys whose text people read. */
const PROSE = new Set(['title', 'summary', 'description', 'reason', 'conflict', 'decision'])
const PROSE_EXTENSIONS = ['x-displayName']
/** Maps from a value to the text that explains it. */
const PROSE_MAPS = ['x-enumDescriptions', 'x-known-values']

const twinOf = (key: string) => `x-zh-${key.replace(/^x-/, '')}`
const isChinese = (value: unknown) => isText(value) && /\p{Script=Han}/u.test(value)

function* untwinned(node: JsonObject): Generator<string> {
  for (const [key, value] of Object.entries(node)) {
    const prose = PROSE.has(key) || PROSE_EXTENSIONS.includes(key)
    if (prose && isText(value) && !isChinese(node[twinOf(key)])) yield key
    if (PROSE_MAPS.includes(key) && isObject(value)) {
      const twin = node[twinOf(key)]
      const same = isObject(twin) && Object.keys(value).join() === Object.keys(twin).join()
      if (!same || !Object.values(twin).every(isChinese)) yield key
    }
  }
  for (const [key, value] of Object.entries(node)) {
    const own = key.startsWith('x-') && !key.startsWith('x-zh-') && !PROSE_MAPS.includes(key)
    if (own) yield* nested(value)
  }
}

function* nested(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* nested(item)
  if (!isObject(value)) return
  // Inside extensions a `name` is one that people read, as in `x-tagGroups`.
  if (isText(value.name) && !isChinese(value['x-zh-name'])) yield 'name'
  yield* untwinned(value)
  for (const item of Object.values(value)) yield* nested(item)
}

/** Every text of the contract stands beside its Chinese twin. */
export const chineseTwins: Oas3Rule = () => ({
  any: {
    enter(node, ctx) {
      if (!isObject(node) || '$ref' in node || NAMES.test(ctx.type.name)) return
      for (const key of new Set(untwinned(node))) {
        ctx.report({
          message: `\`${key}\` has no Chinese twin. Write \`${twinOf(key)}\` beside it${PROSE_MAPS.includes(key) ? ', with the same keys in the same order, and the texts in Chinese' : ', in Chinese'}.`,
          location: key in node ? ctx.location.child([key]).key() : ctx.location,
        })
      }
    },
  },
})
