import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { OperationId } from '@dingtalk-contact/client'
import { follow } from '@dingtalk-contact/spec/reading'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The keywords of JSON Schema that the tests read in the contract. */
export interface Schema {
  type?: string | string[]
  format?: string
  enum?: Json[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  allOf?: Schema[]
  items?: Schema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  [key: string]: unknown
}

export interface Example {
  value: Json
  'x-error-category'?: string
}

interface Media {
  schema: Schema
  examples?: Record<string, Example>
}

export interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  example?: Json
  schema?: Schema
  content?: { 'application/json': Media }
}

interface OperationObject {
  operationId: OperationId
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: { 'application/json': Media } }
  responses: Record<string, { content?: { 'application/json': Media } }>
  security: Record<string, string[]>[]
  'x-confidence': string
  'x-official-sdk': { module: string; node: boolean }
}

export interface Operation {
  readonly id: OperationId
  readonly method: string
  readonly path: string
  readonly object: OperationObject
  readonly parameters: readonly Parameter[]
  readonly body: (Media & { required: boolean }) | undefined
}

interface Document {
  paths: Record<string, Record<string, OperationObject>>
}

function read(): Document {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  const document: { [key: string]: Json } = JSON.parse(readFileSync(file, 'utf8'))
  return dereference(document, document) as object as Document
}

/** Puts what references point to in their place. The contract has no recursive schema. */
function dereference(value: Json, root: object): Json {
  if (Array.isArray(value)) return value.map((item) => dereference(item, root))
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string') return dereference(follow<Json>(root, value), root)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, dereference(item, root)]),
  )
}

/** Every operation of the contract, references followed: what the tests are generated from. */
export const operations: readonly Operation[] = Object.entries(read().paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, object]) => ({
      id: object.operationId,
      method: method.toUpperCase(),
      path,
      object,
      parameters: object.parameters ?? [],
      body: object.requestBody && {
        ...object.requestBody.content['application/json'],
        required: object.requestBody.required === true,
      },
    })),
)

/** The examples of a response by name; empty when the response has no body. */
export const responseExamples = ({ object }: Operation, status: string) =>
  object.responses[status]?.content?.['application/json'].examples ?? {}
