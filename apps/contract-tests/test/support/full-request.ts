import type { Json, Operation, Schema } from '../../src/contract.ts'
import type { ApiRequest } from './requests.ts'
import { sampleText } from './sample.ts'

/**
 * A request that sets everything the contract lets a caller set. Texts repeat the name of their
 * field and numbers count up, so that a value which arrives in another field's place is seen.
 */
export function fullRequest({ parameters, body }: Operation): ApiRequest {
  const count = counter()
  const request: ApiRequest = { path: {}, query: {} }
  for (const { name, in: place, schema, content } of parameters) {
    const json = content?.['application/json'].schema
    request[place][name] = json
      ? JSON.stringify(fullSample(json, name, count))
      : fullSample(schema ?? {}, name, count)
  }
  if (body) request.body = fullSample(body.schema, 'body', count)
  return request
}

type Counter = () => number

function counter(): Counter {
  let last = 0
  return () => ++last
}

function fullSample(schema: Schema, name: string, count: Counter): Json {
  if (schema.enum) return schema.enum[count() % schema.enum.length] ?? null
  switch ([schema.type].flat()[0]) {
    case 'integer':
    case 'number':
      return numberWithin(schema, count())
    case 'boolean':
      return count() % 2 === 0
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
        fullSample(schema.items ?? {}, name, count),
      )
    case 'object':
      return fullObject(schema, count)
    default:
      return textWithin(schema, name)
  }
}

function fullObject(schema: Schema, count: Counter): Json {
  const { properties = {}, additionalProperties = false } = schema
  const object = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, fullSample(property, name, count)]),
  )
  // A map without an entry would not show whether its entries travel.
  if (additionalProperties === false) return object
  const name = 'anyName'
  const value = additionalProperties === true ? {} : additionalProperties
  return { ...object, [name]: fullSample(value, name, count) }
}

function numberWithin({ minimum = 1, maximum = Number.MAX_SAFE_INTEGER }: Schema, n: number) {
  return minimum + (n % (maximum - minimum + 1))
}

function textWithin(schema: Schema, name: string): string {
  const { pattern, format, minLength = 0, maxLength } = schema
  if (format === 'date-time') return '2026-03-01T09:00:00Z'
  if (pattern !== undefined) return sampleText(schema)
  return name.padEnd(minLength, '.').slice(0, maxLength)
}
