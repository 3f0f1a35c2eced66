import { type Answer, documented, invalidRequest } from '../answer.ts'
import type { Operation } from '../contract.ts'
import type { OperationId } from '../plan.ts'
import { createAccountMappings } from './account-mappings.ts'
import { createAccounts } from './accounts.ts'
import { createManagementGroups } from './management-groups.ts'
import { createPeople } from './people.ts'
import {
  createSceneSettings,
  SCENE_ATTRIBUTE_HIDE_SETTINGS,
  SCENE_HIDE_SETTINGS,
} from './scene-settings.ts'
import type { Seed } from './seed.ts'
import { createSeniorSettings } from './senior.ts'
import { createSettings, HIDE_SETTINGS, RESTRICTIONS, VISIBILITY_SETTINGS } from './settings.ts'
import type { StatefulCall, Transitions } from './transition.ts'

/** A call to be answered from the state. */
export type StateRequest = Pick<StatefulCall, 'path' | 'query'> & { readonly body: unknown }

/** What an organization holds, and what the operations do to it. */
export interface State {
  /** `undefined` for an operation that has no state. */
  answer(operation: Operation, request: StateRequest): Answer | undefined
  /** What the organization holds now, as a seed that makes another one like it. */
  snapshot(): Seed
}

type SettingsName = 'restrictions' | 'hideSettings' | 'attributeVisibilitySettings'

/** An organization as the seed describes it. The seed is not changed. */
export function createState(seed: Seed): State {
  const { limits = {} } = seed
  const people = createPeople(seed)
  const settings = (kind: typeof RESTRICTIONS, name: SettingsName) =>
    createSettings(kind, seed[name], limits[name], people)
  const restrictions = settings(RESTRICTIONS, 'restrictions')
  const hideSettings = settings(HIDE_SETTINGS, 'hideSettings')
  const visibility = settings(VISIBILITY_SETTINGS, 'attributeVisibilitySettings')
  const sceneHides = createSceneSettings(SCENE_HIDE_SETTINGS, seed.sceneHideSettings)
  const sceneAttributeHides = createSceneSettings(
    SCENE_ATTRIBUTE_HIDE_SETTINGS,
    seed.sceneAttributeHideSettings,
  )
  const senior = createSeniorSettings(seed.seniorSettings, people)
  const accounts = createAccounts(seed.disabledAccounts, people)
  const mappings = createAccountMappings(seed.accountMappings)
  const groups = createManagementGroups(seed.managementGroups, limits.managementGroups)
  // How every organization starts.
  let lowerDepartmentWins = seed.lowerDepartmentWins ?? false

  const transitions: Transitions = {
    ...restrictions.transitions,
    ...hideSettings.transitions,
    ...visibility.transitions,
    ...sceneHides.transitions,
    ...sceneAttributeHides.transitions,
    ...senior.transitions,
    ...accounts.transitions,
    ...mappings.transitions,
    ...groups.transitions,
    updateDeptSettngTailFirst: ({ body, ok }) => {
      lowerDepartmentWins = body.enable === true
      return ok()
    },
  }

  return {
    answer(operation, { path, query, body }) {
      const transition = transitions[operation.id as OperationId]
      return transition?.({
        operation,
        path,
        query,
        body: Object(body),
        ok: (answer) => ({ status: 200, body: answer }),
        refuse: (detail, code) => {
          const error = operation.answers.find(({ name }) => name === code)
          return error ? documented(error, detail) : invalidRequest(operation, detail)
        },
      })
    },
    snapshot: () =>
      structuredClone({
        ...(seed.users && { users: seed.users }),
        ...(seed.departments && { departments: seed.departments }),
        ...(seed.roles && { roles: seed.roles }),
        restrictions: restrictions.entries(),
        hideSettings: hideSettings.entries(),
        attributeVisibilitySettings: visibility.entries(),
        sceneHideSettings: sceneHides.entries(),
        sceneAttributeHideSettings: sceneAttributeHides.entries(),
        seniorSettings: senior.entries(),
        disabledAccounts: accounts.entries(),
        accountMappings: mappings.entries(),
        managementGroups: groups.entries(),
        lowerDepartmentWins,
        ...(seed.limits && { limits: seed.limits }),
      }),
  }
}
