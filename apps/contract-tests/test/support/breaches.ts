import type { Json, Operation, Schema } from '../../src/contract.ts'
import { type ApiRequest, exampleRequests } from './requests.ts'
import { sample } from './sample.ts'
import { listBreaches, scalarBreaches } from './wrong-values.ts'

/** A request that breaks one constraint of the contract and keeps all others. */
export interface Breach {
  /** `body /toCorpIds minItems`, say. */
  readonly name: string
  readonly keyword: string
  /** The name of the broken field or parameter, which the violation has to mention. */
  readonly field: string
  readonly request: ApiRequest
}

/** Every constraint on the requests of an operation, broken one at a time. */
export function breachesOf(operation: Operation): Breach[] {
  const valid = exampleRequests(operation)[0]?.[1]
  if (!valid) return []
  return [...parameterBreaches(operation, valid), ...bodyBreaches(operation, valid)]
}

function* parameterBreaches({ parameters }: Operation, valid: ApiRequest): Generator<Breach> {
  for (const parameter of parameters) {
    const { name, required } = parameter
    const place = parameter.in
    const label = `${place} ${name}`
    if (place === 'query' && required) {
      const query = { ...valid.query }
      delete query[name]
      yield {
        name: `${label} required`,
        keyword: 'required',
        field: name,
        request: { ...valid, query },
      }
    }
    const schema = parameter.schema ?? parameter.content?.['application/json'].schema ?? {}
    for (const { keyword, value } of wrongValues(schema)) {
      // Everything in a URL is text, and an object is no parameter.
      if (parameter.schema && keyword === 'type' && ![schema.type].flat().some(isParsed)) continue
      const values = { ...valid[place], [name]: value }
      yield {
        name: `${label} ${keyword} ${show(value)}`,
        // To Prism a required parameter without a value is a missing one.
        keyword: keyword === 'minLength' && required ? 'required' : keyword,
        field: name,
        request: { ...valid, [place]: values },
      }
    }
  }
}

const isParsed = (type: string | undefined) =>
  type === 'integer' || type === 'number' || type === 'boolean'

function* bodyBreaches({ body }: Operation, valid: ApiRequest): Generator<Breach> {
  if (!body) return
  if (body.required) {
    const { body: _, ...bodyless } = valid
    yield { name: 'body required', keyword: 'required', field: 'Body', request: bodyless }
  }
  for (const [pointer, schema] of places(body.schema)) {
    const field = pointer.filter((key) => key !== '0').at(-1) ?? 'body'
    for (const { keyword, value } of wrongValues(schema)) {
      yield {
        name: `body /${pointer.join('/')} ${keyword} ${show(value)}`,
        keyword,
        field,
        request: {
          ...valid,
          body: replace(valid.body ?? sample(body.schema), body.schema, pointer, () => value),
        },
      }
    }
    for (const { keyword, name, change } of wrongObjects(schema)) {
      yield {
        name: `body /${pointer.join('/')} ${keyword} ${name}`,
        keyword,
        field: name,
        request: {
          ...valid,
          body: replace(valid.body ?? sample(body.schema), body.schema, pointer, change),
        },
      }
    }
  }
}

/** Every place of a body that a schema speaks of: properties, and the first item of arrays. */
function* places(schema: Schema, pointer: string[] = []): Generator<[string[], Schema]> {
  yield [pointer, schema]
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* places(property, [...pointer, name])
  }
  if (schema.items) yield* places(schema.items, [...pointer, '0'])
}

const show = (value: Json) => JSON.stringify(value).slice(0, 20)

/** Values that break one keyword of a schema. */
function* wrongValues(schema: Schema): Generator<{ keyword: string; value: Json }> {
  const type = [schema.type].flat()[0]
  if (type)
    yield { keyword: 'type', value: type === 'string' ? 42 : type === 'object' ? [] : 'text' }
  if (type === 'integer') yield { keyword: 'type', value: 1.5 }
  for (const [keyword, value] of [...scalarBreaches(schema), ...listBreaches(schema)]) {
    yield { keyword, value }
  }
}

/** Changes to an object that break its `required` or its being closed. */
function* wrongObjects(schema: Schema): Generator<{
  keyword: string
  name: string
  change: (value: Json) => Json
}> {
  for (const name of schema.required ?? []) {
    yield {
      keyword: 'required',
      name,
      change: (value) => {
        const { [name]: _, ...rest } = asObject(value)
        return rest
      },
    }
  }
  if (schema.additionalProperties === false) {
    const name = 'misspelt'
    yield {
      keyword: 'additionalProperties',
      name,
      change: (value) => ({ ...asObject(value), [name]: true }),
    }
  }
}

const asObject = (value: Json): Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

/** A copy of a body with the value at a place changed; what is absent on the way is made up. */
function replace(
  value: Json | undefined,
  schema: Schema,
  [key, ...rest]: string[],
  change: (value: Json) => Json,
): Json {
  const here = value ?? sample(schema)
  if (key === undefined) return change(here)
  if (schema.items && key === '0') {
    const list = Array.isArray(here) ? here : []
    return [replace(list[0], schema.items, rest, change), ...list.slice(1)]
  }
  const object = asObject(here)
  return { ...object, [key]: replace(object[key], schema.properties?.[key] ?? {}, rest, change) }
}
