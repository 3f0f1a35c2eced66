import { isJson, parseJson, readText } from './body.ts'
import { malformedJson, uncheckedBody, wrongContentType } from './body-findings.ts'
import type { DocumentedResponse, Operation, Schema } from './contract.ts'
import type { Finding } from './deviation.ts'
import type { Passage } from './passage.ts'
import { describe, safeCode } from './redact.ts'
import { createSchemaCheck, type SchemaCheck } from './schema-check.ts'

type Response = NonNullable<Passage['response']>
type ResponseFinding = Omit<Finding, 'side'>

const place = { in: 'body', pointer: '' } as const

/**
 * Makes the checks of the responses of one operation. Without an operation they look only for what is
 * never an answer of the API.
 */
export function createResponseCheck(operation: Operation | undefined) {
  const checks = new Map<DocumentedResponse, SchemaCheck>()
  const checkOf = (documented: DocumentedResponse, schema: Schema) => {
    const check = checks.get(documented) ?? createSchemaCheck(schema, true)
    checks.set(documented, check)
    return check
  }

  return (response: Passage['response']): Finding[] =>
    respond(response).map((finding) => ({ side: 'response', ...finding }))

  function respond(response: Passage['response']): ResponseFinding[] {
    if (!response) return [{ kind: 'noAnswer', message: 'The target gave no answer.' }]
    const documented = operation?.responses.get(response.status)
    return [
      ...(operation && !documented ? [undocumentedStatus(operation, response.status)] : []),
      ...checkBody(response, documented),
    ]
  }

  function checkBody(response: Response, documented: DocumentedResponse | undefined) {
    const { headers, body, status } = response
    if (body.state === 'cut') {
      const message = `The body ended after ${body.bytes.length} bytes, before its end.`
      return [{ kind: 'truncatedBody', ...place, message } as const]
    }
    const reading = readText(body, headers['content-encoding'])
    if (reading.unreadable !== undefined) return [uncheckedBody(reading.unreadable)]
    return checkText(reading.text, status, headers['content-type'], documented)
  }

  function checkText(
    text: string,
    status: number,
    contentType: string | undefined,
    documented: DocumentedResponse | undefined,
  ): ResponseFinding[] {
    if (text.trim() === '') {
      const message = 'The body is empty; the contract has one here.'
      return documented?.schema ? [{ kind: 'emptyBody', ...place, message }] : []
    }
    if (/^\s*</.test(text)) {
      const message = `The body is HTML or XML; it is ${describe(text)}.`
      return [{ kind: 'htmlBody', ...place, message }]
    }
    const value = parseJson(text)
    const errcode = status < 400 ? errcodeOf(value, documented) : undefined
    if (errcode) {
      const message = `The body is one of the old API: its \`errcode\` is ${errcode}.`
      return [{ kind: 'errcodeBody', in: 'body', pointer: '/errcode', message }]
    }
    if (!operation) return []
    if (documented && !documented.schema) {
      const message = `The contract has an empty body here; it is ${describe(value ?? text)}.`
      return [{ kind: 'unexpectedBody', ...place, message }]
    }
    return [
      ...(isJson(contentType) ? [] : [wrongContentType(contentType)]),
      ...(value === undefined ? [malformedJson(text)] : []),
      ...(value !== undefined && documented?.schema
        ? checkOf(
            documented,
            documented.schema,
          )(value).map((breach) => ({ ...breach, in: 'body' }) as const)
        : []),
      ...(status >= 400 ? undocumentedCode(operation, status, value) : []),
    ]
  }
}

function undocumentedStatus({ responses }: Operation, status: number): ResponseFinding {
  const known = [...responses.keys()].join(', ')
  return {
    kind: 'undocumentedStatus',
    message: `The contract has no status ${status} here; it has ${known}.`,
  }
}

function undocumentedCode(operation: Operation, status: number, body: unknown): ResponseFinding[] {
  const code = fieldOf(body, 'code')
  if (typeof code !== 'string') return []
  const has = ({ codes }: DocumentedResponse) =>
    // Codes are compared without regard to case.
    codes.some((known) => known.toLowerCase() === code.toLowerCase())
  const documented = operation.responses.get(status)
  const elsewhere = [...operation.responses].filter(([, response]) => has(response))
  if (documented ? has(documented) : elsewhere.length > 0) return []
  const others = elsewhere.map(([other]) => other).join(', ')
  return [
    {
      kind: 'undocumentedCode',
      in: 'body',
      pointer: '/code',
      message: `The contract does not have the code ${safeCode(code)} with status ${status}${
        others && `, but with ${others}`
      }.`,
    },
  ]
}

/** The code of the old API in a body, unless the contract has such a field here. */
function errcodeOf(body: unknown, documented: DocumentedResponse | undefined): string | undefined {
  const errcode = fieldOf(body, 'errcode')
  if (errcode === undefined || documented?.schema?.properties?.errcode) return undefined
  const isCode = typeof errcode === 'number' && Math.abs(errcode) < 1_000_000
  return isCode ? String(errcode) : describe(errcode)
}

const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? Reflect.get(body, name)
    : undefined
