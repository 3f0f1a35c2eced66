import type { Operation } from './contract.ts'

/** What the contract has at a path. */
export type Route =
  | { readonly operation: Operation; readonly values: Readonly<Record<string, string>> }
  | {
      readonly operation?: undefined
      /** The path without anything in it that may be a value. */
      readonly path: string
      /** The methods that the contract has here. Empty when it does not have the path. */
      readonly allowed: readonly string[]
    }

/** Finds the operation of a request. Literal segments win over path parameters. */
export function createRouter(operations: readonly Operation[]) {
  return (method: string, path: string): Route => {
    const segments = path.split('/')
    const here = operations
      .filter((operation) => matches(operation.path.split('/'), segments))
      .sort((one, other) => parameters(one.path) - parameters(other.path))
    const operation = here.find((candidate) => candidate.method === method)
    if (operation) return { operation, values: valuesOf(operation.path, segments) }
    return {
      path: here[0]?.path ?? withoutValues(operations, segments),
      allowed: here.map((candidate) => candidate.method),
    }
  }
}

const isParameter = (part: string) => part.startsWith('{')

const matches = (template: string[], segments: string[]) =>
  template.length === segments.length &&
  template.every((part, index) => (isParameter(part) ? segments[index] : part === segments[index]))

const parameters = (path: string) => path.split('{').length

const valuesOf = (template: string, segments: string[]): Record<string, string> =>
  Object.fromEntries(
    template
      .split('/')
      .flatMap((part, index) =>
        isParameter(part) ? [[part.slice(1, -1), segments[index] ?? '']] : [],
      ),
  )

/**
 * Follows the contract as far as it goes. The first word after that is the news and is kept; what
 * stands where the contract has a parameter, and all the rest, may be an id of somebody.
 */
function withoutValues(operations: readonly Operation[], segments: string[]): string {
  let known = operations.map((operation) => operation.path.split('/'))
  let lost = false
  const shown = segments.map((segment, index) => {
    if (lost) return '*'
    const literal = known.filter((template) => template[index] === segment)
    if (literal.length > 0) {
      known = literal
      return segment
    }
    const parameter = known.filter((template) => isParameter(template[index] ?? ''))
    if (parameter.length > 0) {
      known = parameter
      return parameter[0]?.[index] ?? '*'
    }
    lost = true
    return /^[A-Za-z]{1,40}$/.test(segment) || /^v\d+(\.\d+)?$/.test(segment) ? segment : '*'
  })
  return shown.join('/')
}
