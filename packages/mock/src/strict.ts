// What Prism lets pass and a client still has got wrong.
import type { CombinedLimit, DocumentedAnswer, Operation, Parameter } from './contract.ts'
import { requestViolation, type Violation } from './violation.ts'

/** The query parameters that the operation does not have; Prism takes any, in any letter case. */
export function unknownParameters({ parameters }: Operation, query: URLSearchParams): Violation[] {
  const known = parameters.filter((each) => each.in === 'query').map(({ name }) => name)
  return [...new Set(query.keys())]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const takes = known.length > 0 ? known.join(', ') : 'none'
      const message = `Request query parameter ${name} is unknown to this operation, which takes ${takes}`
      return requestViolation('additionalProperties', message, 'query', name)
    })
}

const TEXTS: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
}

/** Numbers and booleans that Prism reads more kindly than JSON: an empty text, `0x10`, ` 1`. */
export function oddTexts(
  { parameters, path }: Operation,
  pathname: string,
  query: URLSearchParams,
): Violation[] {
  const odd = ({ type = '' }: Parameter, texts: readonly string[]) =>
    texts.some((text) => TEXTS[type]?.test(text) === false)
  const inPath = pathParameters(path, pathname)
  return parameters.flatMap((parameter) => {
    const { name, in: place, type } = parameter
    const value = inPath[name]
    const texts = place === 'query' ? query.getAll(name) : value === undefined ? [] : [value]
    if (!odd(parameter, texts)) return []
    return [
      requestViolation('type', `Request ${place} parameter ${name} must be ${type}`, place, name),
    ]
  })
}

/** The path parameters of a request, decoded. */
export function pathParameters(template: string, pathname: string): Record<string, string> {
  const segments = pathname.split('/')
  return Object.fromEntries(
    template.split('/').flatMap((part, index) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1]
      return name ? [[name, decodeURIComponent(segments[index] ?? '')]] : []
    }),
  )
}

/**
 * A body that is JSON and yet nothing: Prism takes `null`, `false`, `0` and `""` for no body at all.
 * No operation takes such a value.
 */
export function overlookedBody(
  { bodyTypes }: Operation,
  body: string,
  value: unknown,
): Violation[] {
  if (body === '' || value || bodyTypes.length === 0) return []
  return [requestViolation('type', `Request body must not be ${JSON.stringify(value)}`, 'body')]
}

/** A body of a type that the operation does not take; no body is for Prism to judge. */
export function wrongMediaType(
  { bodyTypes }: Operation,
  contentType: string | undefined,
  body: string,
): Violation | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (body === '' || bodyTypes.length === 0 || bodyTypes.some((each) => each === type)) return
  const sent = type ? `it is ${type}` : 'the header content-type is missing'
  const message = `The body has to be ${bodyTypes.join(' or ')}; ${sent}`
  return requestViolation('contentMediaType', message, 'header', 'content-type')
}

/** A limit on several arrays together that a body breaks, and the error that is documented for it. */
export interface CombinedViolation {
  readonly violation: Violation
  readonly answer: DocumentedAnswer | undefined
}

/** The limits on several arrays together, which JSON Schema cannot say. */
export function combinedViolations(operation: Operation, body: unknown): CombinedViolation[] {
  // A body that is missing or no object is for Prism to judge.
  if (typeof body !== 'object' || body === null) return []
  return operation.combinedLimits.flatMap((limit) => {
    const { properties, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = limit
    const count = properties
      .map((name): unknown => Object(body)[name])
      .reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
    if (count >= minItems && count <= maxItems) return []
    const [keyword, bound] =
      count < minItems
        ? (['minItems', `fewer than ${minItems}`] as const)
        : (['maxItems', `more than ${maxItems}`] as const)
    const message = `Request body properties ${properties.join(', ')} must not have ${bound} items together; they have ${count}`
    return [
      {
        violation: requestViolation(keyword, message, 'body'),
        answer: documentedFor(operation, limit, keyword === 'maxItems' ? 'limit' : 'parameter'),
      },
    ]
  })
}

/** The error whose message is about exactly these arrays: too many is a limit, too few a parameter. */
function documentedFor(
  { answers }: Operation,
  { properties }: CombinedLimit,
  category: string,
): DocumentedAnswer | undefined {
  return answers.find(
    (answer) =>
      answer.category === category &&
      properties.every((name) => String(Object(answer.body).message).includes(name)),
  )
}
