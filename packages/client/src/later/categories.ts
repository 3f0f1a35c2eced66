import { rejectsToken } from '../codes.ts'
import type { ErrorCategory, OperationFacts } from '../operation-facts.ts'
import { knownCode } from './error-codes.ts'

/** What kind of error a code is. */
export function categoryOf(
  code: string,
  status: number,
  facts: OperationFacts | undefined,
): ErrorCategory {
  const name = code.toLowerCase()
  // Other products of DingTalk throttle with this status, and so may a gateway.
  if (status === 429) return 'throttling'
  const known = own(facts?.categories, name) ?? knownCode(name)?.category
  if (known) return known
  if (rejectsToken(name)) return 'authentication'
  if (/qpslimit|qpmlimit|overlimit/.test(name)) return 'throttling'
  if (name.startsWith('forbidden.')) return 'permission'
  if (status >= 500) return 'server'
  return status === 404 ? 'not-found' : 'parameter'
}

/** What comes over the wire may be called `constructor`. */
const own = (table: OperationFacts['categories'], name: string): ErrorCategory | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined
