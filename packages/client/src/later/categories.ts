import { errorCategories } from './generated/facts.ts'
import type { ErrorCategory, OperationFacts } from './operation-facts.ts'

/** What kind of error a code is; codes are compared without regard to case. */
export function categoryOf(
  code: string,
  status: number,
  facts: OperationFacts | undefined,
): ErrorCategory {
  const name = code.toLowerCase()
  // Other products of DingTalk throttle with this status, and so may a gateway.
  if (status === 429) return 'throttling'
  const known = named(facts?.categories, name) ?? named(errorCategories, name)
  if (known) return known
  if (rejectsToken(name)) return 'authentication'
  if (/qpslimit|qpmlimit|qps\.exceed|overlimit/.test(name)) return 'throttling'
  // Ban of an address that called too often.
  if (name === '1111') return 'throttling'
  if (name.startsWith('forbidden.')) return 'permission'
  if (status >= 500) return 'server'
  return status === 404 || name === '404' ? 'not-found' : 'parameter'
}

/** Whether a code says that the access token is no longer taken. Some stand in no operation's table. */
export const rejectsToken = (code: string): boolean =>
  /^(?:invalidauthentication|accesstoken\.expired|invalid(?:access)?token)$/i.test(code)

/** What a table has under a name; whatever comes over the wire may be called `constructor`. */
export const named = <Value>(
  table: { readonly [name: string]: Value } | undefined,
  name: string,
): Value | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined)

/** Limits a minute hold longer than those a second. */
export const isPerMinute = (code: string): boolean => /qpmlimit/i.test(code)
