// Loaded by clients whose credentials name an organization, with the first token that they need.
import type { ThirdPartyAppCredentials, UnifiedCredentials } from '../credentials.ts'
import type { Issuer } from '../token/cache.ts'
import { identify, type TokenOperations } from '../token/issue.ts'
import { asked } from '../token/source.ts'
import { within } from '../wait.ts'

/** All callers wait for the ticket: a function that never answers must not hold them for ever. */
const TICKET_PATIENCE_MS = 30_000

/** Fetches tokens for one organization: of a third-party app, or at the unified endpoint. */
export function corpIssuer(
  credentials: ThirdPartyAppCredentials | UnifiedCredentials,
  operations: TokenOperations,
): Issuer {
  if ('suiteKey' in credentials) {
    const { suiteKey, suiteSecret, suiteTicket, corpId: authCorpId } = credentials
    return {
      identity: () => identify('corp', suiteKey, authCorpId),
      async issue() {
        const ticket =
          typeof suiteTicket === 'string'
            ? suiteTicket
            : await asked('the suite ticket', () => within(TICKET_PATIENCE_MS, suiteTicket))
        const answer = await operations.getCorpAccessToken({
          body: { suiteKey, suiteSecret, authCorpId, suiteTicket: ticket },
        })
        return { token: answer.accessToken, lifetime: answer.expireIn }
      },
    }
  }
  const { clientId: client_id, clientSecret: client_secret, corpId } = credentials
  return {
    identity: () => identify('unified', client_id, corpId),
    async issue() {
      const answer = await operations.getToken({
        path: { corpId },
        body: { client_id, client_secret, grant_type: 'client_credentials' },
      })
      return { token: answer.access_token, lifetime: answer.expires_in }
    },
  }
}
