import { follow } from '@dingtalk-contact/spec/reading'
import { commonCodes } from './common.ts'
import type { Content, Document, Operation } from './contract.ts'
import { NOTICE } from './notice.ts'

type Schema = Record<string, unknown>

/** What a validator does not read: prose, examples and the contract's own extensions. */
const isAnnotation = (keyword: string) =>
  (keyword.startsWith('x-') && keyword !== 'x-combined-limits') ||
  ['description', 'title', 'example', 'examples', 'default', 'externalDocs'].includes(keyword)

/** Keywords whose value maps names of the API to schemas: the names are not keywords. */
const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs']
/** Keywords whose value is data, not a schema. */
const DATA = ['enum', 'const', 'required', 'dependentRequired', 'x-combined-limits']

/** `contract.ts`: the schemas of the contract and the codes of its errors, without the prose. */
export function renderChecks(document: Document, operations: Operation[]): string {
  const lists = new Map<string, number>()
  const rows = operations.map(({ id, method, path, object }) => {
    const body = object.requestBody
    const responses = Object.entries(object.responses).map(([status, response]) => {
      const { content } = follow(document, response)
      return `${status}: { ${schemaOf(content)}codes: ${shared(lists, status, content)} }`
    })
    const request = body
      ? `request: { required: ${body.required === true}, ${schemaOf(body.content)}}, `
      : ''
    return `    ${id}: { method: '${method}', path: '${path}', ${request}responses: { ${responses.join(', ')} } },\n`
  })
  const schemas = Object.entries(document.components.schemas ?? {}).map(
    ([name, schema]) => `      ${name}: ${JSON.stringify(slim(schema))},\n`,
  )

  return `${NOTICE}
import type { Contract } from '../contract.ts'

const codes: readonly string[][] = [
${[...lists.keys()].map((list) => `  ${list},\n`).join('')}]
const list = (index: number) => codes[index] ?? []

/** The schemas of the contract and the codes of its errors. */
export const contract: Contract = {
  commonCodes: ${JSON.stringify(commonCodes(operations))},
  components: {
    schemas: {
${schemas.join('')}    },
  },
  operations: {
${rows.join('')}  },
}
`
}

/** Many answers have the same codes: each list is written once. */
function shared(lists: Map<string, number>, status: string, content: Content | undefined): string {
  const examples = content?.['application/json']?.examples ?? {}
  const key = JSON.stringify(Number(status) < 400 ? [] : Object.keys(examples))
  if (!lists.has(key)) lists.set(key, lists.size)
  return `list(${lists.get(key)})`
}

function schemaOf(content: Content | undefined): string {
  const schema = content?.['application/json']?.schema
  return schema ? `schema: ${JSON.stringify(slim(schema))}, ` : ''
}

/** The schema as a validator needs it. */
function slim(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(slim)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema as Schema).flatMap(([keyword, value]) => {
      if (isAnnotation(keyword)) return []
      if (DATA.includes(keyword)) return [[keyword, value]]
      if (!MAPS.includes(keyword)) return [[keyword, slim(value)]]
      const map = Object.entries(value as Schema).map(([name, each]) => [name, slim(each)])
      return [[keyword, Object.fromEntries(map)]]
    }),
  )
}
