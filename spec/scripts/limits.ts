import { follow } from '../src/reading.ts'
import type { Document, OperationObject, Schema } from './document.ts'

const LIMITS = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
]

/** Keywords that hold schemas and are not read here: a limit in one would go unseen. */
const UNREAD = [
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'prefixItems',
  'contains',
  'patternProperties',
  'dependentSchemas',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]

interface Found {
  readonly limits: Record<string, unknown>[]
  readonly combinedLimits: Record<string, unknown>[]
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The limits on the values of an operation's request, each with its place. */
export function limitsOf(document: Document, operation: OperationObject): Found {
  const found: Found = { limits: [], combinedLimits: [] }
  const visit = (schema: Schema | undefined, at: string, parents: readonly Schema[] = []): void => {
    const node = schema && follow<Schema>(document, schema)
    // A schema within itself has the same limits again.
    if (!node || parents.includes(node)) return
    const unread = UNREAD.find((keyword) => keyword in node)
    if (unread) {
      throw new Error(
        `${operation.operationId} has \`${unread}\` in its request at ${at}: spec/scripts/limits.ts has to learn to read it.`,
      )
    }
    const own = LIMITS.filter((keyword) => keyword in node)
    if (own.length > 0) {
      found.limits.push({
        at,
        ...Object.fromEntries(own.map((keyword) => [keyword, node[keyword]])),
      })
    }
    for (const { properties, ...limit } of node['x-combined-limits'] ?? []) {
      found.combinedLimits.push({
        at: properties.map((name) => `${at}/${escaped(name)}`),
        ...limit,
      })
    }
    const within = [...parents, node]
    for (const [name, each] of Object.entries(node.properties ?? {})) {
      visit(each, `${at}/${escaped(name)}`, within)
    }
    for (const each of node.allOf ?? []) visit(each, at, within)
    visit(node.items, `${at}/*`, within)
    if (typeof node.additionalProperties === 'object') {
      visit(node.additionalProperties, `${at}/*`, within)
    }
  }

  for (const each of operation.parameters ?? []) {
    const parameter = follow(document, each)
    const schema = parameter.schema ?? parameter.content?.['application/json']?.schema
    visit(schema, `/${parameter.in}/${escaped(parameter.name)}`)
  }
  const body = operation.requestBody && follow(document, operation.requestBody)
  visit(body?.content['application/json']?.schema, '/body')
  return found
}
