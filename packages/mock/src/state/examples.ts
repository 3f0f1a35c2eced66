import type { Operation } from '../contract.ts'
import {
  type AccountMapping,
  fromContract,
  type ManagementGroup,
  type Seed,
  type SeniorSetting,
  type Setting,
} from './seed.ts'

/**
 * The organization that the examples of the contract speak of, so that a new mock shows what the
 * reference shows, and the IDs of the reference exist.
 */
export function seedFromExamples(operations: readonly Operation[]): Seed {
  const bodies = (id: string): Record<string, unknown>[] =>
    operations
      .filter((operation) => operation.id === id)
      .flatMap(({ answers }) => answers.filter(({ status }) => status === 200))
      .map(({ body }) => Object(body))
  const entries = <T>(id: string, field: string): T[] =>
    bodies(id).flatMap((body) => fromContract<T | T[]>(body[field] ?? []))

  return structuredClone({
    restrictions: entries<Setting>('listContactRestrictSetting', 'list'),
    hideSettings: entries<Setting>('listContactHideSettings', 'list'),
    attributeVisibilitySettings: entries<Setting>('listEmpAttributeVisibility', 'list'),
    sceneHideSettings: fromContract<Setting[]>(bodies('getContactHideBySceneSetting')),
    sceneAttributeHideSettings: fromContract<Setting[]>(
      bodies('getEmpAttributeHideBySceneSetting'),
    ),
    seniorSettings: fromContract<SeniorSetting[]>(bodies('listSeniorSettings')),
    accountMappings: entries<AccountMapping>('getAccountMapping', 'result'),
    managementGroups: entries<ManagementGroup>('listManagementGroups', 'groups'),
  })
}
