import type { AppCredentials } from '../credentials.ts'
import type { AppOperations } from '../generated/operations.ts'
import type { Issuer } from './cache.ts'

/** The operations that hand out tokens. */
export type TokenOperations = Pick<
  AppOperations,
  'getAccessToken' | 'getCorpAccessToken' | 'getToken' | 'getUserToken'
>

/** Parts with nothing between them that could make two identities alike. */
export const identify = (...parts: string[]) => parts.map(encodeURIComponent).join(':')

/** Fetches tokens for an app, each kind of credentials at its own endpoint. */
export async function appIssuer(
  credentials: AppCredentials,
  operations: TokenOperations,
): Promise<Issuer> {
  if (!('appKey' in credentials)) {
    const { corpIssuer } = await import('../later/corp-tokens.ts')
    return corpIssuer(credentials, operations)
  }
  const { appKey, appSecret } = credentials
  return {
    identity: () => identify('internal', appKey),
    async issue() {
      const answer = await operations.getAccessToken({ body: { appKey, appSecret } })
      return { token: answer.accessToken, lifetime: answer.expireIn }
    },
  }
}
