import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Contract, type Operation, operationsOf } from './contract.ts'
import { requestViolation, type Violation } from './violation.ts'

/**
 * Checks the query parameters that travel as one JSON text: OpenAPI describes them by `content`
 * instead of `schema`, and Prism lets anything pass there.
 */
export function createJsonParameterCheck(contract: Contract) {
  const ajv = new Ajv2020({ strictSchema: false, allErrors: true })
  addFormats.default(ajv)
  const checks = new Map<string, [name: string, validate: ValidateFunction][]>()
  for (const { id, parameters } of operationsOf(contract)) {
    const json = parameters.flatMap(({ name, content }) => {
      const schema = content?.['application/json']?.schema
      return schema ? [[name, ajv.compile(schema)] as [string, ValidateFunction]] : []
    })
    if (json.length > 0) checks.set(id, json)
  }

  return ({ id }: Operation, query: URLSearchParams): Violation[] =>
    (checks.get(id) ?? []).flatMap(([name, validate]) => {
      const text = query.get(name)
      // Whether a parameter may be missing is for Prism to say.
      return text === null ? [] : violationsOf(name, text, validate)
    })
}

function violationsOf(name: string, text: string, validate: ValidateFunction): Violation[] {
  const violation = (keyword: string, message: string, path: string[] = []) =>
    requestViolation(keyword, `Request query parameter ${name} ${message}`, 'query', name, ...path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return [violation('type', 'must be one JSON text')]
  }
  if (validate(value)) return []
  return (validate.errors ?? []).map((error: ErrorObject) =>
    violation(error.keyword, error.message ?? '', error.instancePath.split('/').slice(1)),
  )
}
