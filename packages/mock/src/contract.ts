import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts of the bundled contract that the mock reads beside Prism. */
export interface Contract {
  paths: Record<string, Record<string, OperationObject>>
  components: {
    parameters?: Record<string, ParameterObject>
    responses?: Record<string, ResponseObject>
    examples?: Record<string, ExampleObject>
  }
}

interface OperationObject {
  operationId: string
  security: Record<string, string[]>[]
  parameters?: (ParameterObject | Reference)[]
  responses: Record<string, ResponseObject | Reference>
}

interface ParameterObject {
  name: string
  in: string
  content?: Record<string, { schema: object }>
}

interface ResponseObject {
  content?: Record<string, { examples?: Record<string, ExampleObject | Reference> }>
}

interface ExampleObject {
  value: unknown
}

interface Reference {
  $ref: string
}

/** A documented answer of an operation. */
export interface DocumentedAnswer {
  readonly status: number
  readonly name: string
  readonly body: unknown
}

/** An operation of the contract, as the mock has to know it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly needsToken: boolean
  readonly parameters: readonly ParameterObject[]
  readonly answers: readonly DocumentedAnswer[]
}

/** The bundled contract, as installed beside this package. */
export function readContract(): Contract {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The operations of a contract, with the answers that it documents. */
export function operationsOf(contract: Contract): Operation[] {
  const { parameters = {}, responses = {}, examples = {} } = contract.components
  const parameter = (value: ParameterObject | Reference): ParameterObject => {
    if (!('$ref' in value)) return value
    const shared = parameters[lastOf(value.$ref)]
    if (!shared) throw new Error(`The contract has no ${value.$ref}.`)
    return shared
  }
  const response = (value: ResponseObject | Reference): ResponseObject =>
    '$ref' in value ? (responses[lastOf(value.$ref)] ?? {}) : value
  const example = (value: ExampleObject | Reference): unknown =>
    '$ref' in value ? examples[lastOf(value.$ref)]?.value : value.value

  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      needsToken: operation.security.length > 0,
      parameters: (operation.parameters ?? []).map(parameter),
      answers: Object.entries(operation.responses).flatMap(([status, value]) =>
        Object.entries(response(value).content?.['application/json']?.examples ?? {}).map(
          ([name, each]) => ({ status: Number(status), name, body: example(each) }),
        ),
      ),
    })),
  )
}

const lastOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)
