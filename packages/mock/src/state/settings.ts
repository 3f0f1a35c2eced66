import type { Answer } from '../answer.ts'
import type { OperationId } from '../plan.ts'
import { pageOf } from './page.ts'
import type { People } from './people.ts'
import type { Setting } from './seed.ts'
import type { Group, StatefulCall } from './transition.ts'

/** How one kind of settings is called, and what is peculiar to it. */
export interface SettingsKind {
  readonly list: OperationId
  /** Creates without `id`, changes with it. */
  readonly save: OperationId
  readonly remove: OperationId
  /** Fields that are written and never listed. */
  readonly unlisted?: readonly string[]
  /** Whether the list says when a setting was created and changed. */
  readonly dated?: boolean
  /** The cursor of the last page, where it has one. */
  readonly lastCursor?: number
  /** The error when there are too many. */
  readonly full?: string
  /** Fields with the `userId`s of employees who have to exist. */
  readonly people?: readonly string[]
  /** The ID of the first setting of an empty organization. */
  readonly firstId: number
}

/** Contacts hide settings. */
export const HIDE_SETTINGS: SettingsKind = {
  list: 'listContactHideSettings',
  save: 'updateContactHideSetting',
  remove: 'deleteContactHideSetting',
  unlisted: ['hideInUserProfile', 'hideInSearch'],
  firstId: 11_234,
}

/** Contacts restrictions. */
export const RESTRICTIONS: SettingsKind = {
  list: 'listContactRestrictSetting',
  save: 'updateContactRestrictSetting',
  remove: 'deleteContactRestrictSetting',
  people: ['subjectUserIds', 'excludeUserIds'],
  firstId: 1001,
}

/** Attribute visibility settings. */
export const VISIBILITY_SETTINGS: SettingsKind = {
  list: 'listEmpAttributeVisibility',
  save: 'updateEmpAttrbuteVisibilitySetting',
  remove: 'deleteEmpAttributeVisibility',
  dated: true,
  lastCursor: -1,
  full: 'ruleNum.exceed.limit',
  firstId: 10_001,
}

/** Settings of one kind that are created, listed, changed and deleted. */
export function createSettings(
  kind: SettingsKind,
  seed: readonly Setting[] = [],
  limit = Number.POSITIVE_INFINITY,
  people: People,
): Group<Setting> {
  const settings = new Map(seed.map((setting) => [setting.id, setting]))
  // An ID that was deleted is never given again.
  let nextId = Math.max(kind.firstId, ...seed.map(({ id }) => id + 1))

  const list = (call: StatefulCall): Answer => {
    const entries = [...settings.values()]
      .sort((one, other) => one.id - other.id)
      .map((setting) => ({ place: setting.id, entry: listed(setting, kind) }))
    return pageOf(call, entries, kind.lastCursor)
  }

  const save = ({ body, ok, refuse }: StatefulCall): Answer => {
    const stranger = people.strangerAmong(
      (kind.people ?? []).flatMap((field) => texts(body[field])),
    )
    if (stranger) return refuse(`there is no employee ${stranger}`, 'userIdInvalid')
    const given = typeof body.id === 'number' ? body.id : undefined
    const before = given === undefined ? undefined : settings.get(given)
    if (given !== undefined && !before) return refuse(`id ${given} does not exist`, 'idInvalid')
    if (!before && settings.size >= limit) {
      return refuse(`there are ${limit} settings already`, kind.full)
    }
    const id = given ?? nextId++
    const now = timestamp()
    settings.set(id, {
      ...(kind.dated && { gmtCreate: now }),
      ...before,
      ...body,
      id,
      ...(kind.dated && { gmtModified: now }),
    })
    return ok({ result: id })
  }

  const remove = ({ operation, path, ok, refuse }: StatefulCall): Answer => {
    const id = Number(path.settingId)
    const deleted = settings.delete(id)
    if (!deleted && operation.answers.some(({ name }) => name === 'idInvalid')) {
      return refuse(`settingId ${id} does not exist`, 'idInvalid')
    }
    // Where the body says whether the call took effect; a repeat finds nothing and is no error.
    const hasBody = operation.answers.some(({ status }) => status === 200)
    return ok(hasBody ? { result: deleted } : undefined)
  }

  return {
    transitions: { [kind.list]: list, [kind.save]: save, [kind.remove]: remove },
    entries: () => [...settings.values()],
  }
}

function listed(setting: Setting, { unlisted = [] }: SettingsKind): object {
  return Object.fromEntries(Object.entries(setting).filter(([field]) => !unlisted.includes(field)))
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** `yyyy-MM-dd HH:mm:ss`, in the time of China: the list names no zone. */
function timestamp(): string {
  const CHINA_MS = 8 * 60 * 60 * 1000
  return new Date(Date.now() + CHINA_MS).toISOString().slice(0, 19).replace('T', ' ')
}
