// Generated from the contract in spec/. Never edit this file: change the contract and run `pnpm generate`.

import type { CallOptions } from '../call-options.ts'
import type { operations } from './schema.ts'

/** The operations of the contract, a method each, by its `operationId`. */
export interface ContactOperations {
  /**
   * Delete a contacts hide setting
   *
   * Removes a hide setting. Whom it hid becomes visible again unless another setting hides them.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. A setting can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/delete-hide-settings}
   */
  deleteContactHideSetting(request: DeleteContactHideSettingRequest, options?: CallOptions): Promise<DeleteContactHideSettingResponse>

  /**
   * Delete a contacts restriction
   *
   * Removes a restriction. Whom it named sees again what the remaining settings allow.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. A setting can be deleted once; a repeat finds nothing and may answer `idInvalid`.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `idInvalid`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/delete-visible-restrictions}
   */
  deleteContactRestrictSetting(request: DeleteContactRestrictSettingRequest, options?: CallOptions): Promise<DeleteContactRestrictSettingResponse>

  /**
   * Delete an attribute visibility setting
   *
   * Removes a setting. The attributes that it hid become visible again unless another setting hides them.
   *
   * - Permission: `Contact.ReachableRule.ReadWrite`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. A setting can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/delete-enterprise-employee-attribute-field-visibility-settings}
   */
  deleteEmpAttributeVisibility(request: DeleteEmpAttributeVisibilityRequest, options?: CallOptions): Promise<DeleteEmpAttributeVisibilityResponse>

  /**
   * Get the access token of an internal app
   *
   * Exchanges the credentials of an internal app for an access token of 7200 seconds. Asked again
   * within that time, DingTalk returns the same token and renews it. Keep the token: asking often is
   * throttled.
   *
   * - Permission: `qyapi_base`
   * - App types: internal
   * - Safe to repeat: yes. Asked again, it returns the same token and renews it.
   *
   * @throws {ContactApiError} with `code` `missingParameter`, `invalidClientIdOrSecret`, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, `Forbidden.AccessDenied.QpsLimitForApi`, `unknownError`
   * @see {@link https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app}
   */
  getAccessToken(request: GetAccessTokenRequest, options?: CallOptions): Promise<GetAccessTokenResponse>

  /**
   * List contacts hide settings
   *
   * Pages through the hide settings that were made through this API. Start with `nextToken` 0, then
   * pass on the one of the page before until `hasMore` is `false`.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/obtains-the-hide-settings-of-the-address-book}
   */
  listContactHideSettings(request?: ListContactHideSettingsRequest, options?: CallOptions): Promise<ListContactHideSettingsResponse>

  /**
   * List contacts restrictions
   *
   * Pages through the restrictions that were made through this API. Leave `nextToken` out of the first
   * call, then pass on the one of the page before until `hasMore` is `false`.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/gets-a-list-of-address-book-limit-visibility-settings}
   */
  listContactRestrictSetting(request?: ListContactRestrictSettingRequest, options?: CallOptions): Promise<ListContactRestrictSettingResponse>

  /**
   * List attribute visibility settings
   *
   * Pages through the settings that hide attributes. Start with `nextToken` -1. The answer calls the
   * cursor `nextCursor`: pass it on as `nextToken` until `hasMore` is `false`.
   *
   * - Permission: `Contact.ReachableRule.ReadWrite`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/pull-hidden-property-field-for-enterprise-employees}
   */
  listEmpAttributeVisibility(request?: ListEmpAttributeVisibilityRequest, options?: CallOptions): Promise<ListEmpAttributeVisibilityResponse>

  /**
   * Get the executive mode of an employee
   *
   * Tells which channels are blocked for an employee and who is on the allow list.
   *
   * - Permission: `qyapi_get_member`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `parameter.userNotExists`, `parameter.orgNotExists`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/get-user-executive-mode-settings}
   */
  listSeniorSettings(request: ListSeniorSettingsRequest, options?: CallOptions): Promise<ListSeniorSettingsResponse>

  /**
   * Let other organizations see data of enterprise accounts
   *
   * Lets the named organizations see the mobile number, and if asked for the status, of this
   * organization's enterprise accounts that joined them.
   *
   * - Permission: `Contact.OrgAccount.VisiblityInOtherOrg`
   * - App types: internal
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/api-orgaccountmobilevisibleinotherorg}
   */
  orgAccountMobileVisibleInOtherOrg(request: OrgAccountMobileVisibleInOtherOrgRequest, options?: CallOptions): Promise<OrgAccountMobileVisibleInOtherOrgResponse>

  /**
   * Create or change a contacts hide setting
   *
   * Hides employees, departments or roles from everybody but the exceptions. Without `id` every call
   * creates another setting; with `id` it changes that one.
   *
   * Before you repeat a call without `id` whose answer was lost, list the settings and look whether it
   * was created.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: only with an id. Without `id` each call creates another setting, although the method is PUT.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/update-address-book-hide-settings}
   */
  updateContactHideSetting(request: UpdateContactHideSettingRequest, options?: CallOptions): Promise<UpdateContactHideSettingResponse>

  /**
   * Create or change a contacts restriction
   *
   * Narrows what the named employees, departments or roles see in Contacts. Without `id` every call
   * creates another restriction; with `id` it changes that one.
   *
   * Before you repeat a call without `id` whose answer was lost, list the restrictions and look whether
   * it was created.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: only with an id. Without `id` each call creates another restriction, although the method is PUT.
   *
   * @throws {ContactApiError} with `code` `typeInvalid`, `userIdInvalid`, `excludeNodeExceed`, `subjectNodeExceed`, `subjectNodeEmpty`, `idInvalid`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/add-or-modify-visibility-settings-for-address-book-restrictions}
   */
  updateContactRestrictSetting(request: UpdateContactRestrictSettingRequest, options?: CallOptions): Promise<UpdateContactRestrictSettingResponse>

  /**
   * Choose which department's visibility setting wins
   *
   * Decides for the whole organization what happens when a department and one above it have different
   * visibility settings. The name is misspelt by DingTalk.
   *
   * - Permission: `Contact.Visibility.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/set-address-book-visibility-sub-department-settings-to-take-precedence}
   */
  updateDeptSettngTailFirst(request: UpdateDeptSettngTailFirstRequest, options?: CallOptions): Promise<UpdateDeptSettngTailFirstResponse>

  /**
   * Create or change an attribute visibility setting
   *
   * Hides attributes of the named employees, departments or roles. Without `id` every call creates
   * another setting; with `id` it changes that one. The name is misspelt by DingTalk.
   *
   * Before you repeat a call without `id` whose answer was lost, list the settings and look whether it
   * was created.
   *
   * - Permission: `Contact.ReachableRule.ReadWrite`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: only with an id. Without `id` each call creates another setting.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `ruleNum.exceed.limit`, `forbid.add.rule`, `directory.invalid`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/add-or-update-the-hidden-settings-of-the-employee-property}
   */
  updateEmpAttrbuteVisibilitySetting(request: UpdateEmpAttrbuteVisibilitySettingRequest, options?: CallOptions): Promise<UpdateEmpAttrbuteVisibilitySettingResponse>

  /**
   * Set the executive mode of an employee
   *
   * Shields an employee from being contacted, or lifts the shield.
   *
   * - Permission: `qyapi_manage_addresslist`
   * - App types: internal
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.error`, `parameter.orgNotExists`, `parameter.userNotExists`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/update-executive-settings}
   */
  updateSeniorSetting(request: UpdateSeniorSettingRequest, options?: CallOptions): Promise<UpdateSeniorSettingResponse>
}

/** The name of an operation: DingTalk's action name in lowerCamelCase, misspellings included. */
export type OperationId = keyof ContactOperations

/** What {@link ContactOperations.deleteContactHideSetting} takes. */
export interface DeleteContactHideSettingRequest {
  path: operations['deleteContactHideSetting']['parameters']['path']
}

/** What {@link ContactOperations.deleteContactHideSetting} answers. */
export type DeleteContactHideSettingResponse = void

/** What {@link ContactOperations.deleteContactRestrictSetting} takes. */
export interface DeleteContactRestrictSettingRequest {
  path: operations['deleteContactRestrictSetting']['parameters']['path']
}

/** What {@link ContactOperations.deleteContactRestrictSetting} answers. */
export type DeleteContactRestrictSettingResponse = operations['deleteContactRestrictSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.deleteEmpAttributeVisibility} takes. */
export interface DeleteEmpAttributeVisibilityRequest {
  path: operations['deleteEmpAttributeVisibility']['parameters']['path']
}

/** What {@link ContactOperations.deleteEmpAttributeVisibility} answers. */
export type DeleteEmpAttributeVisibilityResponse = operations['deleteEmpAttributeVisibility']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getAccessToken} takes. */
export interface GetAccessTokenRequest {
  body: operations['getAccessToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getAccessToken} answers. */
export type GetAccessTokenResponse = operations['getAccessToken']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listContactHideSettings} takes. */
export interface ListContactHideSettingsRequest {
  query?: NonNullable<operations['listContactHideSettings']['parameters']['query']>
}

/** What {@link ContactOperations.listContactHideSettings} answers. */
export type ListContactHideSettingsResponse = operations['listContactHideSettings']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listContactRestrictSetting} takes. */
export interface ListContactRestrictSettingRequest {
  query?: NonNullable<operations['listContactRestrictSetting']['parameters']['query']>
}

/** What {@link ContactOperations.listContactRestrictSetting} answers. */
export type ListContactRestrictSettingResponse = operations['listContactRestrictSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listEmpAttributeVisibility} takes. */
export interface ListEmpAttributeVisibilityRequest {
  query?: NonNullable<operations['listEmpAttributeVisibility']['parameters']['query']>
}

/** What {@link ContactOperations.listEmpAttributeVisibility} answers. */
export type ListEmpAttributeVisibilityResponse = operations['listEmpAttributeVisibility']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listSeniorSettings} takes. */
export interface ListSeniorSettingsRequest {
  query: operations['listSeniorSettings']['parameters']['query']
}

/** What {@link ContactOperations.listSeniorSettings} answers. */
export type ListSeniorSettingsResponse = operations['listSeniorSettings']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.orgAccountMobileVisibleInOtherOrg} takes. */
export interface OrgAccountMobileVisibleInOtherOrgRequest {
  body: operations['orgAccountMobileVisibleInOtherOrg']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.orgAccountMobileVisibleInOtherOrg} answers. */
export type OrgAccountMobileVisibleInOtherOrgResponse = operations['orgAccountMobileVisibleInOtherOrg']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateContactHideSetting} takes. */
export interface UpdateContactHideSettingRequest {
  body: operations['updateContactHideSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateContactHideSetting} answers. */
export type UpdateContactHideSettingResponse = operations['updateContactHideSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateContactRestrictSetting} takes. */
export interface UpdateContactRestrictSettingRequest {
  body: operations['updateContactRestrictSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateContactRestrictSetting} answers. */
export type UpdateContactRestrictSettingResponse = operations['updateContactRestrictSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateDeptSettngTailFirst} takes. */
export interface UpdateDeptSettngTailFirstRequest {
  body: operations['updateDeptSettngTailFirst']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateDeptSettngTailFirst} answers. */
export type UpdateDeptSettngTailFirstResponse = void

/** What {@link ContactOperations.updateEmpAttrbuteVisibilitySetting} takes. */
export interface UpdateEmpAttrbuteVisibilitySettingRequest {
  body: operations['updateEmpAttrbuteVisibilitySetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateEmpAttrbuteVisibilitySetting} answers. */
export type UpdateEmpAttrbuteVisibilitySettingResponse = operations['updateEmpAttrbuteVisibilitySetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateSeniorSetting} takes. */
export interface UpdateSeniorSettingRequest {
  body: operations['updateSeniorSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateSeniorSetting} answers. */
export type UpdateSeniorSettingResponse = void

/** The codes with which DingTalk may answer any call that carries a token. */
export type CommonErrorCode =
  | 'InvalidAuthentication'
  | 'AuthenticationFailed.MissingParameter'
  | 'Forbidden.AccessDenied.AccessTokenPermissionDenied'
  | 'Forbidden.AccessDenied.IpNotInWhiteList'
  | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
  | 'Forbidden.AccessDenied.QpsLimitForApi'
  | 'Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi'
  | 'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi'
  | 'Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi'
  | 'Forbidden.AccessDenied.ApiCountLimitForOrg'
  | 'unknownError'

/** The error codes that are documented for each operation. */
export interface OperationErrorCodes {
  deleteContactHideSetting:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  deleteContactRestrictSetting:
    | CommonErrorCode
    | 'parameter.error'
    | 'idInvalid'
    | 'system.error'
  deleteEmpAttributeVisibility:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  getAccessToken:
    | 'missingParameter'
    | 'invalidClientIdOrSecret'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'unknownError'
  listContactHideSettings:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  listContactRestrictSetting:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  listEmpAttributeVisibility:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  listSeniorSettings:
    | CommonErrorCode
    | 'parameter.error'
    | 'parameter.userNotExists'
    | 'parameter.orgNotExists'
    | 'system.error'
  orgAccountMobileVisibleInOtherOrg:
    | CommonErrorCode
    | 'invalid.param'
    | 'system.busy'
  updateContactHideSetting:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  updateContactRestrictSetting:
    | CommonErrorCode
    | 'typeInvalid'
    | 'userIdInvalid'
    | 'excludeNodeExceed'
    | 'subjectNodeExceed'
    | 'subjectNodeEmpty'
    | 'idInvalid'
    | 'system.error'
  updateDeptSettngTailFirst:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
  updateEmpAttrbuteVisibilitySetting:
    | CommonErrorCode
    | 'parameter.error'
    | 'ruleNum.exceed.limit'
    | 'forbid.add.rule'
    | 'directory.invalid'
    | 'system.error'
  updateSeniorSetting:
    | CommonErrorCode
    | 'parameter.error'
    | 'system.error'
    | 'parameter.orgNotExists'
    | 'parameter.userNotExists'
}
