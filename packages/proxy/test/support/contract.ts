import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { follow, type Reference } from '@dingtalk-contact/spec/reading'

/** An operation with a request that the contract shows and every answer that it shows. */
export interface ContractOperation {
  readonly id: string
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly body: unknown
  readonly answers: readonly { status: number; name: string; body: unknown }[]
}

interface Example {
  value?: unknown
}

interface Media {
  examples?: Record<string, Example | Reference>
}

type Content = Record<string, Media>

interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  example?: unknown
  content?: Content
  schema?: { type: string }
}

interface OperationObject {
  operationId: string
  parameters?: (Parameter | Reference)[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content } | Reference>
}

interface Document {
  paths: Record<string, Record<string, OperationObject>>
}

const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
const document: Document = JSON.parse(readFileSync(file, 'utf8'))

const examplesOf = (content: Content | undefined) =>
  Object.entries(content?.['application/json']?.examples ?? {}).map(([name, example]) => ({
    name,
    body: follow(document, example).value,
  }))

function textOf(parameter: Parameter): string {
  const json = examplesOf(parameter.content)[0]?.body
  if (json !== undefined) return JSON.stringify(json)
  if (parameter.content) return '["x"]'
  return String(parameter.example ?? (parameter.schema?.type === 'string' ? 'x' : 1))
}

export const contractOperations: readonly ContractOperation[] = Object.entries(
  document.paths,
).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => {
    const parameters = (operation.parameters ?? []).map((each) => follow(document, each))
    const query = parameters
      .filter((parameter) => parameter.in === 'query' && parameter.required)
      .map((parameter) => `${parameter.name}=${encodeURIComponent(textOf(parameter))}`)
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((each) => each.name === name)
      return encodeURIComponent(parameter ? textOf(parameter) : 'x')
    })
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      target: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
      body: examplesOf(operation.requestBody?.content)[0]?.body,
      answers: Object.entries(operation.responses).flatMap(([status, response]) => {
        const { content } = follow(document, response)
        const answers = examplesOf(content)
        return (content ? answers : [{ name: 'empty', body: undefined }]).map((answer) => ({
          status: Number(status),
          ...answer,
        }))
      }),
    }
  }),
)
