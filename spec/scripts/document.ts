import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reference } from '../src/reading.ts'

/** The folder of what is bundled. */
export const DIST = join(import.meta.dirname, '../dist')

/** The parts of the bundled contract that the scripts read. */
export interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: OperationObject } }
  readonly components: {
    readonly securitySchemes?: { readonly [name: string]: { readonly 'x-token-kind'?: string } }
    readonly [kind: string]: { readonly [name: string]: unknown } | undefined
  }
}

export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly 'x-zh-summary': string
  readonly tags: readonly string[]
  readonly externalDocs?: { readonly url: string }
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly content: Content } | Reference
  readonly responses: { readonly [status: string]: { readonly content?: Content } | Reference }
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[]
  readonly 'x-confidence': string
  readonly 'x-app-types': readonly string[] | 'unknown'
  readonly 'x-permissions'?: readonly string[] | 'unknown'
  readonly 'x-monthly-quota': string
  readonly 'x-retry': {
    readonly repeatable: string
    readonly id?: string
    readonly reason: string
    readonly 'x-zh-reason': string
  }
  readonly 'x-pagination'?: { readonly first: string | number; readonly [key: string]: unknown }
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema?: Schema
  readonly content?: Content
}

export interface Schema {
  readonly [keyword: string]: unknown
  readonly properties?: { readonly [name: string]: Schema }
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly allOf?: readonly Schema[]
  readonly 'x-combined-limits'?: readonly {
    readonly properties: readonly string[]
    readonly minItems?: number
    readonly maxItems?: number
  }[]
}

interface Content {
  readonly [type: string]: {
    readonly schema?: Schema
    readonly examples?: { readonly [name: string]: Example | Reference }
  }
}

interface Example {
  readonly 'x-error-category'?: string
  readonly 'x-confidence'?: string
}

/** The bundled contract, in both languages. */
export const readDocument = (): Document =>
  JSON.parse(readFileSync(join(DIST, 'openapi.json'), 'utf8'))
