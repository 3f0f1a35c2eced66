import {
  type Answer,
  documented,
  invalidRequest,
  missingToken,
  ownError,
  unknownPath,
  withRequestId,
} from './answer.ts'
import { type Contract, type Operation, operationsOf } from './contract.ts'
import { createJsonParameterCheck } from './json-parameters.ts'
import { createPrism, type Violation } from './prism.ts'
import { createRouter } from './router.ts'

export const TOKEN_HEADER = 'x-acs-dingtalk-access-token'
/** Chooses a documented answer for one call: an error code, or the name of an example. */
export const ANSWER_HEADER = 'x-mock-answer'

/** A request as it arrived. */
export interface MockRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the mock makes of a request. */
export interface Outcome {
  readonly operationId: string | undefined
  readonly answer: Answer
  readonly violations: readonly Violation[]
}

/** Answers requests out of the contract, the way DingTalk does. */
export async function createHandler(contract: Contract) {
  const route = createRouter(operationsOf(contract))
  const jsonParameters = createJsonParameterCheck(contract)
  const prism = await createPrism(contract)

  return async (request: MockRequest): Promise<Outcome> => {
    const url = urlOf(request)
    if (!isDecodable(url.pathname)) {
      const answer = ownError(
        400,
        'malformedPath',
        `the path ${url.pathname} is not percent-encoded.`,
      )
      return { operationId: undefined, answer, violations: [] }
    }
    const found = route(request.method, url.pathname)
    if (!found.operation) {
      const answer =
        found.allowed.length === 0
          ? unknownPath(url.pathname)
          : ownError(405, 'methodNotAllowed', `${url.pathname} takes ${found.allowed.join(', ')}.`)
      return { operationId: undefined, answer, violations: [] }
    }

    const { operation } = found
    const outcome = (answer: Answer, violations: readonly Violation[] = []) => ({
      operationId: operation.id,
      answer,
      violations,
    })
    if (operation.needsToken && !request.headers[TOKEN_HEADER])
      return outcome(missingToken(operation))

    const body = parse(request)
    if (body.malformed) {
      return outcome(ownError(400, 'malformedJson', `the body is not JSON (${body.malformed}).`))
    }

    const wanted = request.headers[ANSWER_HEADER]
    const selection = operation.answers.find(({ name }) => name === wanted)
    if (wanted && !selection) {
      const names = operation.answers.map(({ name }) => name).join(', ')
      const message = `${operation.id} documents no answer \`${wanted}\`; it documents ${names}.`
      return outcome(ownError(400, 'unknownAnswer', message))
    }

    const misread = jsonParameters(operation, url.searchParams)
    if (misread[0]) return outcome(invalidRequest(operation, misread[0].message), misread)

    const verdict = await prism(
      {
        method: request.method,
        url: { path: url.pathname, query: queryOf(url) },
        headers: request.headers,
        body: body.value,
      },
      selection,
    )
    const violations = verdict.violations.map((each) => spell(each, operation))
    const refused = violations.find(({ location }) => location[0] === 'request')
    if (selection && !refused) return outcome(documented(selection), violations)
    return outcome(
      {
        status: verdict.status,
        body: withRequestId(verdict.body, refused?.message),
      },
      violations,
    )
  }
}

/** Prism names parameters in lower case; the reader knows them as the contract spells them. */
function spell(violation: Violation, { parameters }: Operation): Violation {
  if (violation.location[1] === 'body') return violation
  const spelt = (text: string) =>
    parameters.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.name ?? text
  return {
    ...violation,
    location: violation.location.map(spelt),
    message: violation.message.replace(/(?<=parameter |')\w+/g, spelt),
  }
}

function parse({ headers, body }: MockRequest): { value?: unknown; malformed?: string } {
  if (body === '') return {}
  if (!/[/+]json\b/.test(headers['content-type'] ?? '')) return { value: body }
  try {
    return { value: JSON.parse(body) }
  } catch (error) {
    return { malformed: error instanceof Error ? error.message : String(error) }
  }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A target that begins with two slashes is a path too, not a host: `baseUrl` may end in one. */
const urlOf = ({ target }: MockRequest) =>
  new URL(target.startsWith('/') ? `http://mock${target}` : target, 'http://mock')

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name)
    query[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return query
}
