import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from '@stoplight/prism-http'
import type { Contract } from './contract.ts'

/** Why Prism finds a request or a response at odds with the contract. */
export interface Violation {
  /** Where: `['request', 'body', 'type']`, say. */
  readonly location: readonly string[]
  /** The JSON Schema keyword that is broken, `maximum` say. */
  readonly keyword: string
  readonly message: string
}

/** Prism's answer and verdict. */
export interface PrismAnswer {
  readonly status: number
  readonly body: unknown
  readonly violations: readonly Violation[]
}

/** Which documented answer Prism shall give. */
export interface Selection {
  readonly status: number
  readonly name: string
}

export type PrismRequest = Pick<IHttpRequest, 'url' | 'headers' | 'body'> & { method: string }

type PrismComponents = Parameters<typeof createInstance>[1]

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

/** Prism over the contract. */
export async function createPrism(contract: Contract) {
  const operations = await getHttpOperationsFromSpec(contract)
  const prism = createInstance(config, { logger })

  return async (request: PrismRequest, selection?: Selection): Promise<PrismAnswer> => {
    const input = { ...request, method: request.method.toLowerCase() } as IHttpRequest
    const mock = { dynamic: false, ...(selection && select(selection)) }
    const result = await prism.request(input, operations, { ...config, mock })()
    if (result._tag === 'Left') throw result.left
    const { output, validations } = result.right
    return {
      status: output.statusCode,
      body: output.body,
      violations: [
        ...validations.input.map((each) => toViolation('request', each)),
        ...validations.output.map((each) => toViolation('response', each)),
      ],
    }
  }
}

const select = ({ status, name }: Selection) => ({ code: status, exampleKey: name })

const toViolation = (
  side: 'request' | 'response',
  diagnostic: { path?: string[]; code?: string | number; message: string },
): Violation => ({
  location: [side, ...(diagnostic.path ?? [])],
  keyword: String(diagnostic.code ?? ''),
  message: diagnostic.message,
})
