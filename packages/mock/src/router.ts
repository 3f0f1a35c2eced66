import type { Operation } from './contract.ts'

/** What stands at a path: an operation, other methods only, or nothing. */
export type Route =
  | { readonly operation: Operation }
  | { readonly operation?: undefined; readonly allowed: readonly string[] }

/** Finds the operation of a request. Literal segments win over path parameters. */
export function createRouter(operations: readonly Operation[]) {
  const routes = operations
    .map((operation) => ({ operation, template: operation.path.split('/') }))
    .sort((one, other) => parameters(one.operation.path) - parameters(other.operation.path))

  return (method: string, path: string): Route => {
    const segments = path.split('/')
    const here = routes
      .filter(({ template }) => matches(template, segments))
      .map((route) => route.operation)
    const operation = here.find((candidate) => candidate.method === method)
    return operation ? { operation } : { allowed: here.map((candidate) => candidate.method) }
  }
}

const matches = (template: string[], segments: string[]) =>
  template.length === segments.length &&
  template.every((part, index) =>
    part.startsWith('{') ? segments[index] : part === segments[index],
  )

const parameters = (path: string) => path.split('{').length
