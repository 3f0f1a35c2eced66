import type { Json, Operation, Parameter } from '../../src/contract.ts'
import { sample } from './sample.ts'

/** What a client's method takes, with the body as the contract shows it. */
export interface ApiRequest {
  path: Record<string, Json>
  query: Record<string, Json>
  body?: Json
}

/** The requests that the contract shows for an operation, a body example each. */
export function exampleRequests(operation: Operation): [name: string, request: ApiRequest][] {
  const bodies = Object.entries(operation.body?.examples ?? {})
  const everything = { path: valuesOf(operation, 'path'), query: valuesOf(operation, 'query') }
  if (bodies.length === 0) {
    const required = {
      path: everything.path,
      query: valuesOf(operation, 'query', (parameter) => parameter.required === true),
    }
    return [
      ['all parameters', everything],
      ['required parameters', required],
    ]
  }
  return bodies.map(([name, { value }]) => [name, { ...everything, body: value }])
}

function valuesOf(
  { parameters }: Operation,
  place: Parameter['in'],
  wanted: (parameter: Parameter) => boolean = () => true,
): Record<string, Json> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place && wanted(parameter))
      .map((parameter) => [parameter.name, exampleOf(parameter)]),
  )
}

function exampleOf({ example, schema, content }: Parameter): Json {
  const named = Object.values(content?.['application/json'].examples ?? {})[0]?.value
  return example ?? named ?? sample(schema ?? content?.['application/json'].schema ?? {})
}
