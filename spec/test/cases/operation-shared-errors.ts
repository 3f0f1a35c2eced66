import { changeToken, changeUpdate, FORBIDDEN, json, RESTRICTIONS } from '../fixture.ts'
import type { Case } from './case.ts'

export const operationSharedErrors: Case[] = [
  {
    name: 'an operation without the errors of tokens',
    change: changeUpdate({
      responses: { 400: json({ examples: { InvalidAuthentication: null } }) },
    }),
    says: 'Operation `updateContactRestrictSetting` does not list what any call can get with status 400: `InvalidAuthentication`. Refer',
  },
  {
    name: 'a shared response that lacks an error',
    change: {
      [FORBIDDEN]: json({
        examples: {
          'Forbidden.AccessDenied.IpNotInWhiteList': null,
          'Forbidden.AccessDenied.ApiCountLimitForOrg': null,
        },
      }),
    },
    says: 'with status 403: `Forbidden.AccessDenied.IpNotInWhiteList`, `Forbidden.AccessDenied.ApiCountLimitForOrg`. Refer',
    at: RESTRICTIONS,
  },
  {
    name: 'an operation without a response for failures of the server',
    change: changeUpdate({ responses: { 500: null } }),
    says: 'with status 500: `unknownError`. Refer',
  },
  {
    name: 'a token operation without a response for invalid requests',
    change: changeToken({ responses: { 400: null } }),
    says: 'Operation `getAccessToken` does not list what any call can get with status 400. Refer',
  },
  {
    name: 'a token operation without throttling',
    change: changeToken({
      responses: {
        403: json({ examples: { 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi': null } }),
      },
    }),
    says: 'with status 403: `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`. Refer',
  },
]
