import { changeUpdate } from '../fixture.ts'
import type { Case } from './case.ts'

const says =
  'Operation `updateContactRestrictSetting` does not say whether it counts toward the monthly quota.'

export const operationQuota: Case[] = [
  { name: 'no quota', change: changeUpdate({ 'x-monthly-quota': null }), says },
  {
    name: 'a quota that does not exist',
    change: changeUpdate({ 'x-monthly-quota': 'lots' }),
    says,
  },
]
