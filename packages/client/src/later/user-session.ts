// Loaded by clients that renew the token of a user, with the first one that they need.
import type { UserCredentials } from '../credentials.ts'
import { ContactTokenError } from '../errors.ts'
import type { StoreErrorEvent } from '../observe.ts'
import type { Issuer } from '../token/cache.ts'
import { identify, type TokenOperations } from '../token/issue.ts'
import { within } from '../wait.ts'

/** A function of the caller's that keeps the refresh token may write to a database. */
const PATIENCE_MS = 10_000

/** Renews the token of a user; each renewal brings the refresh token of the next. */
export function userIssuer(
  { clientId, clientSecret, refreshToken: first, onRefreshToken }: UserCredentials,
  operations: TokenOperations,
  report: (event: StoreErrorEvent) => void,
): Issuer {
  /** The newest that is known: older ones are spent. */
  let newest = first
  let newestUntil = 0
  return {
    identity: async () => identify('user', clientId, await fingerprint(first)),
    async issue() {
      const answer = await operations.getUserToken({
        body: { clientId, clientSecret, grantType: 'refresh_token', refreshToken: newest },
      })
      return {
        token: answer.accessToken,
        lifetime: answer.expireIn,
        refreshToken: answer.refreshToken || newest,
      }
    },
    async kept({ refreshToken, expiresAt }, byOthers) {
      if (!refreshToken || (byOthers && expiresAt <= newestUntil)) return
      const isNew = refreshToken !== newest
      newest = refreshToken
      newestUntil = expiresAt
      // Whoever renewed it told its own caller.
      if (!onRefreshToken || !isNew || byOthers) return
      try {
        await within(PATIENCE_MS, () => onRefreshToken(refreshToken))
      } catch (cause) {
        const error = new ContactTokenError('the function `onRefreshToken` failed', {}, { cause })
        report({ action: 'set', error })
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
