import { commonErrors, type ErrorRow, firstCursor, isPaged, isSame } from './common.ts'
import type { Operation } from './contract.ts'
import { NOTICE } from './notice.ts'

/** `operations.ts`: one documented method per operation, over the generated schemas. */
export function renderOperations(operations: Operation[]): string {
  const common = commonErrors(operations)
  const methods = (list: Operation[]) =>
    list.map((operation) => renderMethod(operation, common)).join('\n')
  return `${NOTICE}
import type { CallOptions } from '../call-options.ts'
import type { OptionalPagedOperation, PagedOperation } from '../paging.ts'
import type { operations } from './schema.ts'

/** The operations that take an app's token, or none: a method each, by its \`operationId\`. */
export interface AppOperations {
${methods(operations.filter(({ token }) => token !== 'user'))}}

/** The operations that take the token of a user who signed in. */
export interface UserOperations {
${methods(operations.filter(({ token }) => token === 'user'))}}

/** All operations of the contract. */
export interface ContactOperations extends AppOperations, UserOperations {}

/** The name of an operation: DingTalk's action name in lowerCamelCase, misspellings included. */
export type OperationId = keyof ContactOperations

${operations.map(renderTypes).join('\n')}
/** The errors with which DingTalk may answer any call that carries a token. */
export type CommonError =
${union(common)}

/** The errors that are documented for each operation, by status and code. */
export interface OperationErrors {
${operations.map((operation) => renderErrors(operation, common)).join('\n')}
}
`
}

/** Type names are the operationId in PascalCase. */
const typeName = (id: string) => id[0]?.toUpperCase() + id.slice(1)

function renderMethod(operation: Operation, common: ErrorRow[]): string {
  const { id } = operation
  const name = typeName(id)
  const parts = requestParts(operation)
  const required = parts.some((part) => part.required)
  const text = comment(documentation(operation, common), '  ')
  if (isPaged(operation)) {
    const type = required ? 'PagedOperation' : 'OptionalPagedOperation'
    const walked = walkRequest(operation)
    return `${text}
  readonly ${id}: ${type}<${name}Request, ${name}Response, ${name}Item${walked && `, ${walked}`}>
`
  }
  const request =
    parts.length === 0
      ? 'request?: Record<string, never>'
      : `request${required ? '' : '?'}: ${name}Request`
  return `${text}
  ${id}(${request}, options?: CallOptions): Promise<${name}Response>
`
}

function documentation(
  { object, permissions, errors, token }: Operation,
  common: ErrorRow[],
): string {
  const isShared = (code: string) =>
    token !== 'none' && common.some((shared) => shared.code === code)
  const own = [...new Set(errors.map((error) => error.code))].filter((each) => !isShared(each))
  const facts = [
    object['x-confidence'] === 'sdk-only' && '- Known from the official SDKs only.',
    permissions.length > 0 && `- Permission: ${permissions.map(code).join(', ')}`,
    Array.isArray(object['x-app-types']) && `- App types: ${object['x-app-types'].join(', ')}`,
    `- Safe to repeat: ${REPEATABLE[object['x-retry'].repeatable]}. ${object['x-retry'].reason}`,
  ].filter((line) => line !== false)
  return [
    object.summary,
    object.description.trim(),
    facts.join('\n'),
    [
      own.length > 0 &&
        `@throws {ContactApiError} with \`code\` ${own.map(code).join(', ')}${token === 'none' ? '' : ', or one that any call can get'}`,
      object.externalDocs && `@see {@link ${object.externalDocs.url}}`,
    ]
      .filter((line) => line !== false && line !== undefined)
      .join('\n'),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

const REPEATABLE = { always: 'yes', 'with-id': 'only with an id', never: 'no' }
const code = (value: string) => `\`${value}\``

interface RequestPart {
  name: 'path' | 'query' | 'body'
  required: boolean
  type: string
}

function requestParts({ id, object, parameters }: Operation): RequestPart[] {
  const parts: RequestPart[] = []
  for (const name of ['path', 'query'] as const) {
    const here = parameters.filter((parameter) => parameter.in === name)
    if (here.length === 0) continue
    const required = here.some((parameter) => parameter.required)
    const type = `operations['${id}']['parameters']['${name}']`
    parts.push({ name, required, type: required ? type : `NonNullable<${type}>` })
  }
  if (object.requestBody) {
    const type = `operations['${id}']['requestBody']`
    const required = object.requestBody.required === true
    parts.push({
      name: 'body',
      required,
      type: `${required ? type : `NonNullable<${type}>`}['content']['application/json']`,
    })
  }
  return parts
}

function renderTypes(operation: Operation): string {
  const { id, hasResponseBody } = operation
  const parts = requestParts(operation)
  const request = `/** What {@link ContactOperations.${id}} takes. */
export interface ${typeName(id)}Request {
${parts.map(({ name, required, type }) => `  ${name}${required ? '' : '?'}: ${type}\n`).join('')}}
`
  return `${parts.length > 0 ? request : ''}
/** What {@link ContactOperations.${id}} answers. */
export type ${typeName(id)}Response = ${
    hasResponseBody
      ? `operations['${id}']['responses'][200]['content']['application/json']`
      : 'void'
  }
${isPaged(operation) ? renderItem(operation) : ''}`
}

/**
 * Where one call has to say the cursor and its first value is known, a walk need not: the type of its
 * request, or nothing when it is that of the call.
 */
function walkRequest(operation: Operation): string {
  const { id, object, parameters, requiredInBody } = operation
  const facts = object['x-pagination']
  if (!facts || firstCursor(facts) === undefined) return ''
  const request = `${typeName(id)}Request`
  const required =
    facts.in === 'query'
      ? parameters.some(({ name, required }) => name === facts.cursor && required === true)
      : requiredInBody.includes(facts.cursor)
  if (!required) return ''
  const part = `NonNullable<${request}['${facts.in}']>`
  const cursor = `'${facts.cursor}'`
  return `Omit<${request}, '${facts.in}'> & { ${facts.in}: Omit<${part}, ${cursor}> & Partial<Pick<${part}, ${cursor}>> }`
}

function renderItem({ id, object }: Operation): string {
  const [, ...keys] = object['x-pagination']?.items.split('/') ?? []
  const items = keys.reduce(
    (type, key) => `NonNullable<${type}['${key}']>`,
    `${typeName(id)}Response`,
  )
  return `
/** An item of the pages of {@link ContactOperations.${id}}. */
export type ${typeName(id)}Item = ${items}[number]
`
}

function renderErrors({ id, errors, token }: Operation, common: ErrorRow[]): string {
  if (token === 'none') return `  ${id}:\n${union(errors, '    ')}`
  const own = errors.filter((row) => !common.some(isSame(row)))
  return `  ${id}:\n    | CommonError\n${union(own, '    ')}`
}

const union = (rows: ErrorRow[], indent = '  ') =>
  rows.length === 0
    ? `${indent}| never`
    : rows.map(({ status, code }) => `${indent}| { status: ${status}; code: '${code}' }`).join('\n')

function comment(text: string, indent: string): string {
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} * ${line}`.trimEnd()),
    `${indent} */`,
  ].join('\n')
}
