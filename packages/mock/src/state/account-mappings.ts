import { type AccountMapping, fromContract } from './seed.ts'
import type { Group } from './transition.ts'

/** Mappings of employees to accounts of external systems, one per employee and business domain. */
export function createAccountMappings(seed: readonly AccountMapping[] = []): Group<AccountMapping> {
  const key = (userId: unknown, domain: unknown) => JSON.stringify([userId, domain])
  const mappings = new Map(seed.map((mapping) => [key(mapping.userId, mapping.domain), mapping]))

  return {
    transitions: {
      addAccountMapping: ({ body, ok }) => {
        const at = key(body.userId, body.domain)
        const isNew = !mappings.has(at)
        if (isNew) mappings.set(at, fromContract<AccountMapping>(body))
        return ok({ result: isNew })
      },
      getAccountMapping: ({ query, ok }) => {
        const result = mappings.get(key(query.get('userId'), query.get('domain')))
        return ok(result ? { result } : {})
      },
      delAccountMapping: ({ query, ok }) =>
        ok({ result: mappings.delete(key(query.get('userId'), query.get('domain'))) }),
    },
    entries: () => [...mappings.values()],
  }
}
