import type { AppCredentials, TokenOption, UserCredentials } from '../credentials.ts'
import { ContactTokenError } from '../errors.ts'
import type { AppOperations } from '../generated/operations.ts'
import type { IssuedToken } from './cache.ts'
import { isToken } from './entry.ts'
import { asked } from './source.ts'
import { within } from './within.ts'

/** The operations that hand out tokens. */
export type TokenOperations = Pick<
  AppOperations,
  'getAccessToken' | 'getCorpAccessToken' | 'getToken' | 'getUserToken'
>

/** How a token is fetched, and what tells it apart from others. */
export interface Issuer {
  /** Endpoint, Client ID and organization or user; never a secret. */
  readonly identity: () => string | Promise<string>
  readonly issue: (refreshToken: string | undefined) => Promise<IssuedToken>
}

/** All callers wait for the ticket: a function that never answers must not hold them for ever. */
const TICKET_PATIENCE_MS = 30_000

function checked(token: string | undefined): string {
  if (isToken(token)) return token
  throw new ContactTokenError('DingTalk answered without a token', {})
}

/** Parts with nothing between them that could make two identities alike. */
const identify = (...parts: string[]) => parts.map(encodeURIComponent).join(':')

/** Fetches tokens for an app, each kind of credentials at its own endpoint. */
export function appIssuer(credentials: AppCredentials, operations: TokenOperations): Issuer {
  if ('appKey' in credentials) {
    const { appKey, appSecret } = credentials
    return {
      identity: () => identify('internal', appKey),
      issue: async () => {
        const answer = await operations.getAccessToken({ body: { appKey, appSecret } })
        return { token: checked(answer.accessToken), lifetime: answer.expireIn }
      },
    }
  }
  if ('suiteKey' in credentials) {
    const { suiteKey, suiteSecret, suiteTicket, corpId } = credentials
    return {
      identity: () => identify('corp', suiteKey, corpId),
      issue: async () => {
        const ticket =
          typeof suiteTicket === 'string'
            ? suiteTicket
            : await asked('the suite ticket', () => within(TICKET_PATIENCE_MS, suiteTicket))
        const answer = await operations.getCorpAccessToken({
          body: { suiteKey, suiteSecret, authCorpId: corpId, suiteTicket: ticket },
        })
        return { token: checked(answer.accessToken), lifetime: answer.expireIn }
      },
    }
  }
  const { clientId, clientSecret, corpId } = credentials
  return {
    identity: () => identify('unified', clientId, corpId),
    issue: async () => {
      const answer = await operations.getToken({
        path: { corpId },
        body: {
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'client_credentials',
        },
      })
      return { token: checked(answer.access_token), lifetime: answer.expires_in }
    },
  }
}

/** Renews the token of a user; each renewal brings the refresh token of the next. */
export function userIssuer(credentials: UserCredentials, operations: TokenOperations): Issuer {
  const { clientId, clientSecret, onRefreshToken } = credentials
  return {
    identity: async () => identify('user', clientId, await fingerprint(credentials.refreshToken)),
    issue: async (newest = credentials.refreshToken) => {
      const answer = await operations.getUserToken({
        body: { clientId, clientSecret, grantType: 'refresh_token', refreshToken: newest },
      })
      const refreshToken = answer.refreshToken || newest
      return {
        token: checked(answer.accessToken),
        lifetime: answer.expireIn,
        refreshToken,
        ...(onRefreshToken &&
          refreshToken !== newest && { announce: () => onRefreshToken(refreshToken) }),
      }
    },
  }
}

/**
 * Tells users apart in the keys of a store without writing their tokens there. A shorter hash would
 * one day give a user the token of another.
 */
async function fingerprint(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const isCredentials = <Credentials extends object>(
  option: Credentials | TokenOption,
): option is Credentials => typeof option === 'object'
