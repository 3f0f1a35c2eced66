import type { Json, Parameter, Schema } from '@dingtalk-contact/contract-tests/contract'
import type { KnownOperation } from './read-only.ts'

/** The variables that say what to ask about. An empty one is as good as none. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a method of the client takes. */
export interface Request {
  readonly path: Readonly<Record<string, Json>>
  readonly query: Readonly<Record<string, Json>>
  readonly body?: Json
}

/** Variables one of which is needed. */
export type Wanted = readonly string[]

/** The request of an operation, or the variables for want of which there is none. */
export type Plan =
  | { readonly request: Request; readonly missing?: never }
  | { readonly missing: readonly Wanted[]; readonly request?: never }

/** A variable holds what no such value can be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

interface Field {
  readonly name: string
  readonly in: Parameter['in'] | 'body'
  readonly required: boolean
  readonly schema: Schema
}

/** Names that ask for the same as another one, or for what has a better-known name. */
const SAME_AS: Readonly<Record<string, string>> = {
  seniorStaffId: 'userId',
  userIdList: 'userId',
  targetCorpId: 'corpId',
}

/** The variable that gives the value of a field: `DINGTALK_UNION_ID` for `unionId`. */
export const variableOf = (name: string): string =>
  `DINGTALK_${(SAME_AS[name] ?? name).replace(/[A-Z]/g, '_$&').toUpperCase()}`

/** Plans a call from what the environment gives: what is required, and what else it has a value for. */
export function plan(operation: KnownOperation, environment: Environment, today: Date): Plan {
  const fields = fieldsOf(operation)
  const given = new Map<Field, Json>()
  const missing: Wanted[] = []
  for (const field of fields) {
    const value = pageValue(field, operation) ?? valueFrom(environment, field)
    if (value !== undefined) given.set(field, value)
    else if (field.required) {
      const usual = usualValue(field, today)
      if (usual === undefined) missing.push([variableOf(field.name)])
      else given.set(field, usual)
    }
  }
  if (missing.length > 0) return { missing }
  const open = asksForNothing(operation, fields, given)
  if (open.length > 0) return { missing: [open] }
  const part = (place: Field['in']) =>
    Object.fromEntries(
      [...given].filter(([field]) => field.in === place).map(([{ name }, value]) => [name, value]),
    )
  const request = { path: part('path'), query: part('query') }
  return { request: operation.body ? { ...request, body: part('body') } : request }
}

function fieldsOf({ parameters, body }: KnownOperation): Field[] {
  return [
    ...parameters.map(({ name, in: place, required, schema, content }) => ({
      name,
      in: place,
      required: required === true,
      schema: schema ?? content?.['application/json'].schema ?? {},
    })),
    ...Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'body' as const,
      required: body?.schema.required?.includes(name) === true,
      schema,
    })),
  ]
}

const PAGE_SIZE = 10

/** Where the pages begin, and how long they are. */
function pageValue(field: Field, { facts }: KnownOperation): Json | undefined {
  const { pagination } = facts
  if (field.name === pagination?.size) return Math.min(PAGE_SIZE, field.schema.maximum ?? PAGE_SIZE)
  if (field.name !== pagination?.cursor) return undefined
  if (typeof pagination.first === 'object') return pagination.first.value
  return field.required ? 0 : undefined
}

/**
 * Where only the SDK speaks, nobody says what is required, and a call with nothing in it may ask for
 * nothing. A list asks for everything.
 */
function asksForNothing(
  { facts }: KnownOperation,
  fields: readonly Field[],
  given: ReadonlyMap<Field, Json>,
): Wanted {
  if (facts.confidence !== 'sdk-only' || facts.pagination || given.size > 0) return []
  return fields.map(({ name }) => variableOf(name))
}

function valueFrom(environment: Environment, { name, schema }: Field): Json | undefined {
  const variable = variableOf(name)
  const text = environment[variable]?.trim()
  return text ? convert(text, schema, variable) : undefined
}

function convert(text: string, schema: Schema, variable: string): Json {
  switch ([schema.type].flat()[0]) {
    case 'array':
      return text.split(',').map((item) => convert(item.trim(), schema.items ?? {}, variable))
    case 'integer': {
      const value = Number(text)
      // The value itself is not repeated: it may be anything.
      if (!Number.isSafeInteger(value))
        throw new EnvironmentError(`${variable} has to be a whole number.`)
      return value
    }
    default:
      return text
  }
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** What does as well as any other value: the last week, and a letter to search for. */
function usualValue({ name, schema }: Field, today: Date): Json | undefined {
  if (name === 'queryWord') return 'a'
  if (name === 'startTime') return timeIn(schema, new Date(today.getTime() - WEEK_MS))
  if (name === 'endTime') return timeIn(schema, today)
  return undefined
}

function timeIn({ format }: Schema, time: Date): string {
  const text = time.toISOString()
  return format === 'date-time'
    ? text.replace(/\.\d+Z$/, 'Z')
    : text.slice(0, '2026-03-01'.length).replaceAll('-', '')
}
