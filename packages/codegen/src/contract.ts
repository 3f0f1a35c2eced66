import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts of an OpenAPI document that the generator reads. */
export interface Document {
  info: { 'x-reference': string }
  paths: Record<string, Record<string, OperationObject>>
  components: Record<string, Record<string, unknown>>
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
  style: 'cursor' | 'offset'
  in: 'query' | 'body'
  cursor: string
  size: string
  first: string | number
  items: string
  next?: string
  hasMore?: string
  total?: string
  end: 'has-more' | 'no-cursor'
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

export interface Reference {
  $ref: string
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
  errors: { status: string; code: string; category: string }[]
  hasResponseBody: boolean
  /** Whose token it takes. */
  token: 'app' | 'user' | 'none'
  permissions: string[]
}

/** The bundled contract. */
export function readContract(): Document {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The operations of the contract, by operationId. */
export function operationsOf(document: Document): Operation[] {
  const follow = <T extends object>(value: T | Reference): T =>
    '$ref' in value ? (lookUp(document, value.$ref) as T) : value

  return Object.entries(document.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, object]): Operation => {
        const scheme = object.security[0] && Object.keys(object.security[0])[0]
        return {
          id: object.operationId,
          method: method.toUpperCase(),
          path,
          object,
          parameters: (object.parameters ?? []).map((parameter) => follow(parameter)),
          requiredInBody:
            follow(object.requestBody?.content['application/json']?.schema ?? {}).required ?? [],
          errors: Object.entries(object.responses)
            .filter(([status]) => Number(status) >= 400)
            .flatMap(([status, response]) =>
              Object.entries(follow(response).content?.['application/json']?.examples ?? {}).map(
                ([code, example]) => ({
                  status,
                  code,
                  category: follow(example)['x-error-category'] ?? '',
                }),
              ),
            ),
          hasResponseBody: follow(object.responses['200'] ?? {}).content !== undefined,
          token: scheme ? tokenKind(document, scheme) : 'none',
          permissions: Array.isArray(object['x-permissions'])
            ? object['x-permissions']
            : object.security.flatMap((requirement) => Object.values(requirement).flat()),
        }
      }),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function tokenKind(document: Document, scheme: string): 'app' | 'user' {
  const kind = (document.components.securitySchemes?.[scheme] as { 'x-token-kind'?: string })?.[
    'x-token-kind'
  ]
  if (kind !== 'app' && kind !== 'user') {
    throw new Error(
      `The security scheme \`${scheme}\` has to say \`x-token-kind: app\` or \`user\`.`,
    )
  }
  return kind
}

/** What stands at a reference within the document. */
export function lookUp(document: Document, ref: string): unknown {
  return ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
}
