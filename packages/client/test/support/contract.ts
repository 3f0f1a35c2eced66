// The contract as it is bundled, for tests that hold the client against it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errorsOf, follow, type Reference } from '@dingtalk-contact/spec/reading'
import type { ErrorCategory, OperationId } from '../../src/index.ts'

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

interface Example {
  readonly value: { readonly code?: string; readonly message?: string }
  readonly 'x-error-category'?: ErrorCategory
}

type Content = {
  readonly 'application/json': {
    readonly schema: Schema
    readonly examples?: Readonly<Record<string, Example | Reference>>
  }
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema?: Schema
  readonly content?: Content
  readonly example?: unknown
}

export interface Operation {
  readonly id: OperationId
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Content['application/json'] | undefined
  readonly repeatable: 'always' | 'with-id' | 'never'
  /** Error answers: code, status, category, body. */
  readonly errors: readonly ErrorExample[]
}

export interface ErrorExample {
  readonly code: string
  readonly status: number
  readonly category: ErrorCategory
  readonly body: object
}

interface RawOperation {
  readonly operationId: OperationId
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly content: Content } | Reference
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>
  readonly 'x-retry': { readonly repeatable: Operation['repeatable'] }
}

const document: { paths: Record<string, Record<string, RawOperation>> } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json')), 'utf8'),
)

/** What a reference leads to; anything else as it is. */
export const resolve = <Node>(node: Node | Reference): Node => follow(document, node)

function errorExamplesOf(raw: RawOperation): ErrorExample[] {
  return errorsOf(document, raw).map(({ status, code, example }) => {
    const { value, 'x-error-category': category } = example
    if (!category) throw new Error(`${code} has no category`)
    return { code: value.code ?? code, status, category, body: value }
  })
}

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      parameters: (raw.parameters ?? []).map((each) => resolve(each)),
      body: raw.requestBody && resolve(raw.requestBody).content['application/json'],
      repeatable: raw['x-retry'].repeatable,
      errors: errorExamplesOf(raw),
    })),
)

export function operation(id: OperationId): Operation {
  const found = operations.find((each) => each.id === id)
  if (!found) throw new Error(`no operation ${id}`)
  return found
}

/** A request made of the examples of the contract. */
export function exampleRequest({ parameters, body }: Operation) {
  const part = (place: Parameter['in']) =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place && each.required)
        .map(({ name, example, content }) => [
          name,
          example ?? firstValue(content?.['application/json'].examples),
        ]),
    )
  return {
    path: part('path'),
    query: part('query'),
    ...(body && { body: firstValue(body.examples) }),
  }
}

const firstValue = (examples: Readonly<Record<string, Example | Reference>> = {}) =>
  Object.values(examples).map((each) => resolve(each).value)[0]
