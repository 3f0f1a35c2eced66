import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errorsOf, follow, type Reference, tokenKindOf } from '@dingtalk-contact/spec/reading'

/** The parts of an OpenAPI document that the generator reads. */
export interface Document {
  info: { 'x-reference': string }
  paths: Record<string, Record<string, OperationObject>>
  components: {
    securitySchemes?: Record<string, { 'x-token-kind'?: string; [key: string]: unknown }>
    [kind: string]: Record<string, unknown> | undefined
  }
}

export interface OperationObject {
  operationId: string
  summary: string
  description: string
  externalDocs?: { url: string }
  parameters?: (ParameterObject | Reference)[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, ResponseObject | Reference>
  security: Record<string, string[]>[]
  'x-confidence': 'documented' | 'sdk-only'
  'x-app-types': string[] | 'unknown'
  'x-permissions'?: string[] | 'unknown'
  'x-retry': { repeatable: 'always' | 'with-id' | 'never'; id?: string; reason: string }
  'x-pagination'?: Pagination
  'x-source-conflicts'?: { conflict: string; decision: string }[]
}

export interface Pagination {
  in: 'query' | 'body'
  cursor: string
  first: string | number
  items: string
  next?: string
  hasMore?: string
}

export interface ParameterObject {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  content?: Content
}

export interface ResponseObject {
  content?: Content
}

export type Content = Record<
  string,
  {
    schema?: { required?: string[] } | Reference
    examples?: Record<string, ExampleObject | Reference>
  }
>

export interface ExampleObject {
  'x-error-category'?: string
}

/** An operation of the contract with its place in it, references followed. */
export interface Operation {
  id: string
  method: string
  path: string
  object: OperationObject
  parameters: ParameterObject[]
  /** The properties that the request body has to have. */
  requiredInBody: string[]
  /** Error codes by status. */
  errors: { status: number; code: string; category: string }[]
  hasResponseBody: boolean
  /** Whose token it takes. */
  token: 'app' | 'user' | 'none'
  permissions: string[]
}

const BUNDLED = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))

/** The bundled contract, or another in its manner. */
export function readContract(file = BUNDLED): Document {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The operations of the contract, by operationId. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, object]): Operation => {
        return {
          id: object.operationId,
          method: method.toUpperCase(),
          path,
          object,
          parameters: (object.parameters ?? []).map((parameter) => follow(document, parameter)),
          requiredInBody:
            follow(document, object.requestBody?.content['application/json']?.schema ?? {})
              .required ?? [],
          errors: errorsOf(document, object).map(({ status, code, example }) => ({
            status,
            code,
            category: example['x-error-category'] ?? '',
          })),
          hasResponseBody: follow(document, object.responses['200'] ?? {}).content !== undefined,
          token: tokenKindOf(document, object),
          permissions: Array.isArray(object['x-permissions'])
            ? object['x-permissions']
            : object.security.flatMap((requirement) => Object.values(requirement).flat()),
        }
      }),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}
