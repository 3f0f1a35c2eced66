import { changeUpdate, RESTRICTIONS, ROOT } from '../fixture.ts'
import type { Case } from './case.ts'

export const operationIdOfficial: Case[] = [
  {
    name: 'an operation that DingTalk does not have',
    change: {
      [ROOT]: {
        paths: {
          '/v1.0/contact/restrictions/settings': null,
          '/v1.0/contact/restrictions': { $ref: RESTRICTIONS },
        },
      },
    },
    says: "inventory.yaml does not list it. Correct the method or the path; or, if DingTalk has it, add a line to spec/inventory.yaml: - { action: updateContactRestrictSetting, method: PUT, path: '/v1.0/contact/restrictions', confidence: documented }",
    at: RESTRICTIONS,
  },
  {
    name: 'a corrected spelling',
    change: changeUpdate({ operationId: 'updateContactRestrictionSetting' }),
    says: "has to be DingTalk's action name `updateContactRestrictSetting`, to the letter; it is `updateContactRestrictionSetting`.",
  },
  {
    name: 'another confidence than that of the inventory',
    change: changeUpdate({ 'x-confidence': 'sdk-only', externalDocs: null }),
    says: '`x-confidence` of `updateContactRestrictSetting` has to be `documented`, as inventory.yaml says; it is `sdk-only`.',
  },
]
