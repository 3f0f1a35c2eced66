import { changeList, changeUpdate } from '../fixture.ts'
import type { Case } from './case.ts'

const retry = (facts: object) => changeUpdate({ 'x-retry': facts })

export const operationRetry: Case[] = [
  {
    name: 'an operation that does not say',
    change: changeUpdate({ 'x-retry': null }),
    says: 'Operation `updateContactRestrictSetting` does not say whether a repeat is safe.',
  },
  {
    name: 'an answer that does not exist',
    change: retry({ repeatable: 'sometimes', id: null }),
    says: 'is one of always, with-id, never; it is `sometimes`.',
  },
  {
    name: 'an answer without a reason',
    change: retry({ reason: null, 'x-zh-reason': null }),
    says: '`x-retry` of Operation `updateContactRestrictSetting` gives no `reason`.',
  },
  {
    name: 'with-id without an id',
    change: retry({ id: null }),
    says: 'has to point to a property of the request body, `/id` say; it is `undefined`.',
  },
  {
    name: 'an id that the body does not have',
    change: retry({ id: '/settingId' }),
    says: 'has to point to a property of the request body, `/id` say; it is `/settingId`.',
  },
  {
    name: 'an id that is no JSON Pointer',
    change: retry({ id: 'id' }),
    says: 'has to point to a property of the request body, `/id` say; it is `id`.',
  },
  {
    name: 'an id without with-id',
    change: retry({ repeatable: 'never' }),
    says: 'goes with `repeatable: with-id` alone.',
  },
  {
    name: 'a GET that is not repeatable',
    change: changeList({ 'x-retry': { repeatable: 'never' } }),
    says: 'Operation `listContactRestrictSetting` is a GET: reading is always safe to repeat',
  },
]
