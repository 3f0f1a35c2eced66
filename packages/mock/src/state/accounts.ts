import type { Answer } from '../answer.ts'
import type { People } from './people.ts'
import type { Group, StatefulCall } from './transition.ts'

/** Which enterprise accounts are disabled. */
export function createAccounts(seed: readonly string[] = [], people: People): Group<string> {
  const disabled = new Set(seed)

  /** The error for who is no enterprise account of the organization. */
  const refusal = ({ refuse }: StatefulCall, userId: string): Answer | undefined => {
    if (people.strangerAmong([userId])) {
      return refuse(`there is no employee ${userId}`, 'user.not.exist')
    }
    if (!people.hasAccount(userId)) {
      return refuse(`${userId} has no enterprise account`, 'exclusive.account.only')
    }
    return undefined
  }

  return {
    transitions: {
      setDisable: (call) => {
        const userId = String(call.body.userId)
        const refused = refusal(call, userId)
        if (refused) return refused
        disabled.add(userId)
        return call.ok({ result: true })
      },
      setEnable: (call) => {
        const userId = String(call.body.userId)
        const refused = refusal(call, userId)
        if (refused) return refused
        disabled.delete(userId)
        return call.ok({ result: true })
      },
      queryStatus: (call) => {
        const userId = call.query.get('userId') ?? ''
        return refusal(call, userId) ?? call.ok({ disable: disabled.has(userId) })
      },
    },
    entries: () => [...disabled],
  }
}
