import { changeUpdate } from '../fixture.ts'
import type { Case } from './case.ts'

const wrong = (name: string, sdk: unknown): Case => ({
  name,
  change: changeUpdate({ 'x-official-sdk': sdk }),
  says: 'Operation `updateContactRestrictSetting` does not say where the official SDKs have it.',
})

export const operationOfficialSdk: Case[] = [
  wrong('no SDK', null),
  wrong('a module that does not exist', { module: 'contact_2_0' }),
  wrong('an SDK that is neither there nor missing', { node: 'yes' }),
]
