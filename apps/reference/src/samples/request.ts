import type { Operation, Parameter } from '../contract.ts'

/** The request that all samples of an operation show: the examples of the contract. */
export interface SampleRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** `undefined` where there is none. */
  readonly body: unknown
}

/** The request with which an operation is shown. Where there are pages, it asks for the first one. */
export function requestOf(operation: Operation): SampleRequest {
  const { parameters, body } = operation
  const valuesIn = (place: Parameter['in']) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, shownValue(operation, parameter)] as const)
        .filter(([, value]) => value !== undefined),
    )
  return {
    path: valuesIn('path'),
    query: valuesIn('query'),
    body: body?.examples[0]?.value,
  }
}

/** The example of a cursor may lead to any page. */
function shownValue({ object }: Operation, parameter: Parameter): unknown {
  const pagination = object['x-pagination']
  if (pagination?.in !== 'query' || pagination.cursor !== parameter.name) {
    return exampleOf(parameter)
  }
  if (pagination.first === 'omit') return undefined
  if (pagination.first !== 'unknown') return pagination.first
  return parameter.required ? exampleOf(parameter) : undefined
}

/** What the contract shows for a parameter; `undefined` where it shows nothing. */
export function exampleOf({ example, content }: Parameter): unknown {
  if (example !== undefined) return example
  const [first] = Object.values(content?.['application/json']?.examples ?? {})
  return first && 'value' in first ? first.value : undefined
}
