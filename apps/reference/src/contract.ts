import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errorsOf, follow, type Reference, tokenKindOf } from '@dingtalk-contact/spec/reading'

/** The parts of the contract that the reference shows. */
export interface Contract {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly summary: string
    readonly description: string
    readonly 'x-reference': string
  }
  readonly servers: readonly { url: string; description: string }[]
  readonly tags: readonly Tag[]
  readonly 'x-tagGroups': readonly { name: string; tags: readonly string[] }[]
  readonly paths: { readonly [path: string]: { readonly [method: string]: OperationObject } }
  readonly components: {
    readonly securitySchemes: { readonly [name: string]: SecurityScheme }
    readonly [kind: string]: { readonly [name: string]: unknown }
  }
}

export interface Tag {
  readonly name: string
  readonly description: string
  readonly 'x-displayName': string
}

interface SecurityScheme {
  readonly 'x-token-kind': 'app' | 'user'
  readonly 'x-permissions'?: { readonly [code: string]: { readonly description: string } }
}

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly properties?: { readonly [name: string]: Schema }
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly enum?: readonly (string | number)[]
  readonly default?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly 'x-enumDescriptions'?: { readonly [value: string]: string }
  readonly 'x-known-values'?: { readonly [value: string]: string }
  readonly 'x-combined-limits'?: readonly CombinedLimit[]
}

export interface CombinedLimit {
  readonly properties: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
  readonly content?: Content
  readonly example?: unknown
}

export interface Example {
  readonly summary: string
  readonly value: unknown
  readonly 'x-error-category'?: string
  readonly 'x-confidence'?: string
}

interface Media {
  readonly schema?: Schema
  readonly examples?: { readonly [name: string]: Example | Reference }
}
type Content = { readonly [type: string]: Media }

export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly externalDocs?: { readonly url: string }
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?:
    | { readonly description: string; readonly required?: boolean; readonly content: Content }
    | Reference
  readonly responses: {
    readonly [status: string]:
      | { readonly description: string; readonly content?: Content }
      | Reference
  }
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[]
  readonly 'x-confidence': 'documented' | 'sdk-only'
  readonly 'x-app-types': readonly string[] | 'unknown'
  readonly 'x-permissions'?: readonly string[] | 'unknown'
  readonly 'x-monthly-quota': 'exempt' | 'not-listed' | 'unknown'
  readonly 'x-official-sdk': { readonly module: string; readonly node: boolean }
  readonly 'x-retry': {
    readonly repeatable: 'always' | 'with-id' | 'never'
    readonly reason: string
  }
  readonly 'x-pagination'?: Pagination
  readonly 'x-source-conflicts'?: readonly {
    readonly conflict: string
    readonly decision: string
  }[]
}

export interface Pagination {
  readonly style: 'cursor' | 'offset'
  readonly in: 'query' | 'body'
  readonly cursor: string
  readonly size: string
  readonly first: string | number
  readonly items: string
  readonly next?: string
  readonly hasMore?: string
  readonly total?: string
  readonly end: 'has-more' | 'no-cursor'
}

/** An error that an operation answers. */
export interface OperationError {
  readonly status: number
  readonly code: string
  readonly category: string
  readonly summary: string
  readonly inferred: boolean
  readonly body: unknown
}

/** An operation with its place, its references followed. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: Tag
  readonly object: OperationObject
  readonly parameters: readonly Parameter[]
  readonly body:
    | {
        readonly description: string
        readonly required: boolean
        readonly schema: Schema
        readonly examples: readonly NamedExample[]
      }
    | undefined
  readonly success: {
    readonly description: string
    readonly schema: Schema | undefined
    readonly examples: readonly NamedExample[]
  }
  readonly errors: readonly OperationError[]
  readonly token: 'app' | 'user' | 'none'
  /** The permission codes; `unknown` where no source names any. */
  readonly permissions: readonly string[] | 'unknown'
}

export interface NamedExample extends Example {
  readonly name: string
}

/** The bundled contract, in both languages. */
export function readContract(): Contract {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  return JSON.parse(readFileSync(file, 'utf8'))
}

const JSON_TYPE = 'application/json'

/** The operations in the order of the contract's table of contents. */
export function operationsOf(contract: Contract): Operation[] {
  const order = contract['x-tagGroups'].flatMap(({ tags }) => tags)
  const tags = new Map(contract.tags.map((tag) => [tag.name, tag]))
  const examplesOf = (media: Media | undefined): NamedExample[] =>
    Object.entries(media?.examples ?? {}).map(([name, example]) => ({
      name,
      ...follow(contract, example),
    }))

  return Object.entries(contract.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, object]) => ({ path, method, object })),
    )
    .map(({ path, method, object }): Operation => {
      const [tagName = ''] = object.tags
      const tag = tags.get(tagName)
      if (!tag)
        throw new Error(`${object.operationId} has the tag ${tagName}, which is not declared.`)
      const body = object.requestBody && follow(contract, object.requestBody)
      const media = body?.content[JSON_TYPE]
      const success = follow(contract, object.responses['200'] ?? { description: '' })
      const codes = Array.isArray(object['x-permissions'])
        ? object['x-permissions']
        : object.security.flatMap((requirement) => Object.values(requirement).flat())
      return {
        id: object.operationId,
        method: method.toUpperCase(),
        path,
        tag,
        object,
        parameters: (object.parameters ?? []).map((parameter) => follow(contract, parameter)),
        body:
          body && media
            ? {
                description: body.description,
                required: body.required === true,
                schema: media.schema ?? {},
                examples: examplesOf(media),
              }
            : undefined,
        success: {
          description: success.description,
          schema: success.content?.[JSON_TYPE]?.schema,
          examples: examplesOf(success.content?.[JSON_TYPE]),
        },
        errors: errorsOf(contract, object).map(({ status, code, example }) => ({
          status,
          code,
          category: example['x-error-category'] ?? '',
          summary: example.summary,
          inferred: example['x-confidence'] === 'inferred',
          body: example.value,
        })),
        token: tokenKindOf(contract, object),
        permissions: codes.length > 0 ? [...new Set(codes)] : 'unknown',
      }
    })
    .sort((one, other) => order.indexOf(one.tag.name) - order.indexOf(other.tag.name))
}

/** What each permission code lets an app do. */
export function permissionsOf(contract: Contract): Map<string, string> {
  return new Map(
    Object.values(contract.components.securitySchemes).flatMap(({ 'x-permissions': codes }) =>
      Object.entries(codes ?? {}).map(([code, { description }]) => [code, description] as const),
    ),
  )
}
