import {
  type Answer,
  documented,
  invalidRequest,
  missingToken,
  ownError,
  throttled,
  unknownPath,
  wrongToken,
} from './answer.ts'
import { headersForPrism, type MockRequest, type ParsedCall, parseCall } from './call.ts'
import type { Contract, Operation } from './contract.ts'
import type { Engine } from './engine.ts'
import { answerInFront, type FaultName, isInFront, spoil } from './fault.ts'
import { instructionsOf } from './instructions.ts'
import { lastPage } from './last-page.ts'
import type { MockControl } from './mock-control.ts'
import type { HandlerOptions } from './options.ts'
import { createPlans, type Effect, type OperationId, operationNamed } from './plan.ts'
import { createRecorder } from './recorder.ts'
import { seedFromExamples } from './state/examples.ts'
import { createState } from './state/state.ts'
import {
  combinedViolations,
  oddTexts,
  overlookedBody,
  pathParameters,
  unknownParameters,
  wrongMediaType,
} from './strict.ts'
import { createThrottle } from './throttle.ts'
import { createTokens } from './tokens.ts'
import { isOfRequest, requestViolation, type Violation } from './violation.ts'

/** The header that carries the access token, in lower case. */
export const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

/** What the mock makes of a request. Waiting and breaking connections is left to the transport. */
export interface Outcome {
  readonly operationId: string | undefined
  readonly answer: Answer
  readonly violations: readonly Violation[]
  /** How long to wait before the answer, or in its middle for `slow-body`, in milliseconds. */
  readonly delayMs?: number
  /** What goes wrong on the line. `answer` shows it already, as far as an answer can. */
  readonly fault?: FaultName
}

/** Answers requests out of the contract, the way DingTalk does. */
export interface Handler extends MockControl {
  (request: MockRequest): Promise<Outcome>
}

/**
 * A mock without a socket.
 *
 * @throws when an option or the seed is wrong
 */
export async function createHandler(
  contract: Contract,
  options: HandlerOptions = {},
): Promise<Handler> {
  const { strict = true, state: hasState = true } = options
  // Prism and Ajv are loaded by who needs them, not by who imports this package for its types.
  const { engineOf } = await import('./engine.ts')
  const engine = await engineOf(contract)
  const { operations } = engine
  const seed = options.seed
    ? (await import('./state/check-seed.ts')).checkSeed(options.seed, contract)
    : seedFromExamples(operations)
  const plans = createPlans(operations)
  const tokens = createTokens(options)
  const throttle = createThrottle(options.qps)
  const recorder = createRecorder(options.history)
  let state = createState(seed)

  const handle = async (request: MockRequest): Promise<Outcome> => {
    const call = parseCall(request)
    const { operation, outcome } = await answer(call)
    const entry = recorder.record({
      ...outcome,
      method: request.method,
      path: call.url.pathname,
      query: call.query,
      headers: request.headers,
      body: call.parsed.value ?? (request.body || undefined),
      fault: outcome.fault,
      isSecret: operation?.needsToken === false,
    })
    options.onCall?.(entry)
    return outcome
  }

  async function answer(call: ParsedCall): Promise<{ operation?: Operation; outcome: Outcome }> {
    const { url } = call
    const found = find(engine, call)
    if (!('operation' in found)) return { outcome: { operationId: undefined, ...found } }
    const { operation } = found
    const outcome = (given: Answered): { operation: Operation; outcome: Outcome } => {
      const { answer: whole, violations = [], effect } = given
      const { fault, delayMs } = effect ?? {}
      return {
        operation,
        outcome: {
          operationId: operation.id,
          answer: fault ? spoil(whole, fault) : whole,
          violations,
          ...(fault && { fault }),
          ...(delayMs !== undefined && { delayMs }),
        },
      }
    }

    const instructions = instructionsOf(call.headers, operation)
    if (instructions.mistake) {
      const { code, message } = instructions.mistake
      return outcome({ answer: ownError(400, code, message) })
    }
    const own = instructions.effect
    const inFront = own?.fault ? own : plans.peek(operation)
    if (inFront?.fault && isInFront(inFront.fault)) {
      if (inFront !== own) plans.take(operation)
      return outcome({ answer: answerInFront(inFront.fault), effect: inFront })
    }

    const refused = admit(operation, call)
    if (refused) return outcome({ ...refused, effect: own })

    const certain = [
      ...engine.jsonParameters(operation, url.searchParams),
      ...overlookedBody(operation, call.body, call.parsed.value),
    ]
    const ours = [...certain, ...tolerable(operation, call)]
    const combined = combinedViolations(operation, call.parsed.value)
    let effect: Effect | undefined = own
    const verdict = await engine.prism(
      operation,
      {
        url: { path: url.pathname, query: call.query },
        headers: headersForPrism(call),
        body: call.parsed.value,
      },
      (fromPrism) => {
        const refusing = strict ? ours : certain
        const [first] = [...fromPrism.map((each) => spell(each, operation)), ...refusing]
        if (first) return invalidRequest(operation, first.message)
        const [limit] = strict ? combined : []
        if (limit) {
          const { message } = limit.violation
          return limit.answer
            ? documented(limit.answer, message)
            : invalidRequest(operation, message)
        }
        // A call that chooses its own answer uses no planned one up.
        if (!own) effect = plans.take(operation)
        if (effect?.fault && isInFront(effect.fault)) return answerInFront(effect.fault)
        const given = effect?.answer ?? normalAnswer(operation, call)
        if (!operation.needsToken && given?.status === 200) tokens.learn(given.body)
        return given
      },
    )
    const spelt = verdict.violations.map((each) => spell(each, operation))
    const known = new Set(spelt.map(placeOf))
    const violations = [
      ...spelt.filter(isOfRequest),
      ...ours.filter((each) => !known.has(placeOf(each))),
      ...combined.map(({ violation }) => violation),
      ...spelt.filter((each) => !isOfRequest(each)),
    ]
    return outcome({ answer: verdict.answer, violations, effect })
  }

  /** What is refused before the request as such is looked at. */
  function admit(operation: Operation, call: ParsedCall): Answered | undefined {
    const token = call.headers[TOKEN_HEADER] ?? ''
    if (operation.needsToken) {
      if (token === '') {
        const message = `Request header ${TOKEN_HEADER} is missing`
        const violation = requestViolation('required', message, 'header', TOKEN_HEADER)
        return { answer: missingToken(operation), violations: [violation] }
      }
      if (!tokens.accepts(token)) return { answer: wrongToken(operation) }
    }
    if (!throttle.allows(operation.id, token)) return { answer: throttled(operation) }

    if (call.parsed.malformed) {
      const message = 'the body is not JSON.'
      const violation = requestViolation('contentMediaType', `Request body: ${message}`, 'body')
      return { answer: ownError(400, 'malformedJson', message), violations: [violation] }
    }
    const wrongType = wrongMediaType(operation, call.headers['content-type'], call.body)
    if (strict && wrongType) {
      const answer = ownError(415, 'unsupportedMediaType', `${wrongType.message}.`)
      return { answer, violations: [wrongType] }
    }
    return undefined
  }

  /** What is refused in strict mode, and only written down otherwise. */
  function tolerable(operation: Operation, { url, headers, body }: ParsedCall): Violation[] {
    const wrongType = wrongMediaType(operation, headers['content-type'], body)
    return [
      ...unknownParameters(operation, url.searchParams),
      ...oddTexts(operation, url.pathname, url.searchParams),
      ...(wrongType ? [wrongType] : []),
    ]
  }

  /** The answer to a valid call; `undefined` for the first example, which Prism gives. */
  function normalAnswer(operation: Operation, { url, parsed }: ParsedCall): Answer | undefined {
    const token = tokens.issue(operation, parsed.value)
    if (token) return { status: 200, body: token }
    if (!hasState) return undefined
    const call = { query: url.searchParams, body: parsed.value }
    const path = pathParameters(operation.path, url.pathname)
    return state.answer(operation, { path, ...call }) ?? lastPage(operation, call)
  }

  return Object.assign(handle, {
    on: plans.on,
    onAny: plans.onAny,
    requests: (operationId?: OperationId) => {
      if (operationId === undefined) return [...recorder.requests]
      const { id } = operationNamed(operations, operationId)
      return recorder.requests.filter((each) => each.operationId === id)
    },
    log: recorder.log,
    state: () => state.snapshot(),
    reset: () => {
      state = createState(seed)
      plans.clear()
      tokens.reset()
      throttle.reset()
      recorder.clear()
    },
  })
}

interface Answered {
  readonly answer: Answer
  readonly violations?: readonly Violation[]
  readonly effect?: Effect | undefined
}

/** The operation of a call, or the answer where there is none. */
function find(
  { route }: Engine,
  { method, url }: ParsedCall,
): { operation: Operation } | Required<Omit<Answered, 'effect'>> {
  const { pathname } = url
  if (!isDecodable(pathname)) {
    const message = `the path ${pathname} is not percent-encoded.`
    return {
      answer: ownError(400, 'malformedPath', message),
      violations: [requestViolation('path', message, 'path')],
    }
  }
  const found = route(method, pathname)
  if (found.operation) return { operation: found.operation }
  if (found.allowed.length === 0) {
    const message = `The contract has no path ${pathname}`
    return {
      answer: unknownPath(pathname),
      violations: [requestViolation('path', message, 'path')],
    }
  }
  const message = `${pathname} takes ${found.allowed.join(', ')}.`
  return {
    answer: ownError(405, 'methodNotAllowed', message),
    violations: [requestViolation('method', message, 'method')],
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

/** Two violations of the same keyword at the same place are one. */
const placeOf = ({ keyword, location }: Violation) => JSON.stringify([keyword, location])

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
