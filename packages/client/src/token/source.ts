import type { TokenOption } from '../credentials.ts'
import { ContactTokenError } from '../errors.ts'
import { waitFor } from '../wait.ts'
import { isToken, TOKEN_RULE } from './entry.ts'

/** Where the tokens of a client come from. */
export interface TokenSource {
  /** A token that is there already, without waiting. */
  current(): string | undefined
  /** A token, fetched if need be. */
  get(signal: AbortSignal): Promise<string>
  /** Another token than the one that DingTalk rejected; the same if there is no other. */
  renew(rejected: string, signal: AbortSignal): Promise<string>
}

/** A token that the caller provides. */
export function givenToken(option: TokenOption): TokenSource {
  if (typeof option === 'string') {
    return {
      current: () => option,
      get: async () => option,
      renew: async () => option,
    }
  }
  const ask = (context: { rejected?: string }) => asked('the access token', () => option(context))
  return {
    current: () => undefined,
    get: (signal) => waitFor(ask({}), signal),
    renew: (rejected, signal) => waitFor(ask({ rejected }), signal),
  }
}

/** What a function of the caller's gives. */
export async function asked(what: string, give: () => unknown): Promise<string> {
  let given: unknown
  try {
    given = await give()
  } catch (cause) {
    throw new ContactTokenError(`the function that gives ${what} failed`, {}, { cause })
  }
  if (isToken(given)) return given
  throw new ContactTokenError(`the function that gives ${what} did not give ${TOKEN_RULE}`, {})
}
