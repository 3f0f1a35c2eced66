import type { UserContext } from '@redocly/openapi-core'

export type JsonObject = { [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== ''

/** The HTTP methods that a Path Item has fields for. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Types of node whose keys are names and no fields; extensions are read with what carries them. */
export const NAMES = /(Map|Properties)$|^SpecExtension$/

/** An object of the contract and the file it stands in, against which its references resolve. */
export interface Placed {
  readonly node: JsonObject
  readonly file: string
}

/** Follows a reference, if `value` is one. Broken references are Redocly's own rules' business. */
export function follow(ctx: UserContext, value: unknown, file: string): Placed | undefined {
  if (!isObject(value)) return undefined
  if (typeof value.$ref !== 'string') return { node: value, file }
  const resolved = ctx.resolve<JsonObject>({ $ref: value.$ref }, file)
  if (!resolved.location || !isObject(resolved.node)) return undefined
  return follow(ctx, resolved.node, resolved.location.source.absoluteRef)
}

/** The member `key` of an object of the contract, references followed. */
export const member = (ctx: UserContext, of: Placed | undefined, key: string): Placed | undefined =>
  of && follow(ctx, of.node[key], of.file)

/** The node that a visitor stands on, with its file. */
export const here = (ctx: UserContext, node: unknown): Placed | undefined =>
  follow(ctx, node, ctx.location.source.absoluteRef)

/** The members of an object of the contract, references followed. */
export function* members(
  ctx: UserContext,
  of: Placed | undefined,
): Generator<readonly [string, Placed]> {
  if (!of) return
  for (const key of Object.keys(of.node)) {
    const placed = member(ctx, of, key)
    if (placed) yield [key, placed]
  }
}

/** The JSON media type of a request body or response. */
export const jsonContent = (ctx: UserContext, of: Placed | undefined): Placed | undefined =>
  member(ctx, member(ctx, of, 'content'), 'application/json')

/** The schema of a property that a JSON Pointer into an instance names, `/result/list` say. */
export function schemaAt(
  ctx: UserContext,
  schema: Placed | undefined,
  pointer: string,
): Placed | undefined {
  // `id` for `/id` is the likeliest mistake, and must not read as the pointer to the whole.
  if (pointer !== '' && !pointer.startsWith('/')) return undefined
  return pointer
    .split('/')
    .slice(1)
    .reduce<Placed | undefined>(
      (at, key) => member(ctx, member(ctx, at, 'properties'), key),
      schema,
    )
}
