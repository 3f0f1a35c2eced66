import { changeUpdate } from '../fixture.ts'
import type { Case } from './case.ts'

const wrong = (name: string, types: unknown): Case => ({
  name,
  change: changeUpdate({ 'x-app-types': types }),
  says: 'Operation `updateContactRestrictSetting` does not say which kinds of app may call it.',
})

export const operationAppTypes: Case[] = [
  wrong('no app types', null),
  wrong('an empty list of app types', []),
  wrong('an app type that does not exist', ['internal', 'third-party']),
  wrong('an app type outside a list', 'internal'),
]
