import type { People } from './people.ts'
import type { SeniorSetting } from './seed.ts'
import type { Group } from './transition.ts'

/** Executive mode, one setting per employee. */
export function createSeniorSettings(
  seed: readonly SeniorSetting[] = [],
  people: People,
): Group<SeniorSetting> {
  const settings = new Map(seed.map((setting) => [setting.seniorStaffId, setting]))

  const allowed = (type: number, ids: unknown) =>
    (Array.isArray(ids) ? ids.map(String) : []).map((id) => {
      const name = people.nameOf(type, id)
      return { id, ...(name !== undefined && { name }), type }
    })

  return {
    transitions: {
      updateSeniorSetting: ({ body, ok, refuse }) => {
        const seniorStaffId = String(body.seniorStaffId)
        const permitted = Array.isArray(body.permitStaffIds) ? body.permitStaffIds.map(String) : []
        const stranger = people.strangerAmong([seniorStaffId, ...permitted])
        if (stranger) return refuse(`there is no employee ${stranger}`, 'parameter.userNotExists')
        if (body.open === true) {
          settings.set(seniorStaffId, {
            seniorStaffId,
            protectScenes: Array.isArray(body.protectScenes) ? body.protectScenes : [],
            seniorWhiteList: [
              ...allowed(3, body.permitTagIds),
              ...allowed(2, body.permitDeptIds),
              ...allowed(1, body.permitStaffIds),
            ],
          })
        } else {
          settings.delete(seniorStaffId)
        }
        return ok()
      },
      listSeniorSettings: ({ query, ok, refuse }) => {
        const seniorStaffId = query.get('seniorStaffId') ?? ''
        const stranger = people.strangerAmong([seniorStaffId])
        if (stranger) return refuse(`there is no employee ${stranger}`, 'parameter.userNotExists')
        return ok(
          settings.get(seniorStaffId) ?? { seniorStaffId, protectScenes: [], seniorWhiteList: [] },
        )
      },
    },
    entries: () => [...settings.values()],
  }
}
