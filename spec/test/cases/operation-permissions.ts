import { changeToken, changeUpdate, SCHEME, text } from '../fixture.ts'
import type { Case } from './case.ts'

export const operationPermissions: Case[] = [
  {
    name: 'an operation without a permission',
    change: changeUpdate({ security: [{ appAccessToken: [] }] }),
    says: 'Operation `updateContactRestrictSetting` names no permission. Put its codes into `security`',
  },
  {
    name: 'an operation without a token that is silent about permissions',
    change: changeToken({ 'x-permissions': null }),
    says: 'Operation `getAccessToken` takes no token, so `security` cannot carry its permissions.',
  },
  {
    name: 'permissions in two places',
    change: changeUpdate({ 'x-permissions': ['Contact.Visibility.ReadWrite'] }),
    says: 'names its permissions in `security`, and a second time in `x-permissions`.',
  },
  {
    name: 'a permission that nobody explains',
    change: changeUpdate({
      security: [{ appAccessToken: ['Contact.Visibility.ReadWrite', 'Contact.User.Read'] }],
    }),
    says: 'Operation `updateContactRestrictSetting` needs the permission `Contact.User.Read`, which no security scheme explains.',
  },
  {
    name: 'a permission of an operation without a token that nobody explains',
    change: changeToken({ 'x-permissions': ['isvapi_base'] }),
    says: 'Operation `getAccessToken` needs the permission `isvapi_base`, which no security scheme explains.',
  },
  {
    name: 'a permission that nobody needs',
    change: { [SCHEME]: { 'x-permissions': { 'Contact.User.Read': text('description') } } },
    says: 'No operation needs the permission `Contact.User.Read`.',
  },
]
