import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts of the bundled contract that the mock reads beside Prism. */
export interface Contract {
  paths: Record<string, Record<string, OperationObject>>
  components: {
    schemas?: Record<string, SchemaObject>
    parameters?: Record<string, ParameterObject>
    responses?: Record<string, ResponseObject>
    examples?: Record<string, ExampleObject>
  }
}

interface OperationObject {
  operationId: string
  security: Record<string, string[]>[]
  parameters?: (ParameterObject | Reference)[]
  requestBody?: { content: Record<string, { schema?: SchemaObject | Reference }> }
  responses: Record<string, ResponseObject | Reference>
  'x-pagination'?: Pagination
}

interface ParameterObject {
  name: string
  in: string
  schema?: SchemaObject | Reference
  content?: Record<string, { schema: object }>
}

/** A JSON Schema, as far as the mock reads it. */
export interface SchemaObject {
  type?: string | string[]
  maximum?: number
  required?: string[]
  properties?: Record<string, SchemaObject | Reference>
  'x-combined-limits'?: CombinedLimit[]
}

/** A limit on several arrays of a body together. */
export interface CombinedLimit {
  readonly properties: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
}

/** How an operation pages, by JSON Pointers and names. */
export interface Pagination {
  readonly in: 'query' | 'body'
  readonly cursor: string
  /** The cursor of the first call: a value, `omit` or `unknown`. */
  readonly first: string | number
  readonly size: string
  readonly items: string
  readonly next?: string
  readonly hasMore?: string
}

interface ResponseObject {
  content?: Record<string, { examples?: Record<string, ExampleObject | Reference> }>
}

interface ExampleObject {
  value: unknown
  'x-error-category'?: string
}

interface Reference {
  $ref: string
}

/** A documented answer of an operation. */
export interface DocumentedAnswer {
  readonly status: number
  /** The name of the example; that of an error is its code. */
  readonly name: string
  /** What kind of error it is; `undefined` for a success. */
  readonly category?: string | undefined
  readonly body: unknown
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly type?: string | undefined
  readonly maximum?: number | undefined
  readonly content?: Record<string, { schema: object }> | undefined
}

/** An operation of the contract, as the mock has to know it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly needsToken: boolean
  readonly parameters: readonly Parameter[]
  readonly answers: readonly DocumentedAnswer[]
  /** The media types of its body; none when it takes no body. */
  readonly bodyTypes: readonly string[]
  readonly combinedLimits: readonly CombinedLimit[]
  readonly pagination?: Pagination | undefined
}

/** The bundled contract, as installed beside this package. */
export function readContract(): Contract {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The operations of a contract, with the answers that it documents. */
export function operationsOf(contract: Contract): Operation[] {
  const { schemas = {}, parameters = {}, responses = {}, examples = {} } = contract.components
  const follow = <T extends object>(value: T | Reference, shared: Record<string, T>): T => {
    if (!('$ref' in value)) return value
    const found = shared[lastOf(value.$ref)]
    if (!found) throw new Error(`The contract has no ${value.$ref}.`)
    return found
  }
  const answersOf = (operation: OperationObject) =>
    Object.entries(operation.responses).flatMap(([status, value]) =>
      Object.entries(follow(value, responses).content?.['application/json']?.examples ?? {}).map(
        ([name, each]): DocumentedAnswer => {
          const example = follow(each, examples)
          return {
            status: Number(status),
            name,
            category: example['x-error-category'],
            body: example.value,
          }
        },
      ),
    )
  const parameterOf = (value: ParameterObject | Reference): Parameter => {
    const { name, in: place, schema = {}, content } = follow(value, parameters)
    const { type, maximum } = follow(schema, schemas)
    return { name, in: place, type: Array.isArray(type) ? type[0] : type, maximum, content }
  }

  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Operation => {
      const content = operation.requestBody?.content ?? {}
      const body = content['application/json']?.schema
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        needsToken: operation.security.length > 0,
        parameters: (operation.parameters ?? []).map(parameterOf),
        answers: answersOf(operation),
        bodyTypes: Object.keys(content),
        combinedLimits: body ? (follow(body, schemas)['x-combined-limits'] ?? []) : [],
        pagination: operation['x-pagination'],
      }
    }),
  )
}

/** The schema of an operation's JSON body, with every reference replaced by what it refers to. */
export function bodySchemaOf(contract: Contract, id: string): SchemaObject {
  const operation = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === id)
  const schema = operation?.requestBody?.content['application/json']?.schema
  if (!schema) throw new Error(`The contract has no operation ${id} with a JSON body.`)
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline)
    if (typeof value !== 'object' || value === null) return value
    if ('$ref' in value && typeof value.$ref === 'string') {
      return inline(contract.components.schemas?.[lastOf(value.$ref)])
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inline(each)]))
  }
  return inline(schema) as SchemaObject
}

const lastOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)
