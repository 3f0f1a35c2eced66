/**
 * The mock as handlers for msw: no socket, nothing to start or stop.
 *
 * @module
 */
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import {
  type AnswerName,
  createHandler,
  type Handler,
  type HandlerOptions,
  type MockControl,
  type OperationId,
  type Outcome,
  payloadOf,
  readContract,
} from '@dingtalk-contact/mock'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { record } from './coverage/record.ts'
import { operationOf } from './operations.ts'

/** Answers by operation: for every call, or a list of answers for the first calls, one each. */
export type PlannedAnswers = {
  readonly [Id in OperationId]?: AnswerName<Id> | readonly AnswerName<Id>[]
}

/** How the handlers behave. */
export interface HandlersOptions extends HandlerOptions {
  /**
   * Where the API is called; a path is allowed.
   * @defaultValue both hosts of DingTalk, `https://api.dingtalk.com` and `https://api.dingtalk.io`
   */
  baseUrl?: string | readonly string[]
  /** What operations answer instead of what they would: a documented error code, or an example. */
  answers?: PlannedAnswers
}

/** Handlers for msw, and what a test can ask of them and tell them. */
export interface ContactMsw extends MockControl {
  readonly handlers: RequestHandler[]
}

const HOSTS = ['https://api.dingtalk.com', 'https://api.dingtalk.io']

/**
 * Handlers that answer out of the contract, with the same answers and the same checks as the mock.
 *
 * @throws {TypeError} when a base URL or an operation of `answers` is wrong
 *
 * @example
 * ```ts
 * const server = setupServer(
 *   ...handlers({ answers: { getUser: ['Forbidden.AccessDenied.QpsLimitForApi'] } }),
 * )
 * ```
 */
export function handlers(options: HandlersOptions = {}): RequestHandler[] {
  const { baseUrl, answers, ...rest } = options
  for (const id of Object.keys(answers ?? {})) operationOf(id)
  // The contract is read on the first call: most test files that load a set-up never make one.
  let handler: Promise<Handler> | undefined
  return handlersOver(baseUrl, () => {
    handler ??= createMock(rest, answers)
    return handler
  })
}

/**
 * The same, with a hold on the mock behind the handlers: plan answers with `on`, look at `requests()`
 * and `log`, `reset()` between tests.
 *
 * @throws when an option is wrong, or an answer is not documented
 *
 * @example
 * ```ts
 * const dingtalk = await contactMsw()
 * const server = setupServer(...dingtalk.handlers)
 * dingtalk.on('getUser').reply('Forbidden.AccessDenied.QpsLimitForApi').times(2)
 * ```
 */
export async function contactMsw(options: HandlersOptions = {}): Promise<ContactMsw> {
  const { baseUrl, answers, ...rest } = options
  const mock = await createMock(rest, answers)
  return {
    handlers: handlersOver(baseUrl, async () => mock),
    on: mock.on,
    onAny: mock.onAny,
    requests: mock.requests,
    get log() {
      return mock.log
    },
    state: mock.state,
    reset: () => {
      mock.reset()
      plan(mock, answers)
    },
  }
}

async function createMock(options: HandlerOptions, answers?: PlannedAnswers): Promise<Handler> {
  const mock = await createHandler(contract(), {
    ...options,
    onCall: (entry) => {
      record(entry)
      options.onCall?.(entry)
    },
  })
  plan(mock, answers)
  return mock
}

// What a mock makes of the contract is kept for the next mock of the same contract.
let shared: ReturnType<typeof readContract> | undefined
function contract() {
  shared ??= readContract()
  return shared
}

function plan(mock: MockControl, answers: PlannedAnswers = {}): void {
  for (const id of Object.keys(answers) as OperationId[]) {
    const wanted: AnswerName | readonly AnswerName[] | undefined = answers[id]
    if (typeof wanted === 'string') mock.on(id).reply(wanted)
    else if (wanted) {
      let chain = mock.on(id)
      for (const name of wanted) chain = chain.reply(name).times(1)
    }
  }
}

function handlersOver(
  baseUrl: HandlersOptions['baseUrl'] = HOSTS,
  mock: () => Promise<Handler>,
): RequestHandler[] {
  return [baseUrl].flat().map((base) => {
    const root = rootOf(base)
    return http.all(
      ({ request }) => request.url.startsWith(root),
      async ({ request }) => {
        const answer = await mock()
        const outcome = await answer({
          method: request.method,
          target: request.url.slice(root.length - 1),
          headers: Object.fromEntries(request.headers),
          body: await request.text(),
        })
        return respond(outcome, request.signal)
      },
    )
  })
}

/** The base URL with a slash at its end, so that it matches whole segments. */
function rootOf(base: string): string {
  if (!URL.canParse(base)) {
    throw new TypeError(`The baseUrl "${base}" is no URL. Give all of it, scheme included.`)
  }
  return new URL(base).href.replace(/\/*$/, '/')
}

/** The answer, with what the outcome says about waiting and breaking. */
async function respond(outcome: Outcome, signal: AbortSignal): Promise<Response> {
  const { fault, delayMs = 0 } = outcome
  if (fault === 'hang') return new Promise(() => {})
  // A caller that gave up gets no answer, whatever is returned here.
  const wait = () => sleep(delayMs, undefined, { signal }).catch(() => undefined)
  if (fault !== 'slow-body' && delayMs > 0) await wait()
  if (fault === 'reset-before' || fault === 'reset-after') return HttpResponse.error()

  const { status, headers, text } = payloadOf(outcome)
  if (fault !== 'truncated' && fault !== 'slow-body') {
    return new HttpResponse(text === '' ? null : text, { status, headers })
  }
  const bytes = new TextEncoder().encode(text)
  const half = Math.ceil(bytes.length / 2)
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(bytes.subarray(0, half)),
    async pull(controller) {
      if (fault === 'truncated') {
        // It has waited before its headers; they and the half only have to leave before it breaks.
        await turn()
        return controller.error(new TypeError('terminated'))
      }
      await wait()
      controller.enqueue(bytes.subarray(half))
      controller.close()
    },
  })
  // Without its length, what is missing from a body would not be missed.
  const length = { 'content-length': String(Math.max(bytes.length, 2)) }
  return new HttpResponse(body, {
    status,
    headers: { ...headers, ...(fault === 'truncated' && length) },
  })
}
