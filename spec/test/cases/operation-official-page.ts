import { changeUpdate } from '../fixture.ts'
import type { Case } from './case.ts'

/** The inventory knows no operation of unknown or of two confidences. */
const also = ['contract/operation-id-official']

export const operationOfficialPage: Case[] = [
  {
    name: 'an operation without a confidence',
    change: changeUpdate({ 'x-confidence': null }),
    says: 'Operation `updateContactRestrictSetting` does not say how well it is known.',
    also,
  },
  {
    name: 'a documented operation without its page',
    change: changeUpdate({ externalDocs: null }),
    says: 'is documented but does not link its official page.',
  },
  {
    name: 'a documented operation with a page of somebody else',
    change: changeUpdate({ externalDocs: { url: 'https://blog.test/dingtalk' } }),
    says: 'is documented but does not link its official page.',
  },
  {
    name: 'an operation of the SDKs with a page',
    change: changeUpdate({ 'x-confidence': 'sdk-only' }),
    says: 'is known from the official SDKs only, and yet links a page.',
    also,
  },
]
