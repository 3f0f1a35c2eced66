// The contract as it is bundled, for tests that hold the client against it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

interface Content {
  readonly 'application/json': {
    readonly schema: Schema
    readonly examples?: Readonly<Record<string, unknown>>
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
  readonly parameters?: readonly unknown[]
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, unknown>>
  readonly 'x-retry': { readonly repeatable: Operation['repeatable'] }
}

const document: { paths: Record<string, Record<string, RawOperation>> } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json')), 'utf8'),
)

/** What a `$ref` leads to. The contract is linted: whoever asks knows what stands there. */
export function resolve<Node>(node: unknown): Node {
  let found: unknown = node
  while (typeof found === 'object' && found !== null && '$ref' in found) {
    found = String(found.$ref)
      .split('/')
      .slice(1)
      .reduce<unknown>((parent, key) => new Map(Object.entries(parent ?? {})).get(key), document)
  }
  return found as Node
}

function errorsOf({ responses }: RawOperation): ErrorExample[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) => {
      const { content } = resolve<{ content: Content }>(response)
      return Object.entries(content['application/json'].examples ?? {}).map(([name, each]) => {
        const { value, 'x-error-category': category } = resolve<Example>(each)
        if (!category) throw new Error(`${name} has no category`)
        return { code: value.code ?? name, status: Number(status), category, body: value }
      })
    })
}

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      parameters: (raw.parameters ?? []).map((each) => resolve<Parameter>(each)),
      body: resolve<{ content: Content } | undefined>(raw.requestBody)?.content['application/json'],
      repeatable: raw['x-retry'].repeatable,
      errors: errorsOf(raw),
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

const firstValue = (examples: Readonly<Record<string, unknown>> = {}) =>
  Object.values(examples).map((each) => resolve<{ value: unknown }>(each).value)[0]
