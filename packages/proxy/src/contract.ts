import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The keywords of JSON Schema that the proxy reads itself; Ajv reads all of them. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly unevaluatedProperties?: boolean
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly [keyword: string]: unknown
}

/** A parameter in path or query. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: Schema
  /** Whether it travels as one JSON text. */
  readonly json: boolean
}

/** What the contract says of one status of an operation. */
export interface DocumentedResponse {
  /** `undefined` when the body is empty. */
  readonly schema: Schema | undefined
  /** The error codes, which are the names of the examples. Empty for a successful answer. */
  readonly codes: readonly string[]
}

/** An operation of the contract, as the proxy has to know it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly needsToken: boolean
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: Schema } | undefined
  readonly responses: ReadonlyMap<number, DocumentedResponse>
}

interface Media {
  schema: Schema
  examples?: Record<string, { value: unknown }>
}

type Content = { 'application/json'?: Media }

interface OperationObject {
  operationId: string
  security: object[]
  parameters?: {
    name: string
    in: 'path' | 'query'
    required?: boolean
    schema?: Schema
    content?: Content
  }[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, { content?: Content }>
}

interface Document {
  paths: Record<string, Record<string, OperationObject>>
}

/** The operations of the bundled contract that is installed beside this package. */
export function readOperations(): Operation[] {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  const root: unknown = JSON.parse(readFileSync(file, 'utf8'))
  // The contract is linted, so its shape is known.
  const { paths } = dereference(root, root) as Document
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationOf(method, path, operation)),
  )
}

function operationOf(method: string, path: string, operation: OperationObject): Operation {
  const body = operation.requestBody
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    needsToken: operation.security.length > 0,
    parameters: (operation.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: parameter.schema ?? parameter.content?.['application/json']?.schema ?? {},
      json: parameter.content !== undefined,
    })),
    body: body && {
      required: body.required === true,
      schema: body.content['application/json']?.schema ?? {},
    },
    responses: new Map(
      Object.entries(operation.responses).map(([status, { content }]) => {
        const media = content?.['application/json']
        const isError = Number(status) >= 400
        return [
          Number(status),
          { schema: media?.schema, codes: isError ? Object.keys(media?.examples ?? {}) : [] },
        ]
      }),
    ),
  }
}

/** Puts what references point to in their place. The contract has no recursive schema. */
function dereference(value: unknown, root: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => dereference(item, root))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value && typeof value.$ref === 'string') {
    return dereference(at(root, value.$ref), root)
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, dereference(item, root)]),
  )
}

function at(root: unknown, ref: string): unknown {
  return ref
    .slice('#/'.length)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => {
      if (typeof node === 'object' && node !== null && Object.hasOwn(node, key)) {
        return Reflect.get(node, key)
      }
      throw new Error(`The contract has no ${ref}.`)
    }, root)
}
