import type { Operation } from './contract.ts'
import { NOTICE } from './notice.ts'

/** `operations.ts`: one documented method per operation, over the generated schemas. */
export function renderOperations(operations: Operation[]): string {
  const common = commonCodes(operations)
  return `${NOTICE}
import type { CallOptions } from '../call-options.ts'
import type { operations } from './schema.ts'

/** The operations of the contract, a method each, by its \`operationId\`. */
export interface ContactOperations {
${operations.map((operation) => renderMethod(operation, common)).join('\n')}}

/** The name of an operation: DingTalk's action name in lowerCamelCase, misspellings included. */
export type OperationId = keyof ContactOperations

${operations.map(renderTypes).join('\n')}
/** The codes with which DingTalk may answer any call that carries a token. */
export type CommonErrorCode =
${union(common)}

/** The error codes that are documented for each operation. */
export interface OperationErrorCodes {
${operations.map((operation) => renderCodes(operation, common)).join('\n')}
}
`
}

/** Type names are the operationId in PascalCase. */
const typeName = (id: string) => id[0]?.toUpperCase() + id.slice(1)

function renderMethod(operation: Operation, common: string[]): string {
  const { id } = operation
  const name = typeName(id)
  const parts = requestParts(operation)
  const request =
    parts.length === 0
      ? 'request?: Record<string, never>'
      : `request${parts.some((part) => part.required) ? '' : '?'}: ${name}Request`
  return `${comment(documentation(operation, common), '  ')}
  ${id}(${request}, options?: CallOptions): Promise<${name}Response>
`
}

function documentation(
  { object, permissions, errors, token }: Operation,
  common: string[],
): string {
  const codes = codesOf(errors)
  const own = token === 'none' ? codes : codes.filter((each) => !common.includes(each))
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
`
}

/** The codes that every operation with a token lists. */
function commonCodes(operations: Operation[]): string[] {
  const [first, ...others] = operations.filter(({ token }) => token !== 'none')
  return codesOf(first?.errors ?? []).filter((candidate) =>
    others.every(({ errors }) => errors.some((error) => error.code === candidate)),
  )
}

/** Some codes are documented under two statuses. */
const codesOf = (errors: Operation['errors']) => [...new Set(errors.map((error) => error.code))]

function renderCodes({ id, errors, token }: Operation, common: string[]): string {
  const codes = codesOf(errors)
  if (token === 'none') return `  ${id}:\n${union(codes, '    ')}`
  const own = codes.filter((candidate) => !common.includes(candidate))
  return `  ${id}:\n    | CommonErrorCode\n${union(own, '    ')}`
}

const union = (codes: string[], indent = '  ') =>
  codes.map((value) => `${indent}| '${value}'`).join('\n')

function comment(text: string, indent: string): string {
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} * ${line}`.trimEnd()),
    `${indent} */`,
  ].join('\n')
}
