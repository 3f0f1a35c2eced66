import type { createInstance, IHttpRequest } from '@stoplight/prism-http'
import type { Answer } from './answer.ts'
import type { Contract, Operation } from './contract.ts'
import type { Violation } from './violation.ts'

/** Prism's answer and verdict. */
export interface PrismAnswer {
  readonly answer: Answer
  readonly violations: readonly Violation[]
}

/**
 * Gives the answer to a request that Prism has judged; `undefined` leaves it to Prism, which gives
 * the first example of a success.
 */
export type Decide = (violations: readonly Violation[]) => Answer | undefined

export type PrismRequest = Pick<IHttpRequest, 'url' | 'headers' | 'body'>

type PrismComponents = Parameters<typeof createInstance>[1]
type PrismMock = NonNullable<PrismComponents['mock']>

const silence = () => undefined
/** Prism wants a pino logger and calls these of its methods; the mock keeps a log of its own. */
const logger = {
  child: () => logger,
  trace: silence,
  debug: silence,
  info: silence,
  success: silence,
  start: silence,
  warn: silence,
  error: silence,
  fatal: silence,
} as unknown as PrismComponents['logger']

const config = {
  mock: { dynamic: false },
  // The mock looks for the token itself: DingTalk answers a missing one in a way of its own.
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const

/** Prism over the contract: it judges the request, answers, and judges the answer. */
export async function createPrism(contract: Contract) {
  // Importing Prism takes most of a second; whoever imports this package for its types pays nothing.
  const { createInstance, getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
  // Prism replaces the references of the document that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(contract))
  const resources = new Map(operations.map((each) => [`${each.method} ${each.path}`, [each]]))
  const prism = createInstance(config, { logger })

  return async (
    { method, path }: Pick<Operation, 'method' | 'path'>,
    request: PrismRequest,
    decide: Decide,
  ): Promise<PrismAnswer> => {
    let given: Answer | undefined
    const mock: PrismMock = ({ input }) => {
      given = decide(input.validations.map((each) => toViolation('request', each)))
      if (!given) return () => ({ _tag: 'Left', left: UNDECIDED })
      const { status, body, text, headers = {} } = given
      const isEmpty = text === undefined && body === undefined
      const type = isEmpty ? {} : { 'content-type': 'application/json' }
      const output = { statusCode: status, headers: { ...type, ...headers }, body: text ?? body }
      return () => ({ _tag: 'Right', right: output })
    }
    // Prism looks at every operation that it is given, and most of its time goes there.
    const resource = resources.get(`${method.toLowerCase()} ${path}`) ?? operations
    const ask = (instance: typeof prism) => {
      // Prism writes into the `mock` that it is given.
      const input = { ...request, method: method.toLowerCase() } as IHttpRequest
      return instance.request(input, resource, { ...config, mock: { dynamic: false } })()
    }
    const decided = await ask(createInstance(config, { logger, mock }))
    const isUndecided = decided._tag === 'Left' && decided.left === UNDECIDED
    const result = isUndecided ? await ask(prism) : decided
    if (result._tag === 'Left') throw result.left
    const { output, validations } = result.right
    return {
      answer: given ?? { status: output.statusCode, body: output.body },
      violations: [
        ...validations.input.map((each) => toViolation('request', each)),
        ...validations.output.map((each) => toViolation('response', each)),
      ],
    }
  }
}

const UNDECIDED = new Error('The answer is left to Prism.')

const toViolation = (
  side: 'request' | 'response',
  diagnostic: {
    path?: readonly (string | number)[] | undefined
    code?: string | number | undefined
    message: string
  },
): Violation => ({
  location: [side, ...(diagnostic.path ?? []).map(String)],
  keyword: String(diagnostic.code ?? ''),
  message: diagnostic.message,
})
