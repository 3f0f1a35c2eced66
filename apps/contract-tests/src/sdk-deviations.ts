import type { OperationId } from '@dingtalk-contact/client'
import type { Difference } from './differences.ts'

/** Operations of the SDK's two modules that the contract leaves out, and why. */
export const OTHER_OPERATIONS: Readonly<Record<string, string>> = {
  'oauth2_1_0 createJsapiTicket': 'It gives a ticket for JSAPI, not an access token.',
  'oauth2_1_0 getAuthInfo': 'It reads what an organization has authorized.',
  'oauth2_1_0 getPersonalAuthRule': 'It reads what a person has authorized.',
  'oauth2_1_0 getSsoUserInfo': 'It reads who signed in to the admin console.',
}

const NEWER_SDKS = 'Only newer SDKs, of other languages, have it.'
const DOCUMENTED_ONLY = 'The page documents `{"result": true}`; the SDK has no model of the answer.'
const EMPTY =
  'The page shows no body; the SDK parses every answer as JSON, and throws on an empty one.'
const EMPTY_UNDOCUMENTED =
  'There is no page. The SDK has no model of the answer, but throws on one that is not JSON.'
const WHOLE_BODY =
  'On the page the map of conditions is the whole body; the SDK puts it under a key named `body`.'

/** Where the SDK departs from the contract, and why the contract does not follow. */
export const SDK_DEVIATIONS: {
  readonly [Id in OperationId]?: Readonly<Partial<Record<Difference, string>>>
} = {
  getBranchAuthData: {
    'adds body/body': WHOLE_BODY,
    'lacks body/statDate': WHOLE_BODY,
    'lacks body/anyName': WHOLE_BODY,
    'refused body/body': WHOLE_BODY,
  },
  deleteContactHideSetting: { 'unread answer': EMPTY },
  updateBranchAttributesInCooperate: { 'unread answer': EMPTY },
  updateDeptSettngTailFirst: { 'unread answer': EMPTY },
  updateManagementGroup: { 'unread answer': EMPTY_UNDOCUMENTED },
  deleteManagementGroup: { 'unread answer': EMPTY_UNDOCUMENTED },
  transformToExclusiveAccount: { 'unread answer': EMPTY_UNDOCUMENTED },
  changeMainAdmin: { 'lacks answer': DOCUMENTED_ONLY },
  deleteEmpAttributeVisibility: { 'lacks answer': DOCUMENTED_ONLY },
  setDisable: { 'lacks body/permissionCode': NEWER_SDKS },
  setEnable: { 'lacks body/permissionCode': NEWER_SDKS },
  queryStatus: { 'lacks query/permissionCode': NEWER_SDKS },
  listSeniorSettings: { 'lacks query/permissionCode': NEWER_SDKS },
  signOut: {
    'lacks body/permissionCode': NEWER_SDKS,
    'lacks body/reasonI18nForEmployee': 'The page got it in 2026-03; only newer SDKs follow.',
  },
}
