import type { Operation } from './contract.ts'

/** Which tokens a mock takes. */
export interface TokenOptions {
  /**
   * The good tokens, or a function that knows them. Those that the mock hands out itself are always
   * good; `[]` takes no others.
   * @defaultValue any that is not empty
   */
  tokens?: readonly string[] | ((token: string) => boolean)
  /**
   * After so many calls a token expires, and is answered as DingTalk answers a wrong one.
   * @defaultValue never
   */
  tokenCalls?: number
}

/** How long a token lives whose answer does not say it, in seconds. */
const LIFETIME_S = 7200

/** The tokens of one mock: those that are good, and those that it handed out. */
export function createTokens({ tokens, tokenCalls }: TokenOptions) {
  if (tokenCalls !== undefined && !(Number.isInteger(tokenCalls) && tokenCalls >= 1)) {
    throw new RangeError(`tokenCalls takes a whole number from 1; it got ${tokenCalls}.`)
  }
  /** When each token that was handed out ends, in milliseconds since the epoch. */
  const issued = new Map<string, number>()
  /** The token that each internal app has at the moment. */
  const current = new Map<string, string>()
  const calls = new Map<string, number>()

  const isUsedUp = (token: string) =>
    tokenCalls !== undefined && (calls.get(token) ?? 0) >= tokenCalls
  const isGood = (token: string) => {
    const end = issued.get(token)
    if (end !== undefined) return Date.now() < end
    if (tokens === undefined) return true
    return typeof tokens === 'function' ? tokens(token) : tokens.includes(token)
  }

  return {
    /** Whether a call may be made with this token. The call counts. */
    accepts(token: string): boolean {
      if (isUsedUp(token) || !isGood(token)) return false
      if (tokenCalls !== undefined) calls.set(token, (calls.get(token) ?? 0) + 1)
      return true
    },

    /**
     * The body with which a token operation answers: that of its example, with tokens of its own.
     * `undefined` when the operation hands out none.
     */
    issue(operation: Operation, request: unknown): object | undefined {
      const example = operation.answers.find(({ status }) => status === 200)?.body
      const field = operation.needsToken ? undefined : tokenField(example)
      if (!field) return undefined
      const body: Record<string, unknown> = { ...Object(example) }
      const app = appOf(operation, request)
      const before = app === undefined ? undefined : current.get(app)
      const token =
        before !== undefined && isGood(before) && !isUsedUp(before) ? before : newToken()
      if (app !== undefined) current.set(app, token)
      body[field] = token
      if ('refreshToken' in body) body.refreshToken = newToken()
      return body
    },

    /** Takes the token in the answer of a token operation for a good one, as long as it says. */
    learn(body: unknown): void {
      const field = tokenField(body)
      const content: Record<string, unknown> = Object(body)
      if (field) issued.set(String(content[field]), Date.now() + lifetimeOf(content) * 1000)
    },

    reset() {
      issued.clear()
      current.clear()
      calls.clear()
    },
  }
}

/** Within its lifetime DingTalk gives an internal app, and only that, the same token again. */
function appOf({ id }: Operation, request: unknown): string | undefined {
  return id === 'getAccessToken' ? String(Object(request).appKey) : undefined
}

function tokenField(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  return ['accessToken', 'access_token'].find((field) => field in body)
}

function lifetimeOf({ expireIn, expires_in }: Record<string, unknown>): number {
  return Number(expireIn ?? expires_in ?? LIFETIME_S)
}

const newToken = () => `mock-${globalThis.crypto.randomUUID().replaceAll('-', '')}`
