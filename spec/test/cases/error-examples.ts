import { changeUpdate, FORBIDDEN, json, RESTRICTIONS } from '../fixture.ts'
import type { Case } from './case.ts'

const invalid = (examples: object) => changeUpdate({ responses: { 400: json({ examples }) } })

export const errorExamples: Case[] = [
  {
    name: 'an example whose name is not its code',
    change: invalid({ 'parameter.error': { value: { code: 'paramError' } } }),
    says: 'is named `parameter.error`, but its code is `paramError`.',
  },
  {
    name: 'an example without a code',
    change: invalid({ 'parameter.error': { value: { code: null } } }),
    says: 'is named `parameter.error`, but its code is `undefined`.',
  },
  {
    name: 'an example without a category',
    change: invalid({ InvalidAuthentication: { 'x-error-category': null } }),
    says: 'The error example `InvalidAuthentication` of Operation `updateContactRestrictSetting` needs an `x-error-category`',
  },
  {
    name: 'a category that does not exist, in a shared response',
    change: {
      [FORBIDDEN]: json({
        examples: { 'Forbidden.AccessDenied.QpsLimitForApi': { 'x-error-category': 'busy' } },
      }),
    },
    says: 'one of authentication, conflict, limit, not-found, parameter, permission, quota, server, throttling; it has `busy`.',
    at: RESTRICTIONS,
  },
  {
    name: 'a first 400 that is not about a parameter',
    change: invalid({ 'parameter.error': null }),
    says: 'is `InvalidAuthentication`, which is no parameter error.',
  },
]
