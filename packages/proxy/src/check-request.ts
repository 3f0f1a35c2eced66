import { isJson, parseJson, readText } from './body.ts'
import { malformedJson, uncheckedBody, wrongContentType } from './body-findings.ts'
import type { Operation, Parameter, Schema } from './contract.ts'
import type { Finding } from './deviation.ts'
import type { Passage } from './passage.ts'
import { describe, safeName } from './redact.ts'
import { createSchemaCheck, type SchemaCheck } from './schema-check.ts'

const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

type RequestFinding = Omit<Finding, 'side'>

/** Makes the checks of the requests of one operation. */
export function createRequestCheck(operation: Operation) {
  const checks = new Map(
    operation.parameters.map((parameter) => [
      parameter,
      createSchemaCheck(parameter.schema, false),
    ]),
  )
  const checkBody = operation.body && createSchemaCheck(operation.body.schema, false)

  return (
    { request }: Passage,
    pathValues: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ): Finding[] => {
    const findings = [
      ...(operation.needsToken && !request.headers[TOKEN_HEADER] ? [missingToken] : []),
      ...[...checks].flatMap(([parameter, check]) =>
        parameter.in === 'path'
          ? checkPath(parameter, pathValues[parameter.name] ?? '', check)
          : checkQuery(parameter, query.getAll(parameter.name), check),
      ),
      ...undocumented(operation, query),
      ...checkRequestBody(operation, request, checkBody),
    ]
    return findings.map((finding) => ({ side: 'request', ...finding }))
  }
}

const missingToken: RequestFinding = {
  kind: 'missingToken',
  in: 'header',
  pointer: `/${TOKEN_HEADER}`,
  message: 'The operation takes an access token in this header.',
}

function checkPath(parameter: Parameter, value: string, check: SchemaCheck): RequestFinding[] {
  let decoded: string
  try {
    decoded = decodeURIComponent(value)
  } catch {
    return [
      {
        kind: 'schemaViolation',
        in: 'path',
        pointer: `/${parameter.name}`,
        message: `It is not percent-encoded; it is ${describe(value)}.`,
      },
    ]
  }
  return breaches(parameter, decoded, check)
}

function checkQuery(
  parameter: Parameter,
  values: readonly string[],
  check: SchemaCheck,
): RequestFinding[] {
  const { name, required } = parameter
  const place = { in: 'query', pointer: `/${name}` } as const
  const [value] = values
  if (value === undefined) {
    const message = 'The operation requires this parameter.'
    return required ? [{ kind: 'missingParameter', ...place, message }] : []
  }
  if (values.length > 1) {
    const message = `The parameter is there ${values.length} times.`
    return [{ kind: 'repeatedParameter', ...place, message }]
  }
  return breaches(parameter, value, check)
}

function breaches(parameter: Parameter, text: string, check: SchemaCheck): RequestFinding[] {
  const value = parameter.json ? parseJson(text) : read(text, parameter.schema)
  const place = { in: parameter.in, pointer: `/${parameter.name}` } as const
  if (value === undefined) {
    const message = `It must be one JSON text; it is ${describe(text)}.`
    return [{ kind: 'malformedJson', ...place, message }]
  }
  return check(value).map((breach) => ({
    ...breach,
    in: parameter.in,
    pointer: place.pointer + breach.pointer,
    place: place.pointer + breach.place,
  }))
}

/** A value of a URL is text; its schema says what it stands for. */
function read(text: string, schema: Schema): unknown {
  const types = [schema.type].flat()
  const isNumber = types.includes('integer') || types.includes('number')
  if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  return text
}

function undocumented({ parameters }: Operation, query: URLSearchParams): RequestFinding[] {
  const known = new Set(
    parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
  )
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => ({
      kind: 'undocumentedParameter',
      in: 'query',
      pointer: `/${safeName(name)}`,
      message: 'The operation has no such parameter.',
    }))
}

function checkRequestBody(
  { body }: Operation,
  request: Passage['request'],
  check: SchemaCheck | undefined,
): RequestFinding[] {
  // The target did not wait for all of it; that is no departure of the caller.
  if (request.body.state === 'cut') return []
  const place = { in: 'body', pointer: '' } as const
  const reading = readText(request.body, request.headers['content-encoding'])
  if (reading.unreadable !== undefined) return [uncheckedBody(reading.unreadable)]
  const { text } = reading
  if (text === '') {
    const message = 'The operation requires a body.'
    return body?.required ? [{ kind: 'missingBody', ...place, message }] : []
  }
  if (!body || !check) {
    const message = `The operation takes no body; it is ${describe(text)}.`
    return [{ kind: 'unexpectedBody', ...place, message }]
  }
  const contentType = request.headers['content-type']
  if (!isJson(contentType)) return [wrongContentType(contentType)]
  const value = parseJson(text)
  if (value === undefined) return [malformedJson(text)]
  return check(value).map((breach) => ({ ...breach, in: 'body' }))
}
