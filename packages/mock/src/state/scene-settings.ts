import type { Answer } from '../answer.ts'
import type { OperationId } from '../plan.ts'
import type { Setting } from './seed.ts'
import type { Group, StatefulCall } from './transition.ts'

/** How one kind of scene-based settings is called. */
export interface SceneSettingsKind {
  readonly add: OperationId
  readonly get: OperationId
  readonly update: OperationId
  readonly remove: OperationId
}

/** Scene-based contacts hide settings. */
export const SCENE_HIDE_SETTINGS: SceneSettingsKind = {
  add: 'addContactHideBySceneSetting',
  get: 'getContactHideBySceneSetting',
  update: 'updateContactHideBySceneSetting',
  remove: 'deleteContactHideBySceneSetting',
}

/** Scene-based attribute hide settings. */
export const SCENE_ATTRIBUTE_HIDE_SETTINGS: SceneSettingsKind = {
  add: 'addEmpAttributeHideBySceneSetting',
  get: 'getEmpAttributeHideBySceneSetting',
  update: 'updateEmpAttributeHideBySceneSetting',
  remove: 'deleteEmpAttributeHideBySceneSetting',
}

/** The ID of the first setting of an empty organization. */
const FIRST_ID = 1_234_001

/** Settings that are created, found by their ID, changed and deleted; nobody lists them. */
export function createSceneSettings(
  kind: SceneSettingsKind,
  seed: readonly Setting[] = [],
): Group<Setting> {
  const settings = new Map(seed.map((setting) => [setting.id, setting]))
  // An ID that was deleted is never given again.
  let nextId = Math.max(FIRST_ID, ...seed.map(({ id }) => id + 1))

  const add = ({ body, ok }: StatefulCall): Answer => {
    const id = nextId++
    settings.set(id, { ...body, id })
    return ok({ settingId: id })
  }
  const get = ({ path, ok, refuse }: StatefulCall): Answer => {
    const setting = settings.get(Number(path.settingId))
    return setting ? ok(setting) : refuse(`settingId ${path.settingId} does not exist`)
  }
  const update = ({ path, body, ok }: StatefulCall): Answer => {
    const id = Number(path.settingId)
    const success = settings.has(id)
    // Nobody documents that a field that is left out would stay.
    if (success) settings.set(id, { ...body, id })
    return ok({ success })
  }
  const remove = ({ path, ok }: StatefulCall): Answer =>
    ok({ success: settings.delete(Number(path.settingId)) })

  return {
    transitions: { [kind.add]: add, [kind.get]: get, [kind.update]: update, [kind.remove]: remove },
    entries: () => [...settings.values()],
  }
}
