import { pageOf } from './page.ts'
import { fromContract, type ManagementGroup } from './seed.ts'
import type { Group, StatefulCall } from './transition.ts'

/** Management groups, those of sub-administrators included. */
export function createManagementGroups(
  seed: readonly ManagementGroup[] = [],
  limit = Number.POSITIVE_INFINITY,
): Group<ManagementGroup> {
  let created = 0
  const groups = new Map<string, { place: number; entry: ManagementGroup }>()
  const put = (groupId: string, content: Omit<ManagementGroup, 'groupId'>) =>
    groups.set(groupId, {
      place: groups.get(groupId)?.place ?? ++created,
      entry: { groupId, ...content },
    })
  for (const { groupId, ...content } of seed) put(groupId, content)

  const newId = (): string => {
    const id = `role${(created + 1).toString(16).padStart(6, '0')}`
    if (!groups.has(id)) return id
    created += 1
    return newId()
  }
  const create = ({ body, ok, refuse }: StatefulCall) => {
    if (groups.size >= limit) return refuse(`there are ${limit} groups already`)
    const groupId = newId()
    put(groupId, fromContract(body))
    return ok({ groupId })
  }

  return {
    transitions: {
      listManagementGroups: (call) => pageOf(call, [...groups.values()]),
      createManagementGroup: create,
      createSecondaryManagementGroup: create,
      updateManagementGroup: ({ path, body, ok, refuse }) => {
        const { groupId = '' } = path
        if (!groups.has(groupId)) return refuse(`groupId ${groupId} does not exist`)
        put(groupId, fromContract(body))
        return ok()
      },
      deleteManagementGroup: ({ path, ok }) => {
        groups.delete(path.groupId ?? '')
        return ok()
      },
    },
    entries: () => [...groups.values()].map(({ entry }) => entry),
  }
}
