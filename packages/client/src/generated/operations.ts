// Generated from the contract in spec/. Never edit this file: change the contract and run `pnpm generate`.

import type { CallOptions } from '../call-options.ts'
import type { OptionalPagedOperation, PagedOperation } from '../paging.ts'
import type { operations } from './schema.ts'

/** The operations that take an app's token, or none: a method each, by its `operationId`. */
export interface AppOperations {
  /**
   * Create an account mapping
   *
   * Maps an employee to an account of an external system, within a business domain.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  addAccountMapping(request: AddAccountMappingRequest, options?: CallOptions): Promise<AddAccountMappingResponse>

  /**
   * Create a scene-based contacts hide setting
   *
   * Hides employees, departments or roles from everybody but the exceptions that the setting names, and
   * decides for each scene (browsing the organization, search, profile pages) whether it does.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  addContactHideBySceneSetting(request: AddContactHideBySceneSettingRequest, options?: CallOptions): Promise<AddContactHideBySceneSettingResponse>

  /**
   * Create a scene-based attribute hide setting
   *
   * Hides attributes of employees, of the members of departments or of the holders of roles from everybody
   * but the exceptions that the setting names, and decides for each scene (profile pages, search, chat
   * subtitles) whether it does.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  addEmpAttributeHideBySceneSetting(request: AddEmpAttributeHideBySceneSettingRequest, options?: CallOptions): Promise<AddEmpAttributeHideBySceneSettingResponse>

  /**
   * Add a work status to an enterprise account
   *
   * Adds a work status, with its text and its time span, to an enterprise account of this organization.
   * The account goes into the query, the status into the body. The path is misspelt by DingTalk.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  addOrgAccountOwnness(request: AddOrgAccountOwnnessRequest, options?: CallOptions): Promise<AddOrgAccountOwnnessResponse>

  /**
   * Report the result of an annual certification audit
   *
   * Reports how the annual audit of an organization's certification ended: passed, failed, or open because
   * of a warning or missing material. Presumably for the agencies that audit certifications on
   * DingTalk's behalf.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  annualCertificationAudit(request: AnnualCertificationAuditRequest, options?: CallOptions): Promise<AnnualCertificationAuditResponse>

  /**
   * Approve applications of partner organizations to join
   *
   * Approves up to 10 applications of partners or branches to join, and says for each where it is
   * placed and under which name. The body is a bare JSON array.
   *
   * - Permission: `Contact.CooperateCorp.Write`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: no. Nobody documents what approving an application a second time does.
   *
   * @throws {ContactApiError} with `code` `parameter.blank`, `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/apply-for-batch-addition-through-upstream-and-downstream-organizations}
   */
  batchApproveUnionApply(request?: BatchApproveUnionApplyRequest, options?: CallOptions): Promise<BatchApproveUnionApplyResponse>

  /**
   * Get several employees
   *
   * Returns the employees whom the app may read, and apart from them the `userId` of those whom it may
   * not.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  batchGetUser(request: BatchGetUserRequest, options?: CallOptions): Promise<BatchGetUserResponse>

  /**
   * Set the external job titles of employees
   *
   * Sets the job titles that employees show to people outside the organization. The answer lists
   * apart which entries were changed and which failed.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  batchUpdateExternalTitle(request: BatchUpdateExternalTitleRequest, options?: CallOptions): Promise<BatchUpdateExternalTitleResponse>

  /**
   * Change the DingTalk ID of an enterprise account
   *
   * Gives an enterprise account of this organization another DingTalk ID. Choose it with care: once
   * changed, it cannot be changed again for a year.
   *
   * - Permission: `qyapi_manage_addresslist`
   * - App types: internal
   * - Safe to repeat: no. It succeeds once a year for an account; a repeat is refused with `have.been.set`.
   *
   * @throws {ContactApiError} with `code` `incorrect.format`, `incorrect.length`, `incorrect.reserved`, `have.been.set`, `emp.not.exist`, `internalenterpriseaccount.limit`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/api-changedingtalkid}
   */
  changeDingTalkId(request: ChangeDingTalkIdRequest, options?: CallOptions): Promise<ChangeDingTalkIdResponse>

  /**
   * Transfer an organization from one enterprise account to another
   *
   * Makes another enterprise account of this organization the main administrator (creator) of the
   * organization `effectCorpId`, in place of the current one. The new creator joins `effectCorpId`
   * automatically if need be. `listOwnedOrgByStaffId` lists the organizations that an account created.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: no. After a transfer the source is no longer the creator; a repeat fails with `not.main.administrator`.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `not.main.administrator`, `exclusive.account.limit`, `profile.not.exist`, `employee.not.exist`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/transfer-exclusive-account-to-main-administrator-creator}
   */
  changeMainAdmin(request: ChangeMainAdminRequest, options?: CallOptions): Promise<ChangeMainAdminResponse>

  /**
   * Change the main organization of an enterprise account
   *
   * Makes another organization the main organization of an enterprise account.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  changeMainOrg(request: ChangeMainOrgRequest, options?: CallOptions): Promise<ChangeMainOrgResponse>

  /**
   * Report a finished course and its certificate
   *
   * A partner reports the outcome of a course for one employee, together with the certificate that it
   * issued.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  courseFinishCourse(request: CourseFinishCourseRequest, options?: CallOptions): Promise<CourseFinishCourseResponse>

  /**
   * Create an upstream/downstream organization
   *
   * Creates an upstream/downstream organization, which the calling organization then owns. Keep the
   * `cooperateCorpId` of the answer: it identifies the new organization in the other calls.
   *
   * - Permission: `Contact.CooperateCorp.Write`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: no. Expect a second call to create a second organization.
   *
   * @throws {ContactApiError} with `code` `parameter.blank`, `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/create-a-cooperation-space}
   */
  createCooperateOrg(request: CreateCooperateOrgRequest, options?: CallOptions): Promise<CreateCooperateOrgResponse>

  /**
   * Create a management group
   *
   * Creates a group whose members may manage the given resources within the given scope, and returns the
   * ID of the group.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  createManagementGroup(request: CreateManagementGroupRequest, options?: CallOptions): Promise<CreateManagementGroupResponse>

  /**
   * Create a management group as a sub-administrator
   *
   * Creates a management group in the name of a sub-administrator, and returns the ID of the group.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  createSecondaryManagementGroup(request: CreateSecondaryManagementGroupRequest, options?: CallOptions): Promise<CreateSecondaryManagementGroupResponse>

  /**
   * Create a user group
   *
   * Creates a user group and returns its code. Members are added by `userGroupAddStaticGroupMembers`. The
   * request names no type; the sample data of the SDKs suggests that the group is static.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  createUserGroup(request: CreateUserGroupRequest, options?: CallOptions): Promise<CreateUserGroupResponse>

  /**
   * Delete an account mapping
   *
   * Removes the mapping of an employee in a business domain.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. A mapping can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  delAccountMapping(request: DelAccountMappingRequest, options?: CallOptions): Promise<DelAccountMappingResponse>

  /**
   * Delete a work status of an enterprise account
   *
   * Removes a work status from an enterprise account of this organization. The parameter `ownenssType`
   * is misspelt by DingTalk.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. A status can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  delOrgAccUserOwnness(request: DelOrgAccUserOwnnessRequest, options?: CallOptions): Promise<DelOrgAccUserOwnnessResponse>

  /**
   * Delete a scene-based contacts hide setting
   *
   * Deletes the setting that the ID names.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. A setting can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  deleteContactHideBySceneSetting(request: DeleteContactHideBySceneSettingRequest, options?: CallOptions): Promise<DeleteContactHideBySceneSettingResponse>

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
   * Delete a scene-based attribute hide setting
   *
   * Deletes the setting that the ID names.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. A setting can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  deleteEmpAttributeHideBySceneSetting(request: DeleteEmpAttributeHideBySceneSettingRequest, options?: CallOptions): Promise<DeleteEmpAttributeHideBySceneSettingResponse>

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
   * Delete a management group
   *
   * Removes a management group. Its members presumably lose what they could manage through it.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. A group can be deleted once; a repeat finds nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  deleteManagementGroup(request: DeleteManagementGroupRequest, options?: CallOptions): Promise<DeleteManagementGroupResponse>

  /**
   * Delete a static user group
   *
   * Deletes a static user group.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It deletes the group with the given code; a second call has nothing left to delete.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  deleteUserGroup(request: DeleteUserGroupRequest, options?: CallOptions): Promise<DeleteUserGroupResponse>

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
   * Get an account mapping
   *
   * Returns the account of an external system to which an employee is mapped in a business domain.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getAccountMapping(request: GetAccountMappingRequest, options?: CallOptions): Promise<GetAccountMappingResponse>

  /**
   * Get the invitation settings and link of the organization
   *
   * Tells which ways of joining the organization are on, and returns the invitation link. With `deptId`
   * the link invites into that department, without it into the root department.
   *
   * - Permission: `Contact.Common.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalidParameter.param.empty`, `invalidParameter.param.orgIdInvalid`, `invalid.system.errror`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/obtain-invitation-information}
   */
  getApplyInviteInfo(request?: GetApplyInviteInfoRequest, options?: CallOptions): Promise<GetApplyInviteInfoResponse>

  /**
   * Get the data that a branch organization has authorized
   *
   * Reads figures that a branch has authorized its trunk organization to see. Call it with the token of
   * the trunk organization. Which figures is said in the query, the conditions stand in the body.
   *
   * - Permission: `Contact.UnionBranchData.Read`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/data-authorized-by-a-branch-of-an-associated-organization}
   */
  getBranchAuthData(request: GetBranchAuthDataRequest, options?: CallOptions): Promise<GetBranchAuthDataResponse>

  /**
   * Get a card from the card holder
   *
   * Reads one of the cards that a person keeps in the card holder. Nobody documents whose card holder is
   * meant: no parameter names the person.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getCardInUserHolder(request: GetCardInUserHolderRequest, options?: CallOptions): Promise<GetCardInUserHolderResponse>

  /**
   * Get a business card
   *
   * Reads one business card with the contact details on it.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getCardInfo(request: GetCardInfoRequest, options?: CallOptions): Promise<GetCardInfoResponse>

  /**
   * Get a scene-based contacts hide setting
   *
   * Reads who is hidden, from whom, and in which scenes.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getContactHideBySceneSetting(request: GetContactHideBySceneSettingRequest, options?: CallOptions): Promise<GetContactHideBySceneSettingResponse>

  /**
   * Get the invitation link of an upstream/downstream organization
   *
   * Returns the link with which partners apply to join the upstream/downstream organization. Call it
   * with the token of the organization that owns it, not with a token of the upstream/downstream
   * organization itself.
   *
   * - Permission: `Contact.CooperateCorp.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.blank`, `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/obtain-the-invitation-information-of-a-cooperation-space}
   */
  getCooperateOrgInviteInfo(request: GetCooperateOrgInviteInfoRequest, options?: CallOptions): Promise<GetCooperateOrgInviteInfoResponse>

  /**
   * Get the access token of a third-party app for one organization
   *
   * Exchanges the credentials of a third-party app, or of an app that was custom-built for one
   * organization, for an access token of 7200 seconds. The token is good for the organization that
   * `authCorpId` names, which has to have activated the app.
   *
   * Asked again within that time, DingTalk returns a new token; it does not say whether the old one
   * stays valid. Keep the token, one for each app and organization: asking often is throttled.
   *
   * - Permission: `isvapi_base`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only hands out a token; a repeat does no more than the call whose answer was lost.
   *
   * @throws {ContactApiError} with `code` `missingParameter`, `invalidSuiteKey`, `invalidSuiteTicket`, `invalidAuthInfo`, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, `Forbidden.AccessDenied.QpsLimitForApi`, `unknownError`
   * @see {@link https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-authorized-enterprise-1}
   */
  getCorpAccessToken(request: GetCorpAccessTokenRequest, options?: CallOptions): Promise<GetCorpAccessTokenResponse>

  /**
   * List the card templates of the organization
   *
   * Lists the templates from which the organization makes business cards.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getCorpCardStyleList(request?: Record<string, never>, options?: CallOptions): Promise<GetCorpCardStyleListResponse>

  /**
   * Get the original dingId behind a migrated one
   *
   * Tells which `dingId` a person had as a normal account, before the account was migrated to an
   * enterprise account.
   *
   * - Permission: `Contact.OrgAccountMigration.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `invalid.userid`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/query-the-original-dingid-based-on-the-dingid-after-migration}
   */
  getDingIdByMigrationDingId(request: GetDingIdByMigrationDingIdRequest, options?: CallOptions): Promise<GetDingIdByMigrationDingIdResponse>

  /**
   * Get a scene-based attribute hide setting
   *
   * Reads whose attributes are hidden, which ones, from whom, and in which scenes.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getEmpAttributeHideBySceneSetting(request: GetEmpAttributeHideBySceneSettingRequest, options?: CallOptions): Promise<GetEmpAttributeHideBySceneSettingResponse>

  /**
   * Get the latest DingTalk index
   *
   * Returns the latest DingTalk index of the organization, its monthly average, the efficiency index and
   * the green index. The last part of the path is misspelt by DingTalk: `dingIndexs`.
   *
   * - Permission: `Contact.Common.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalidParameter.param.empty`, `invalid.system.errror`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/queries-the-latest-dingtalk-index-information}
   */
  getLatestDingIndex(request?: Record<string, never>, options?: CallOptions): Promise<GetLatestDingIndexResponse>

  /**
   * Get the migrated dingIds behind an original one
   *
   * Tells which `dingId` a person has after the normal account was migrated to an enterprise account.
   * The answer is a map; nobody documents what its keys and values stand for.
   *
   * - Permission: `Contact.OrgAccountMigration.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/query-the-new-dingid-based-on-the-original-dingid}
   */
  getMigrationDingIdByDingId(request: GetMigrationDingIdByDingIdRequest, options?: CallOptions): Promise<GetMigrationDingIdByDingIdResponse>

  /**
   * Get the migrated unionIds behind an original one
   *
   * Tells which `unionId` a person has after the normal account was migrated to an enterprise account.
   * The answer is a map; nobody documents what its keys and values stand for.
   *
   * - Permission: `Contact.OrgAccountMigration.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `invalid.unionId`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/the-union-id-that-you-want-to-query-you-can}
   */
  getMigrationUnionIdByUnionId(request: GetMigrationUnionIdByUnionIdRequest, options?: CallOptions): Promise<GetMigrationUnionIdByUnionIdResponse>

  /**
   * Get the certification of an organization
   *
   * Tells how far DingTalk has certified an organization, and what its business license says. Of an
   * organization without certification only `authLevel` and `orgName` come back.
   *
   * Where the organization has not authorized the app, DingTalk answers 400 with `permission.denied`,
   * not 403.
   *
   * - Permission: `Contact.Org.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalidParameter.system.param`, `invalidParameter.appKey.blank`, `permission.denied`, `service.system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/obtain-enterprise-authentication-information}
   */
  getOrgAuthInfo(request?: GetOrgAuthInfoRequest, options?: CallOptions): Promise<GetOrgAuthInfoResponse>

  /**
   * Get the access token for single sign-on to an app's admin backend
   *
   * Exchanges the SSO secret of an organization for the access token that signs an administrator in to
   * the admin backend of an app. The token serves that sign-on alone; the contact operations do not
   * take it.
   *
   * - Permission: `qyapi_base`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only hands out a token; a repeat does no more than the call whose answer was lost.
   *
   * @throws {ContactApiError} with `code` `missingParameter`, `invalidClientIdOrSecret`, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, `Forbidden.AccessDenied.QpsLimitForApi`, `unknownError`
   * @see {@link https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-micro-application-background-without-log-on}
   */
  getSsoAccessToken(request: GetSsoAccessTokenRequest, options?: CallOptions): Promise<GetSsoAccessTokenResponse>

  /**
   * Get the suite access token of a third-party app
   *
   * Exchanges the credentials of a third-party app for a suite access token of 7200 seconds. It is the
   * token of the app itself and of no organization; for a token that works on the data of one, call
   * `getCorpAccessToken`. Keep the token: asking often is throttled.
   *
   * - Permission: `isvapi_base`
   * - App types: third-party-enterprise
   * - Safe to repeat: yes. It only hands out a token; a repeat does no more than the call whose answer was lost.
   *
   * @throws {ContactApiError} with `code` `missingParameter`, `invalidSuiteTicket`, `invalidClientIdOrSecret`, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, `Forbidden.AccessDenied.QpsLimitForApi`, `unknownError`
   * @see {@link https://open.dingtalk.com/document/development/obtains-the-suite-acess-token-of-third-party-enterprise-applications}
   */
  getSuiteAccessToken(request: GetSuiteAccessTokenRequest, options?: CallOptions): Promise<GetSuiteAccessTokenResponse>

  /**
   * Get the access token of an app (unified)
   *
   * Exchanges the credentials of an app for an access token, by one call for internal and third-party
   * apps alike. The path names the organization that the app runs in. Keep the token for as long as
   * `expires_in` says: asking often is throttled.
   *
   * - Permission: `qyapi_base`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only hands out a token; a repeat does no more than the call whose answer was lost.
   *
   * @throws {ContactApiError} with `code` `unsupported.grant.type`, `invalid.client`, `unauthorized.client`, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, `Forbidden.AccessDenied.QpsLimitForApi`, `server.error`, `unknownError`
   * @see {@link https://open.dingtalk.com/document/development/api-gettoken}
   */
  getToken(request: GetTokenRequest, options?: CallOptions): Promise<GetTokenResponse>

  /**
   * Get the result of a translation job
   *
   * Tells whether a job has ended, and where the translated file is. The link has to be opened by a
   * person who signs in with OAuth 2.0.
   *
   * - Permission: `qyapi_get_member`
   * - App types: third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `param.invalid`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/obtains-the-results-of-an-asynchronous-translation-task}
   */
  getTranslateFileJobResult(request: GetTranslateFileJobResultRequest, options?: CallOptions): Promise<GetTranslateFileJobResultResponse>

  /**
   * Get the original unionId behind a migrated one
   *
   * Tells which `unionId` a person had as a normal account, before the account was migrated to an
   * enterprise account.
   *
   * - Permission: `Contact.OrgAccountMigration.Read`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `invalid.userid`, `illegal.migration.unionId`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/query-the-original-union-id-based-on-the-union-id}
   */
  getUnionIdByMigrationUnionId(request: GetUnionIdByMigrationUnionIdRequest, options?: CallOptions): Promise<GetUnionIdByMigrationUnionIdResponse>

  /**
   * Get the userId of an employee by DingTalk ID
   *
   * Finds the employee to whom a DingTalk ID belongs.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  getUserByDingTalkId(request?: GetUserByDingTalkIdRequest, options?: CallOptions): Promise<GetUserByDingTalkIdResponse>

  /**
   * List the cards in the card holder
   *
   * Pages through the cards that a person keeps in the card holder. Leave `nextToken` out of the first
   * call, then pass on the one of the page before until `hasMore` is `false`. Nobody documents whose card
   * holder is meant: no parameter names the person.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly getUserCardHolderList: PagedOperation<GetUserCardHolderListRequest, GetUserCardHolderListResponse, GetUserCardHolderListItem>

  /**
   * Get the access token of a person
   *
   * Exchanges an authorization code, or a refresh token, for the access token of a person. The code
   * comes from the sign-in page: DingTalk hands it to the app as `authCode`. The access token lives for
   * 7200 seconds, the refresh token for 30 days; exchange the latter for a new pair before it ends, and
   * the person need not sign in again.
   *
   * - Permission: `open_app_api_base`
   * - App types: internal, third-party-enterprise, third-party-personal
   * - Safe to repeat: no. OAuth 2.0 lets a code be exchanged once, and nobody documents what a second exchange does.
   *
   * @throws {ContactApiError} with `code` `missingParameter`, `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, `Forbidden.AccessDenied.QpsLimitForApi`, `unknownError`
   * @see {@link https://open.dingtalk.com/document/development/obtain-user-token}
   */
  getUserToken(request: GetUserTokenRequest, options?: CallOptions): Promise<GetUserTokenResponse>

  /**
   * Start an identity verification
   *
   * Starts the verification of an employee and returns its ID, with which `queryVerifyResult`
   * presumably reads the result.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  initVerifyEvent(request: InitVerifyEventRequest, options?: CallOptions): Promise<InitVerifyEventResponse>

  /**
   * Check whether an enterprise account and a person are friends
   *
   * Tells whether an enterprise account and the user of a mobile number are friends on DingTalk.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  isFriend(request: IsFriendRequest, options?: CallOptions): Promise<IsFriendResponse>

  /**
   * Push a card event from a partner
   *
   * Tells DingTalk of an event around a card in the system of a partner (ISV). Who the partner's user is
   * and which card is meant travels in the query, the event itself in the body.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  isvCardEventPush(request: IsvCardEventPushRequest, options?: CallOptions): Promise<IsvCardEventPushResponse>

  /**
   * List management groups with their actions and scopes
   *
   * Pages through basic information of management groups: the members, the resources, the actions that are
   * granted, and the part of Contacts to which they apply. Start with `nextToken` 0, then pass on the
   * one of the page before until `hasMore` is `false`.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly listBasicRoleInPage: OptionalPagedOperation<ListBasicRoleInPageRequest, ListBasicRoleInPageResponse, ListBasicRoleInPageItem>

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
  readonly listContactHideSettings: OptionalPagedOperation<ListContactHideSettingsRequest, ListContactHideSettingsResponse, ListContactHideSettingsItem>

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
  readonly listContactRestrictSetting: OptionalPagedOperation<ListContactRestrictSettingRequest, ListContactRestrictSettingResponse, ListContactRestrictSettingItem>

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
  readonly listEmpAttributeVisibility: OptionalPagedOperation<ListEmpAttributeVisibilityRequest, ListEmpAttributeVisibilityResponse, ListEmpAttributeVisibilityItem>

  /**
   * List resignation records
   *
   * Pages through the people who left the organization within a window of at most 365 days. Pass `0` as
   * `nextToken` in the first call, then the one of the page before, until a page comes without
   * `nextToken`.
   *
   * - Permission: `Contact.Common.Read`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalidParameter.param.invalid`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/query-the-details-of-employees-who-have-left-office}
   */
  readonly listEmpLeaveRecords: PagedOperation<ListEmpLeaveRecordsRequest, ListEmpLeaveRecordsResponse, ListEmpLeaveRecordsItem>

  /**
   * List management groups
   *
   * Pages through the management groups of the organization: name, members, resources and scope of each.
   * Pass on the `nextToken` of the page before until `hasMore` is `false`.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly listManagementGroups: PagedOperation<ListManagementGroupsRequest, ListManagementGroupsResponse, ListManagementGroupsItem>

  /**
   * List the organizations that an enterprise account created
   *
   * Lists the organizations whose main administrator (creator) is the given enterprise account.
   * `changeMainAdmin` transfers one of them to another account.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `exclusive.account.limit`, `profile.not.exist`, `employee.not.exist`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/you-can-call-this-operation-to-query-the-organization-that}
   */
  listOwnedOrgByStaffId(request: ListOwnedOrgByStaffIdRequest, options?: CallOptions): Promise<ListOwnedOrgByStaffIdResponse>

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
   * List the members of a user group
   *
   * Pages through the members of a user group. Pass the `nextOffset` of each page on as `offset` until
   * `hasMore` is `false`.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly listUserGroupMembers: PagedOperation<ListUserGroupMembersRequest, ListUserGroupMembersResponse, ListUserGroupMembersItem>

  /**
   * List user groups
   *
   * Pages through the user groups of the organization, or through those of one type. Pass the
   * `nextOffset` of each page on as `offset` until `hasMore` is `false`.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly listUserGroups: PagedOperation<ListUserGroupsRequest, ListUserGroupsResponse, ListUserGroupsItem>

  /**
   * Change a work status of an enterprise account
   *
   * Changes the work status `ownnessId` of an enterprise account of this organization. The account goes
   * into the query, the status into the body. The path is misspelt by DingTalk.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It writes the whole status that `ownnessId` names; the same content again changes nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  modifyOrgAccUserOwnness(request: ModifyOrgAccUserOwnnessRequest, options?: CallOptions): Promise<ModifyOrgAccUserOwnnessResponse>

  /**
   * Allow enterprise accounts to join another organization
   *
   * Allows the enterprise accounts of some departments, or of the whole organization, to join one more
   * organization.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It sets a state; granting the same twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/authorize-a-dedicated-account-to-join-multiple-organizations}
   */
  multiOrgPermissionGrant(request: MultiOrgPermissionGrantRequest, options?: CallOptions): Promise<MultiOrgPermissionGrantResponse>

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
   * Set who may see the phone numbers of enterprise accounts
   *
   * Sets the visibility of the phone numbers of enterprise accounts. The whole body is an array of
   * strings, and nobody documents what they stand for. The name is misspelt by DingTalk.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  orgAccountMobileVisiblePermisson(request: OrgAccountMobileVisiblePermissonRequest, options?: CallOptions): Promise<OrgAccountMobileVisiblePermissonResponse>

  /**
   * Get organizations by their numeric IDs
   *
   * Returns the names of organizations whose numeric IDs are known. It is a POST that only reads.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  orgInfo(request?: OrgInfoRequest, options?: CallOptions): Promise<OrgInfoResponse>

  /**
   * Push an identity verification to an employee
   *
   * Pushes an event to an employee that opens the verification component, and returns the ID of the
   * verification, with which `queryVerifyResult` presumably reads the result.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  pushVerifyEvent(request: PushVerifyEventRequest, options?: CallOptions): Promise<PushVerifyEventResponse>

  /**
   * Get the visitor statistics of a person's cards
   *
   * Counts how many cards a person sent, and how many visitors came, from WeChat and overall.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  queryCardVisitorStatisticData(request: QueryCardVisitorStatisticDataRequest, options?: CallOptions): Promise<QueryCardVisitorStatisticDataResponse>

  /**
   * Get daily statistics of card templates
   *
   * Counts for each day how often cards were sent, accepted and visited.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  queryCorpStatisticData(request: QueryCorpStatisticDataRequest, options?: CallOptions): Promise<QueryCorpStatisticDataResponse>

  /**
   * List card statistics per person
   *
   * Pages through the people of the organization and counts the cards that each sent and accepted. Start
   * with `nextToken` 0, then pass on the one of the page before until `hasMore` is `false`.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly queryCorpUserStatistic: PagedOperation<QueryCorpUserStatisticRequest, QueryCorpUserStatisticResponse, QueryCorpUserStatisticItem, Omit<QueryCorpUserStatisticRequest, 'body'> & { body: Omit<NonNullable<QueryCorpUserStatisticRequest['body']>, 'nextToken'> & Partial<Pick<NonNullable<QueryCorpUserStatisticRequest['body']>, 'nextToken'>> }>

  /**
   * List the members who may manage a resource
   *
   * Names the members who may manage a resource.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  queryResourceManagementMembers(request: QueryResourceManagementMembersRequest, options?: CallOptions): Promise<QueryResourceManagementMembersResponse>

  /**
   * Get the status of an enterprise account
   *
   * Tells whether an enterprise account of this organization is disabled.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `user.not.exist`, `exclusive.account.only`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/query-dedicated-account-status-1}
   */
  queryStatus(request: QueryStatusRequest, options?: CallOptions): Promise<QueryStatusResponse>

  /**
   * List the resources that an employee may manage
   *
   * Names the resources that an employee may manage. The path is misspelt by DingTalk
   * (`managemementResources`) and has to be called so.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  queryUserManagementResources(request: QueryUserManagementResourcesRequest, options?: CallOptions): Promise<QueryUserManagementResourcesResponse>

  /**
   * Get the result of an identity verification
   *
   * Tells how the verification of an employee ended.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  queryVerifyResult(request: QueryVerifyResultRequest, options?: CallOptions): Promise<QueryVerifyResultResponse>

  /**
   * Recall an invitation
   *
   * Recalls an invitation that was sent before. The parameters travel in the query; there
   * is no body.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  recallTeamInvite(request?: RecallTeamInviteRequest, options?: CallOptions): Promise<RecallTeamInviteResponse>

  /**
   * Search departments by name
   *
   * Finds the IDs of departments by name or by the pinyin of the name.
   *
   * - Permission: `qyapi_addresslist_search`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/address-book-search-department-id}
   */
  searchDepartment(request: SearchDepartmentRequest, options?: CallOptions): Promise<SearchDepartmentResponse>

  /**
   * Search employees by name
   *
   * Finds the `userId` of employees by name, by the pinyin of the name or by English name. The match is
   * fuzzy unless `fullMatchField` asks for an exact one.
   *
   * - Permission: `qyapi_addresslist_search`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/address-book-search-user-id}
   */
  searchUser(request: SearchUserRequest, options?: CallOptions): Promise<SearchUserResponse>

  /**
   * Dissociate a linked organization
   *
   * Ends the link of a partner or branch to its upstream/downstream or trunk organization. The partner
   * or branch is named by the department under which it hangs. This cannot be undone.
   *
   * - Permission: `Contact.CooperateCorp.Write`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. A link ends once; a repeat finds none and fails with `parameter.error`.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `parameter.blank`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/disassociate-upstream-and-downstream-organizations}
   */
  separateBranchOrg(request: SeparateBranchOrgRequest, options?: CallOptions): Promise<SeparateBranchOrgResponse>

  /**
   * Disable an enterprise account
   *
   * Disables an enterprise account of this organization. `setEnable` makes it usable again, and
   * `queryStatus` tells whether it is disabled.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `user.not.exist`, `exclusive.account.only`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/disable-an-exclusive-account}
   */
  setDisable(request: SetDisableRequest, options?: CallOptions): Promise<SetDisableResponse>

  /**
   * Enable an enterprise account
   *
   * Makes a disabled enterprise account of this organization usable again.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `user.not.exist`, `exclusive.account.only`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/enable-a-dedicated-account}
   */
  setEnable(request: SetEnableRequest, options?: CallOptions): Promise<SetEnableResponse>

  /**
   * Sign an enterprise account out
   *
   * Forces an enterprise account of this organization to sign out. One reason can be given for the
   * audit log in the admin console, and another one to show to the employee.
   *
   * - Permission: `Contact.OrgAccountSecurity.ReadWrite`
   * - App types: internal
   * - Safe to repeat: yes. An account that is signed out stays signed out; if it signed in again meanwhile, a repeat signs it out again.
   *
   * @throws {ContactApiError} with `code` `invalid.param`, `user.not.exist`, `exclusive.account.only`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/force-logout-from-dedicated-account}
   */
  signOut(request: SignOutRequest, options?: CallOptions): Promise<SignOutResponse>

  /**
   * Sort employees by name
   *
   * Takes up to 100 employees (`userId`) and returns them in the order of the pinyin of their names.
   *
   * - Permission: `qyapi_get_member`
   * - App types: third-party-enterprise
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `listsize.too.long`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/address-book-userid-sorting}
   */
  sortUser(request: SortUserRequest, options?: CallOptions): Promise<SortUserResponse>

  /**
   * Submit a resource handover
   *
   * Hands over what an employee holds. Each task names a type of resource, what to do with it, and who
   * receives it.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  submitHandoverResource(request: SubmitHandoverResourceRequest, options?: CallOptions): Promise<SubmitHandoverResourceResponse>

  /**
   * Add a custom talent tag to an employee
   *
   * Adds a custom tag to one employee.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentAddCustomTag(request: TalentAddCustomTagRequest, options?: CallOptions): Promise<TalentAddCustomTagResponse>

  /**
   * Add an objective talent tag to an employee
   *
   * Adds an objective tag to one employee. Objective tags presumably state facts, such as a certificate or an award.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentAddObjectiveTag(request: TalentAddObjectiveTagRequest, options?: CallOptions): Promise<TalentAddObjectiveTagResponse>

  /**
   * Add a personality talent tag to the organization
   *
   * Adds a personality tag, and the category that it belongs to, to the organization.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentAddPersonalityTag(request: TalentAddPersonalityTagRequest, options?: CallOptions): Promise<TalentAddPersonalityTagResponse>

  /**
   * Delete a custom talent tag and its likes
   *
   * Deletes a custom tag of an employee, together with all likes that it has.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It deletes the tag with the given code; a second call has nothing left to delete.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentDeleteCustomTag(request: TalentDeleteCustomTagRequest, options?: CallOptions): Promise<TalentDeleteCustomTagResponse>

  /**
   * Delete an objective talent tag
   *
   * Deletes an objective tag of an employee.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It deletes the tag with the given code; a second call has nothing left to delete.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentDeleteObjectiveTag(request: TalentDeleteObjectiveTagRequest, options?: CallOptions): Promise<TalentDeleteObjectiveTagResponse>

  /**
   * Delete a personality talent tag
   *
   * Deletes a personality tag of the organization.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It deletes the tag with the given code; a second call has nothing left to delete.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentDeletePersonalityTag(request: TalentDeletePersonalityTagRequest, options?: CallOptions): Promise<TalentDeletePersonalityTagResponse>

  /**
   * Like or unlike a talent tag
   *
   * Gives a like to a tag of an employee, or takes it back. `actionType` says which; no source names its values.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentLikeTag(request: TalentLikeTagRequest, options?: CallOptions): Promise<TalentLikeTagResponse>

  /**
   * List the custom talent tags of an employee
   *
   * Lists the custom tags of one employee.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentQueryCustomTag(request: TalentQueryCustomTagRequest, options?: CallOptions): Promise<TalentQueryCustomTagResponse>

  /**
   * List the objective talent tags of an employee
   *
   * Lists the objective tags of one employee.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentQueryObjectiveTag(request: TalentQueryObjectiveTagRequest, options?: CallOptions): Promise<TalentQueryObjectiveTagResponse>

  /**
   * List the personality talent tags of the organization
   *
   * Lists the personality tags of the organization, each with its category.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentQueryPersonalityTag(request?: Record<string, never>, options?: CallOptions): Promise<TalentQueryPersonalityTagResponse>

  /**
   * List the likes of a talent tag
   *
   * Pages through the likes of one tag of an employee. Pass the `nextCursor` of each page on as `cursor`
   * until `hasMore` is `false`.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  readonly talentQueryTagLikeDetailList: PagedOperation<TalentQueryTagLikeDetailListRequest, TalentQueryTagLikeDetailListResponse, TalentQueryTagLikeDetailListItem>

  /**
   * List the talent tags of an employee with their like counts
   *
   * Tells how often each tag of an employee was liked, and whether a given colleague is among those who liked it.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  talentQueryTagLikeList(request: TalentQueryTagLikeListRequest, options?: CallOptions): Promise<TalentQueryTagLikeListResponse>

  /**
   * Convert a normal account to an enterprise account
   *
   * Turns the normal account of an employee into an enterprise account, which DingTalk used to call an
   * exclusive account. Mind the path: it says `orgAccount`, in the singular.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  transformToExclusiveAccount(request: TransformToExclusiveAccountRequest, options?: CallOptions): Promise<TransformToExclusiveAccountResponse>

  /**
   * Convert an enterprise account to a normal account
   *
   * Turns an enterprise account of this organization into a normal account.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  transformToNormalAccount(request: TransformToNormalAccountRequest, options?: CallOptions): Promise<TransformToNormalAccountResponse>

  /**
   * Start a job that translates the IDs in files
   *
   * Starts a job that replaces the IDs of Contacts in the named files. Ask for its result with
   * `getTranslateFileJobResult`, or wait for the event that DingTalk pushes when the job is done. Every
   * call starts another job.
   *
   * - Permission: `qyapi_get_member`
   * - App types: third-party-enterprise
   * - Safe to repeat: no. Each call starts another job.
   *
   * @throws {ContactApiError} with `code` `param.invalid`, `system.busy`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/asynchronous-address-book-file-content-translation}
   */
  translateFile(request: TranslateFileRequest, options?: CallOptions): Promise<TranslateFileResponse>

  /**
   * Get the card of a person by template
   *
   * Finds the card of a person by their `unionId` and, when it is given, by the template of the card.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  uniqueQueryUserCard(request: UniqueQueryUserCardRequest, options?: CallOptions): Promise<UniqueQueryUserCardResponse>

  /**
   * Set the attributes of partner organizations
   *
   * Sets under which department partners or branches hang and what they are called. Call it with the
   * token of the upstream/downstream or trunk organization itself. The body is a bare JSON array.
   *
   * - Permission: `Contact.CooperateCorp.Write`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.blank`, `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/update-properties-of-branches-in-alibaba-group-1}
   */
  updateBranchAttributesInCooperate(request: UpdateBranchAttributesInCooperateRequest, options?: CallOptions): Promise<UpdateBranchAttributesInCooperateResponse>

  /**
   * Set the visible range of partner organizations
   *
   * Decides for partners or branches whether the others see them, or whether they see the others. Call
   * it with the token of the upstream/downstream or trunk organization itself. The body is a bare JSON
   * array.
   *
   * - Permission: `Contact.CooperateCorp.Write`
   * - App types: internal, third-party-enterprise
   * - Safe to repeat: yes. It sets a state; setting it twice changes nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.blank`, `parameter.error`, `system.error`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/set-the-visible-range-of-the-branch-in-the-group-1}
   */
  updateBranchVisibleSettingInCooperate(request: UpdateBranchVisibleSettingInCooperateRequest, options?: CallOptions): Promise<UpdateBranchVisibleSettingInCooperateResponse>

  /**
   * Change a scene-based contacts hide setting
   *
   * Gives an existing setting new content. Nobody documents whether a field that is left
   * out keeps its value, so send the whole setting.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It gives the setting that the ID names the same content again; nothing changes.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  updateContactHideBySceneSetting(request: UpdateContactHideBySceneSettingRequest, options?: CallOptions): Promise<UpdateContactHideBySceneSettingResponse>

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
   * Change a scene-based attribute hide setting
   *
   * Gives an existing setting new content. Nobody documents whether a field that is left
   * out keeps its value, so send the whole setting.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It gives the setting that the ID names the same content again; nothing changes.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  updateEmpAttributeHideBySceneSetting(request: UpdateEmpAttributeHideBySceneSettingRequest, options?: CallOptions): Promise<UpdateEmpAttributeHideBySceneSettingResponse>

  /**
   * Change a management group
   *
   * Gives a management group a new name, new members, new resources and a new scope. The SDK requires all
   * four, so they presumably replace what the group held before.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. A repeat gives the group the same content again.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  updateManagementGroup(request: UpdateManagementGroupRequest, options?: CallOptions): Promise<UpdateManagementGroupResponse>

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

  /**
   * Report the audit status of a personal resume
   *
   * A partner reports how it audited an entry of a person's resume, such as a position or a degree.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  updateTitleAuditStatus(request: UpdateTitleAuditStatusRequest, options?: CallOptions): Promise<UpdateTitleAuditStatusResponse>

  /**
   * Set the work status of an employee
   *
   * Writes a work status of an employee, leave or a business trip for example, or marks it as deleted.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It writes the whole status that `id` names; the same content again changes nothing.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  updateUserOwnness(request: UpdateUserOwnnessRequest, options?: CallOptions): Promise<UpdateUserOwnnessResponse>

  /**
   * Add members to a static user group
   *
   * Adds employees to a static user group.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: no. Nobody documents what a second call does.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  userGroupAddStaticGroupMembers(request: UserGroupAddStaticGroupMembersRequest, options?: CallOptions): Promise<UserGroupAddStaticGroupMembersResponse>

  /**
   * Remove members from a static user group
   *
   * Removes employees from a static user group.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It removes the named employees; a second call finds none of them in the group.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  userGroupRemoveStaticGroupMembers(request: UserGroupRemoveStaticGroupMembersRequest, options?: CallOptions): Promise<UserGroupRemoveStaticGroupMembersResponse>

  /**
   * Get the profiles of people by uid
   *
   * Returns the profiles of people by their numeric `uid`. Nobody documents how a `uid`
   * relates to a `userId`. Although it is a POST, it has no body: the list travels in the query.
   *
   * Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
   *
   * - Known from the official SDKs only.
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, or one that any call can get
   */
  userProfile(request?: UserProfileRequest, options?: CallOptions): Promise<UserProfileResponse>
}

/** The operations that take the token of a user who signed in. */
export interface UserOperations {
  /**
   * Get a user's contact profile
   *
   * Returns the profile of a person: of the one who signed in with `unionId` set to `me`, otherwise of
   * the one whom the `unionId` names. It takes the token of a user, not that of an app.
   *
   * - Permission: `Contact.User.Read`
   * - App types: internal, third-party-enterprise, third-party-personal
   * - Safe to repeat: yes. It only reads.
   *
   * @throws {ContactApiError} with `code` `parameter.error`, `invalidParameter.user.notFound`, or one that any call can get
   * @see {@link https://open.dingtalk.com/document/development/dingtalk-retrieve-user-information}
   */
  getUser(request: GetUserRequest, options?: CallOptions): Promise<GetUserResponse>
}

/** All operations of the contract. */
export interface ContactOperations extends AppOperations, UserOperations {}

/** The name of an operation: DingTalk's action name in lowerCamelCase, misspellings included. */
export type OperationId = keyof ContactOperations

/** What {@link ContactOperations.addAccountMapping} takes. */
export interface AddAccountMappingRequest {
  body: operations['addAccountMapping']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.addAccountMapping} answers. */
export type AddAccountMappingResponse = operations['addAccountMapping']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.addContactHideBySceneSetting} takes. */
export interface AddContactHideBySceneSettingRequest {
  body: operations['addContactHideBySceneSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.addContactHideBySceneSetting} answers. */
export type AddContactHideBySceneSettingResponse = operations['addContactHideBySceneSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.addEmpAttributeHideBySceneSetting} takes. */
export interface AddEmpAttributeHideBySceneSettingRequest {
  body: operations['addEmpAttributeHideBySceneSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.addEmpAttributeHideBySceneSetting} answers. */
export type AddEmpAttributeHideBySceneSettingResponse = operations['addEmpAttributeHideBySceneSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.addOrgAccountOwnness} takes. */
export interface AddOrgAccountOwnnessRequest {
  query: operations['addOrgAccountOwnness']['parameters']['query']
  body: operations['addOrgAccountOwnness']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.addOrgAccountOwnness} answers. */
export type AddOrgAccountOwnnessResponse = operations['addOrgAccountOwnness']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.annualCertificationAudit} takes. */
export interface AnnualCertificationAuditRequest {
  body: operations['annualCertificationAudit']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.annualCertificationAudit} answers. */
export type AnnualCertificationAuditResponse = operations['annualCertificationAudit']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.batchApproveUnionApply} takes. */
export interface BatchApproveUnionApplyRequest {
  body?: NonNullable<operations['batchApproveUnionApply']['requestBody']>['content']['application/json']
}

/** What {@link ContactOperations.batchApproveUnionApply} answers. */
export type BatchApproveUnionApplyResponse = operations['batchApproveUnionApply']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.batchGetUser} takes. */
export interface BatchGetUserRequest {
  query: operations['batchGetUser']['parameters']['query']
}

/** What {@link ContactOperations.batchGetUser} answers. */
export type BatchGetUserResponse = operations['batchGetUser']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.batchUpdateExternalTitle} takes. */
export interface BatchUpdateExternalTitleRequest {
  body: operations['batchUpdateExternalTitle']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.batchUpdateExternalTitle} answers. */
export type BatchUpdateExternalTitleResponse = operations['batchUpdateExternalTitle']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.changeDingTalkId} takes. */
export interface ChangeDingTalkIdRequest {
  body: operations['changeDingTalkId']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.changeDingTalkId} answers. */
export type ChangeDingTalkIdResponse = operations['changeDingTalkId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.changeMainAdmin} takes. */
export interface ChangeMainAdminRequest {
  body: operations['changeMainAdmin']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.changeMainAdmin} answers. */
export type ChangeMainAdminResponse = operations['changeMainAdmin']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.changeMainOrg} takes. */
export interface ChangeMainOrgRequest {
  body: operations['changeMainOrg']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.changeMainOrg} answers. */
export type ChangeMainOrgResponse = operations['changeMainOrg']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.courseFinishCourse} takes. */
export interface CourseFinishCourseRequest {
  body: operations['courseFinishCourse']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.courseFinishCourse} answers. */
export type CourseFinishCourseResponse = operations['courseFinishCourse']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.createCooperateOrg} takes. */
export interface CreateCooperateOrgRequest {
  body: operations['createCooperateOrg']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.createCooperateOrg} answers. */
export type CreateCooperateOrgResponse = operations['createCooperateOrg']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.createManagementGroup} takes. */
export interface CreateManagementGroupRequest {
  body: operations['createManagementGroup']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.createManagementGroup} answers. */
export type CreateManagementGroupResponse = operations['createManagementGroup']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.createSecondaryManagementGroup} takes. */
export interface CreateSecondaryManagementGroupRequest {
  query: operations['createSecondaryManagementGroup']['parameters']['query']
  body: operations['createSecondaryManagementGroup']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.createSecondaryManagementGroup} answers. */
export type CreateSecondaryManagementGroupResponse = operations['createSecondaryManagementGroup']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.createUserGroup} takes. */
export interface CreateUserGroupRequest {
  body: operations['createUserGroup']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.createUserGroup} answers. */
export type CreateUserGroupResponse = operations['createUserGroup']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.delAccountMapping} takes. */
export interface DelAccountMappingRequest {
  query: operations['delAccountMapping']['parameters']['query']
}

/** What {@link ContactOperations.delAccountMapping} answers. */
export type DelAccountMappingResponse = operations['delAccountMapping']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.delOrgAccUserOwnness} takes. */
export interface DelOrgAccUserOwnnessRequest {
  query: operations['delOrgAccUserOwnness']['parameters']['query']
}

/** What {@link ContactOperations.delOrgAccUserOwnness} answers. */
export type DelOrgAccUserOwnnessResponse = operations['delOrgAccUserOwnness']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.deleteContactHideBySceneSetting} takes. */
export interface DeleteContactHideBySceneSettingRequest {
  path: operations['deleteContactHideBySceneSetting']['parameters']['path']
}

/** What {@link ContactOperations.deleteContactHideBySceneSetting} answers. */
export type DeleteContactHideBySceneSettingResponse = operations['deleteContactHideBySceneSetting']['responses'][200]['content']['application/json']

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

/** What {@link ContactOperations.deleteEmpAttributeHideBySceneSetting} takes. */
export interface DeleteEmpAttributeHideBySceneSettingRequest {
  path: operations['deleteEmpAttributeHideBySceneSetting']['parameters']['path']
}

/** What {@link ContactOperations.deleteEmpAttributeHideBySceneSetting} answers. */
export type DeleteEmpAttributeHideBySceneSettingResponse = operations['deleteEmpAttributeHideBySceneSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.deleteEmpAttributeVisibility} takes. */
export interface DeleteEmpAttributeVisibilityRequest {
  path: operations['deleteEmpAttributeVisibility']['parameters']['path']
}

/** What {@link ContactOperations.deleteEmpAttributeVisibility} answers. */
export type DeleteEmpAttributeVisibilityResponse = operations['deleteEmpAttributeVisibility']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.deleteManagementGroup} takes. */
export interface DeleteManagementGroupRequest {
  path: operations['deleteManagementGroup']['parameters']['path']
}

/** What {@link ContactOperations.deleteManagementGroup} answers. */
export type DeleteManagementGroupResponse = void

/** What {@link ContactOperations.deleteUserGroup} takes. */
export interface DeleteUserGroupRequest {
  body: operations['deleteUserGroup']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.deleteUserGroup} answers. */
export type DeleteUserGroupResponse = operations['deleteUserGroup']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getAccessToken} takes. */
export interface GetAccessTokenRequest {
  body: operations['getAccessToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getAccessToken} answers. */
export type GetAccessTokenResponse = operations['getAccessToken']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getAccountMapping} takes. */
export interface GetAccountMappingRequest {
  query: operations['getAccountMapping']['parameters']['query']
}

/** What {@link ContactOperations.getAccountMapping} answers. */
export type GetAccountMappingResponse = operations['getAccountMapping']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getApplyInviteInfo} takes. */
export interface GetApplyInviteInfoRequest {
  query?: NonNullable<operations['getApplyInviteInfo']['parameters']['query']>
}

/** What {@link ContactOperations.getApplyInviteInfo} answers. */
export type GetApplyInviteInfoResponse = operations['getApplyInviteInfo']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getBranchAuthData} takes. */
export interface GetBranchAuthDataRequest {
  query: operations['getBranchAuthData']['parameters']['query']
  body?: NonNullable<operations['getBranchAuthData']['requestBody']>['content']['application/json']
}

/** What {@link ContactOperations.getBranchAuthData} answers. */
export type GetBranchAuthDataResponse = operations['getBranchAuthData']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getCardInUserHolder} takes. */
export interface GetCardInUserHolderRequest {
  path: operations['getCardInUserHolder']['parameters']['path']
}

/** What {@link ContactOperations.getCardInUserHolder} answers. */
export type GetCardInUserHolderResponse = operations['getCardInUserHolder']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getCardInfo} takes. */
export interface GetCardInfoRequest {
  path: operations['getCardInfo']['parameters']['path']
}

/** What {@link ContactOperations.getCardInfo} answers. */
export type GetCardInfoResponse = operations['getCardInfo']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getContactHideBySceneSetting} takes. */
export interface GetContactHideBySceneSettingRequest {
  path: operations['getContactHideBySceneSetting']['parameters']['path']
}

/** What {@link ContactOperations.getContactHideBySceneSetting} answers. */
export type GetContactHideBySceneSettingResponse = operations['getContactHideBySceneSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getCooperateOrgInviteInfo} takes. */
export interface GetCooperateOrgInviteInfoRequest {
  path: operations['getCooperateOrgInviteInfo']['parameters']['path']
}

/** What {@link ContactOperations.getCooperateOrgInviteInfo} answers. */
export type GetCooperateOrgInviteInfoResponse = operations['getCooperateOrgInviteInfo']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getCorpAccessToken} takes. */
export interface GetCorpAccessTokenRequest {
  body: operations['getCorpAccessToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getCorpAccessToken} answers. */
export type GetCorpAccessTokenResponse = operations['getCorpAccessToken']['responses'][200]['content']['application/json']


/** What {@link ContactOperations.getCorpCardStyleList} answers. */
export type GetCorpCardStyleListResponse = operations['getCorpCardStyleList']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getDingIdByMigrationDingId} takes. */
export interface GetDingIdByMigrationDingIdRequest {
  query: operations['getDingIdByMigrationDingId']['parameters']['query']
}

/** What {@link ContactOperations.getDingIdByMigrationDingId} answers. */
export type GetDingIdByMigrationDingIdResponse = operations['getDingIdByMigrationDingId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getEmpAttributeHideBySceneSetting} takes. */
export interface GetEmpAttributeHideBySceneSettingRequest {
  path: operations['getEmpAttributeHideBySceneSetting']['parameters']['path']
}

/** What {@link ContactOperations.getEmpAttributeHideBySceneSetting} answers. */
export type GetEmpAttributeHideBySceneSettingResponse = operations['getEmpAttributeHideBySceneSetting']['responses'][200]['content']['application/json']


/** What {@link ContactOperations.getLatestDingIndex} answers. */
export type GetLatestDingIndexResponse = operations['getLatestDingIndex']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getMigrationDingIdByDingId} takes. */
export interface GetMigrationDingIdByDingIdRequest {
  query: operations['getMigrationDingIdByDingId']['parameters']['query']
}

/** What {@link ContactOperations.getMigrationDingIdByDingId} answers. */
export type GetMigrationDingIdByDingIdResponse = operations['getMigrationDingIdByDingId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getMigrationUnionIdByUnionId} takes. */
export interface GetMigrationUnionIdByUnionIdRequest {
  query: operations['getMigrationUnionIdByUnionId']['parameters']['query']
}

/** What {@link ContactOperations.getMigrationUnionIdByUnionId} answers. */
export type GetMigrationUnionIdByUnionIdResponse = operations['getMigrationUnionIdByUnionId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getOrgAuthInfo} takes. */
export interface GetOrgAuthInfoRequest {
  query?: NonNullable<operations['getOrgAuthInfo']['parameters']['query']>
}

/** What {@link ContactOperations.getOrgAuthInfo} answers. */
export type GetOrgAuthInfoResponse = operations['getOrgAuthInfo']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getSsoAccessToken} takes. */
export interface GetSsoAccessTokenRequest {
  body: operations['getSsoAccessToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getSsoAccessToken} answers. */
export type GetSsoAccessTokenResponse = operations['getSsoAccessToken']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getSuiteAccessToken} takes. */
export interface GetSuiteAccessTokenRequest {
  body: operations['getSuiteAccessToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getSuiteAccessToken} answers. */
export type GetSuiteAccessTokenResponse = operations['getSuiteAccessToken']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getToken} takes. */
export interface GetTokenRequest {
  path: operations['getToken']['parameters']['path']
  body: operations['getToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getToken} answers. */
export type GetTokenResponse = operations['getToken']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getTranslateFileJobResult} takes. */
export interface GetTranslateFileJobResultRequest {
  query: operations['getTranslateFileJobResult']['parameters']['query']
}

/** What {@link ContactOperations.getTranslateFileJobResult} answers. */
export type GetTranslateFileJobResultResponse = operations['getTranslateFileJobResult']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getUnionIdByMigrationUnionId} takes. */
export interface GetUnionIdByMigrationUnionIdRequest {
  query: operations['getUnionIdByMigrationUnionId']['parameters']['query']
}

/** What {@link ContactOperations.getUnionIdByMigrationUnionId} answers. */
export type GetUnionIdByMigrationUnionIdResponse = operations['getUnionIdByMigrationUnionId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getUser} takes. */
export interface GetUserRequest {
  path: operations['getUser']['parameters']['path']
}

/** What {@link ContactOperations.getUser} answers. */
export type GetUserResponse = operations['getUser']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getUserByDingTalkId} takes. */
export interface GetUserByDingTalkIdRequest {
  query?: NonNullable<operations['getUserByDingTalkId']['parameters']['query']>
}

/** What {@link ContactOperations.getUserByDingTalkId} answers. */
export type GetUserByDingTalkIdResponse = operations['getUserByDingTalkId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.getUserCardHolderList} takes. */
export interface GetUserCardHolderListRequest {
  query: operations['getUserCardHolderList']['parameters']['query']
}

/** What {@link ContactOperations.getUserCardHolderList} answers. */
export type GetUserCardHolderListResponse = operations['getUserCardHolderList']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.getUserCardHolderList}. */
export type GetUserCardHolderListItem = NonNullable<GetUserCardHolderListResponse['list']>[number]

/** What {@link ContactOperations.getUserToken} takes. */
export interface GetUserTokenRequest {
  body: operations['getUserToken']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.getUserToken} answers. */
export type GetUserTokenResponse = operations['getUserToken']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.initVerifyEvent} takes. */
export interface InitVerifyEventRequest {
  body: operations['initVerifyEvent']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.initVerifyEvent} answers. */
export type InitVerifyEventResponse = operations['initVerifyEvent']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.isFriend} takes. */
export interface IsFriendRequest {
  body: operations['isFriend']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.isFriend} answers. */
export type IsFriendResponse = operations['isFriend']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.isvCardEventPush} takes. */
export interface IsvCardEventPushRequest {
  query: operations['isvCardEventPush']['parameters']['query']
  body: operations['isvCardEventPush']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.isvCardEventPush} answers. */
export type IsvCardEventPushResponse = operations['isvCardEventPush']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listBasicRoleInPage} takes. */
export interface ListBasicRoleInPageRequest {
  query?: NonNullable<operations['listBasicRoleInPage']['parameters']['query']>
}

/** What {@link ContactOperations.listBasicRoleInPage} answers. */
export type ListBasicRoleInPageResponse = operations['listBasicRoleInPage']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listBasicRoleInPage}. */
export type ListBasicRoleInPageItem = NonNullable<ListBasicRoleInPageResponse['list']>[number]

/** What {@link ContactOperations.listContactHideSettings} takes. */
export interface ListContactHideSettingsRequest {
  query?: NonNullable<operations['listContactHideSettings']['parameters']['query']>
}

/** What {@link ContactOperations.listContactHideSettings} answers. */
export type ListContactHideSettingsResponse = operations['listContactHideSettings']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listContactHideSettings}. */
export type ListContactHideSettingsItem = NonNullable<ListContactHideSettingsResponse['list']>[number]

/** What {@link ContactOperations.listContactRestrictSetting} takes. */
export interface ListContactRestrictSettingRequest {
  query?: NonNullable<operations['listContactRestrictSetting']['parameters']['query']>
}

/** What {@link ContactOperations.listContactRestrictSetting} answers. */
export type ListContactRestrictSettingResponse = operations['listContactRestrictSetting']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listContactRestrictSetting}. */
export type ListContactRestrictSettingItem = NonNullable<ListContactRestrictSettingResponse['list']>[number]

/** What {@link ContactOperations.listEmpAttributeVisibility} takes. */
export interface ListEmpAttributeVisibilityRequest {
  query?: NonNullable<operations['listEmpAttributeVisibility']['parameters']['query']>
}

/** What {@link ContactOperations.listEmpAttributeVisibility} answers. */
export type ListEmpAttributeVisibilityResponse = operations['listEmpAttributeVisibility']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listEmpAttributeVisibility}. */
export type ListEmpAttributeVisibilityItem = NonNullable<ListEmpAttributeVisibilityResponse['list']>[number]

/** What {@link ContactOperations.listEmpLeaveRecords} takes. */
export interface ListEmpLeaveRecordsRequest {
  query: operations['listEmpLeaveRecords']['parameters']['query']
}

/** What {@link ContactOperations.listEmpLeaveRecords} answers. */
export type ListEmpLeaveRecordsResponse = operations['listEmpLeaveRecords']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listEmpLeaveRecords}. */
export type ListEmpLeaveRecordsItem = NonNullable<ListEmpLeaveRecordsResponse['records']>[number]

/** What {@link ContactOperations.listManagementGroups} takes. */
export interface ListManagementGroupsRequest {
  query: operations['listManagementGroups']['parameters']['query']
}

/** What {@link ContactOperations.listManagementGroups} answers. */
export type ListManagementGroupsResponse = operations['listManagementGroups']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listManagementGroups}. */
export type ListManagementGroupsItem = NonNullable<ListManagementGroupsResponse['groups']>[number]

/** What {@link ContactOperations.listOwnedOrgByStaffId} takes. */
export interface ListOwnedOrgByStaffIdRequest {
  query: operations['listOwnedOrgByStaffId']['parameters']['query']
}

/** What {@link ContactOperations.listOwnedOrgByStaffId} answers. */
export type ListOwnedOrgByStaffIdResponse = operations['listOwnedOrgByStaffId']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listSeniorSettings} takes. */
export interface ListSeniorSettingsRequest {
  query: operations['listSeniorSettings']['parameters']['query']
}

/** What {@link ContactOperations.listSeniorSettings} answers. */
export type ListSeniorSettingsResponse = operations['listSeniorSettings']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.listUserGroupMembers} takes. */
export interface ListUserGroupMembersRequest {
  query: operations['listUserGroupMembers']['parameters']['query']
}

/** What {@link ContactOperations.listUserGroupMembers} answers. */
export type ListUserGroupMembersResponse = operations['listUserGroupMembers']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listUserGroupMembers}. */
export type ListUserGroupMembersItem = NonNullable<NonNullable<ListUserGroupMembersResponse['result']>['members']>[number]

/** What {@link ContactOperations.listUserGroups} takes. */
export interface ListUserGroupsRequest {
  query: operations['listUserGroups']['parameters']['query']
}

/** What {@link ContactOperations.listUserGroups} answers. */
export type ListUserGroupsResponse = operations['listUserGroups']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.listUserGroups}. */
export type ListUserGroupsItem = NonNullable<NonNullable<ListUserGroupsResponse['result']>['groups']>[number]

/** What {@link ContactOperations.modifyOrgAccUserOwnness} takes. */
export interface ModifyOrgAccUserOwnnessRequest {
  query: operations['modifyOrgAccUserOwnness']['parameters']['query']
  body: operations['modifyOrgAccUserOwnness']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.modifyOrgAccUserOwnness} answers. */
export type ModifyOrgAccUserOwnnessResponse = operations['modifyOrgAccUserOwnness']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.multiOrgPermissionGrant} takes. */
export interface MultiOrgPermissionGrantRequest {
  body: operations['multiOrgPermissionGrant']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.multiOrgPermissionGrant} answers. */
export type MultiOrgPermissionGrantResponse = void

/** What {@link ContactOperations.orgAccountMobileVisibleInOtherOrg} takes. */
export interface OrgAccountMobileVisibleInOtherOrgRequest {
  body: operations['orgAccountMobileVisibleInOtherOrg']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.orgAccountMobileVisibleInOtherOrg} answers. */
export type OrgAccountMobileVisibleInOtherOrgResponse = operations['orgAccountMobileVisibleInOtherOrg']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.orgAccountMobileVisiblePermisson} takes. */
export interface OrgAccountMobileVisiblePermissonRequest {
  body: operations['orgAccountMobileVisiblePermisson']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.orgAccountMobileVisiblePermisson} answers. */
export type OrgAccountMobileVisiblePermissonResponse = operations['orgAccountMobileVisiblePermisson']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.orgInfo} takes. */
export interface OrgInfoRequest {
  query?: NonNullable<operations['orgInfo']['parameters']['query']>
}

/** What {@link ContactOperations.orgInfo} answers. */
export type OrgInfoResponse = operations['orgInfo']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.pushVerifyEvent} takes. */
export interface PushVerifyEventRequest {
  body: operations['pushVerifyEvent']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.pushVerifyEvent} answers. */
export type PushVerifyEventResponse = operations['pushVerifyEvent']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.queryCardVisitorStatisticData} takes. */
export interface QueryCardVisitorStatisticDataRequest {
  query: operations['queryCardVisitorStatisticData']['parameters']['query']
}

/** What {@link ContactOperations.queryCardVisitorStatisticData} answers. */
export type QueryCardVisitorStatisticDataResponse = operations['queryCardVisitorStatisticData']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.queryCorpStatisticData} takes. */
export interface QueryCorpStatisticDataRequest {
  body: operations['queryCorpStatisticData']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.queryCorpStatisticData} answers. */
export type QueryCorpStatisticDataResponse = operations['queryCorpStatisticData']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.queryCorpUserStatistic} takes. */
export interface QueryCorpUserStatisticRequest {
  body: operations['queryCorpUserStatistic']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.queryCorpUserStatistic} answers. */
export type QueryCorpUserStatisticResponse = operations['queryCorpUserStatistic']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.queryCorpUserStatistic}. */
export type QueryCorpUserStatisticItem = NonNullable<QueryCorpUserStatisticResponse['list']>[number]

/** What {@link ContactOperations.queryResourceManagementMembers} takes. */
export interface QueryResourceManagementMembersRequest {
  path: operations['queryResourceManagementMembers']['parameters']['path']
}

/** What {@link ContactOperations.queryResourceManagementMembers} answers. */
export type QueryResourceManagementMembersResponse = operations['queryResourceManagementMembers']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.queryStatus} takes. */
export interface QueryStatusRequest {
  query: operations['queryStatus']['parameters']['query']
}

/** What {@link ContactOperations.queryStatus} answers. */
export type QueryStatusResponse = operations['queryStatus']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.queryUserManagementResources} takes. */
export interface QueryUserManagementResourcesRequest {
  path: operations['queryUserManagementResources']['parameters']['path']
}

/** What {@link ContactOperations.queryUserManagementResources} answers. */
export type QueryUserManagementResourcesResponse = operations['queryUserManagementResources']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.queryVerifyResult} takes. */
export interface QueryVerifyResultRequest {
  query: operations['queryVerifyResult']['parameters']['query']
}

/** What {@link ContactOperations.queryVerifyResult} answers. */
export type QueryVerifyResultResponse = operations['queryVerifyResult']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.recallTeamInvite} takes. */
export interface RecallTeamInviteRequest {
  query?: NonNullable<operations['recallTeamInvite']['parameters']['query']>
}

/** What {@link ContactOperations.recallTeamInvite} answers. */
export type RecallTeamInviteResponse = void

/** What {@link ContactOperations.searchDepartment} takes. */
export interface SearchDepartmentRequest {
  body: operations['searchDepartment']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.searchDepartment} answers. */
export type SearchDepartmentResponse = operations['searchDepartment']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.searchUser} takes. */
export interface SearchUserRequest {
  body: operations['searchUser']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.searchUser} answers. */
export type SearchUserResponse = operations['searchUser']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.separateBranchOrg} takes. */
export interface SeparateBranchOrgRequest {
  body: operations['separateBranchOrg']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.separateBranchOrg} answers. */
export type SeparateBranchOrgResponse = operations['separateBranchOrg']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.setDisable} takes. */
export interface SetDisableRequest {
  body: operations['setDisable']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.setDisable} answers. */
export type SetDisableResponse = operations['setDisable']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.setEnable} takes. */
export interface SetEnableRequest {
  body: operations['setEnable']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.setEnable} answers. */
export type SetEnableResponse = operations['setEnable']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.signOut} takes. */
export interface SignOutRequest {
  body: operations['signOut']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.signOut} answers. */
export type SignOutResponse = operations['signOut']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.sortUser} takes. */
export interface SortUserRequest {
  body: operations['sortUser']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.sortUser} answers. */
export type SortUserResponse = operations['sortUser']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.submitHandoverResource} takes. */
export interface SubmitHandoverResourceRequest {
  body: operations['submitHandoverResource']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.submitHandoverResource} answers. */
export type SubmitHandoverResourceResponse = operations['submitHandoverResource']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentAddCustomTag} takes. */
export interface TalentAddCustomTagRequest {
  body: operations['talentAddCustomTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentAddCustomTag} answers. */
export type TalentAddCustomTagResponse = operations['talentAddCustomTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentAddObjectiveTag} takes. */
export interface TalentAddObjectiveTagRequest {
  body: operations['talentAddObjectiveTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentAddObjectiveTag} answers. */
export type TalentAddObjectiveTagResponse = operations['talentAddObjectiveTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentAddPersonalityTag} takes. */
export interface TalentAddPersonalityTagRequest {
  body: operations['talentAddPersonalityTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentAddPersonalityTag} answers. */
export type TalentAddPersonalityTagResponse = operations['talentAddPersonalityTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentDeleteCustomTag} takes. */
export interface TalentDeleteCustomTagRequest {
  body: operations['talentDeleteCustomTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentDeleteCustomTag} answers. */
export type TalentDeleteCustomTagResponse = operations['talentDeleteCustomTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentDeleteObjectiveTag} takes. */
export interface TalentDeleteObjectiveTagRequest {
  body: operations['talentDeleteObjectiveTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentDeleteObjectiveTag} answers. */
export type TalentDeleteObjectiveTagResponse = operations['talentDeleteObjectiveTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentDeletePersonalityTag} takes. */
export interface TalentDeletePersonalityTagRequest {
  body: operations['talentDeletePersonalityTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentDeletePersonalityTag} answers. */
export type TalentDeletePersonalityTagResponse = operations['talentDeletePersonalityTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentLikeTag} takes. */
export interface TalentLikeTagRequest {
  body: operations['talentLikeTag']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.talentLikeTag} answers. */
export type TalentLikeTagResponse = operations['talentLikeTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentQueryCustomTag} takes. */
export interface TalentQueryCustomTagRequest {
  query: operations['talentQueryCustomTag']['parameters']['query']
}

/** What {@link ContactOperations.talentQueryCustomTag} answers. */
export type TalentQueryCustomTagResponse = operations['talentQueryCustomTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentQueryObjectiveTag} takes. */
export interface TalentQueryObjectiveTagRequest {
  query: operations['talentQueryObjectiveTag']['parameters']['query']
}

/** What {@link ContactOperations.talentQueryObjectiveTag} answers. */
export type TalentQueryObjectiveTagResponse = operations['talentQueryObjectiveTag']['responses'][200]['content']['application/json']


/** What {@link ContactOperations.talentQueryPersonalityTag} answers. */
export type TalentQueryPersonalityTagResponse = operations['talentQueryPersonalityTag']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.talentQueryTagLikeDetailList} takes. */
export interface TalentQueryTagLikeDetailListRequest {
  query: operations['talentQueryTagLikeDetailList']['parameters']['query']
}

/** What {@link ContactOperations.talentQueryTagLikeDetailList} answers. */
export type TalentQueryTagLikeDetailListResponse = operations['talentQueryTagLikeDetailList']['responses'][200]['content']['application/json']

/** An item of the pages of {@link ContactOperations.talentQueryTagLikeDetailList}. */
export type TalentQueryTagLikeDetailListItem = NonNullable<NonNullable<TalentQueryTagLikeDetailListResponse['result']>['likeDetails']>[number]

/** What {@link ContactOperations.talentQueryTagLikeList} takes. */
export interface TalentQueryTagLikeListRequest {
  query: operations['talentQueryTagLikeList']['parameters']['query']
}

/** What {@link ContactOperations.talentQueryTagLikeList} answers. */
export type TalentQueryTagLikeListResponse = operations['talentQueryTagLikeList']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.transformToExclusiveAccount} takes. */
export interface TransformToExclusiveAccountRequest {
  body: operations['transformToExclusiveAccount']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.transformToExclusiveAccount} answers. */
export type TransformToExclusiveAccountResponse = void

/** What {@link ContactOperations.transformToNormalAccount} takes. */
export interface TransformToNormalAccountRequest {
  body: operations['transformToNormalAccount']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.transformToNormalAccount} answers. */
export type TransformToNormalAccountResponse = operations['transformToNormalAccount']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.translateFile} takes. */
export interface TranslateFileRequest {
  body: operations['translateFile']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.translateFile} answers. */
export type TranslateFileResponse = operations['translateFile']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.uniqueQueryUserCard} takes. */
export interface UniqueQueryUserCardRequest {
  query: operations['uniqueQueryUserCard']['parameters']['query']
}

/** What {@link ContactOperations.uniqueQueryUserCard} answers. */
export type UniqueQueryUserCardResponse = operations['uniqueQueryUserCard']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateBranchAttributesInCooperate} takes. */
export interface UpdateBranchAttributesInCooperateRequest {
  body: operations['updateBranchAttributesInCooperate']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateBranchAttributesInCooperate} answers. */
export type UpdateBranchAttributesInCooperateResponse = void

/** What {@link ContactOperations.updateBranchVisibleSettingInCooperate} takes. */
export interface UpdateBranchVisibleSettingInCooperateRequest {
  body: operations['updateBranchVisibleSettingInCooperate']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateBranchVisibleSettingInCooperate} answers. */
export type UpdateBranchVisibleSettingInCooperateResponse = void

/** What {@link ContactOperations.updateContactHideBySceneSetting} takes. */
export interface UpdateContactHideBySceneSettingRequest {
  path: operations['updateContactHideBySceneSetting']['parameters']['path']
  body: operations['updateContactHideBySceneSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateContactHideBySceneSetting} answers. */
export type UpdateContactHideBySceneSettingResponse = operations['updateContactHideBySceneSetting']['responses'][200]['content']['application/json']

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

/** What {@link ContactOperations.updateEmpAttributeHideBySceneSetting} takes. */
export interface UpdateEmpAttributeHideBySceneSettingRequest {
  path: operations['updateEmpAttributeHideBySceneSetting']['parameters']['path']
  body: operations['updateEmpAttributeHideBySceneSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateEmpAttributeHideBySceneSetting} answers. */
export type UpdateEmpAttributeHideBySceneSettingResponse = operations['updateEmpAttributeHideBySceneSetting']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateManagementGroup} takes. */
export interface UpdateManagementGroupRequest {
  path: operations['updateManagementGroup']['parameters']['path']
  body: operations['updateManagementGroup']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateManagementGroup} answers. */
export type UpdateManagementGroupResponse = void

/** What {@link ContactOperations.updateSeniorSetting} takes. */
export interface UpdateSeniorSettingRequest {
  body: operations['updateSeniorSetting']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateSeniorSetting} answers. */
export type UpdateSeniorSettingResponse = void

/** What {@link ContactOperations.updateTitleAuditStatus} takes. */
export interface UpdateTitleAuditStatusRequest {
  body: operations['updateTitleAuditStatus']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateTitleAuditStatus} answers. */
export type UpdateTitleAuditStatusResponse = operations['updateTitleAuditStatus']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.updateUserOwnness} takes. */
export interface UpdateUserOwnnessRequest {
  path: operations['updateUserOwnness']['parameters']['path']
  body: operations['updateUserOwnness']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.updateUserOwnness} answers. */
export type UpdateUserOwnnessResponse = operations['updateUserOwnness']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.userGroupAddStaticGroupMembers} takes. */
export interface UserGroupAddStaticGroupMembersRequest {
  body: operations['userGroupAddStaticGroupMembers']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.userGroupAddStaticGroupMembers} answers. */
export type UserGroupAddStaticGroupMembersResponse = operations['userGroupAddStaticGroupMembers']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.userGroupRemoveStaticGroupMembers} takes. */
export interface UserGroupRemoveStaticGroupMembersRequest {
  body: operations['userGroupRemoveStaticGroupMembers']['requestBody']['content']['application/json']
}

/** What {@link ContactOperations.userGroupRemoveStaticGroupMembers} answers. */
export type UserGroupRemoveStaticGroupMembersResponse = operations['userGroupRemoveStaticGroupMembers']['responses'][200]['content']['application/json']

/** What {@link ContactOperations.userProfile} takes. */
export interface UserProfileRequest {
  query?: NonNullable<operations['userProfile']['parameters']['query']>
}

/** What {@link ContactOperations.userProfile} answers. */
export type UserProfileResponse = operations['userProfile']['responses'][200]['content']['application/json']

/** The errors with which DingTalk may answer any call that carries a token. */
export type CommonError =
  | { status: 400; code: 'InvalidAuthentication' }
  | { status: 400; code: 'AuthenticationFailed.MissingParameter' }
  | { status: 403; code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied' }
  | { status: 403; code: 'Forbidden.AccessDenied.IpNotInWhiteList' }
  | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
  | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
  | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi' }
  | { status: 403; code: 'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi' }
  | { status: 403; code: 'Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi' }
  | { status: 403; code: 'Forbidden.AccessDenied.ApiCountLimitForOrg' }
  | { status: 500; code: 'unknownError' }

/** The errors that are documented for each operation, by status and code. */
export interface OperationErrors {
  addAccountMapping:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  addContactHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  addEmpAttributeHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  addOrgAccountOwnness:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  annualCertificationAudit:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  batchApproveUnionApply:
    | CommonError
    | { status: 400; code: 'parameter.blank' }
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  batchGetUser:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  batchUpdateExternalTitle:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  changeDingTalkId:
    | CommonError
    | { status: 400; code: 'incorrect.format' }
    | { status: 400; code: 'incorrect.length' }
    | { status: 400; code: 'incorrect.reserved' }
    | { status: 400; code: 'have.been.set' }
    | { status: 400; code: 'emp.not.exist' }
    | { status: 400; code: 'internalenterpriseaccount.limit' }
    | { status: 500; code: 'system.busy' }
  changeMainAdmin:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'not.main.administrator' }
    | { status: 400; code: 'exclusive.account.limit' }
    | { status: 400; code: 'profile.not.exist' }
    | { status: 400; code: 'employee.not.exist' }
    | { status: 500; code: 'system.busy' }
  changeMainOrg:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  courseFinishCourse:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  createCooperateOrg:
    | CommonError
    | { status: 400; code: 'parameter.blank' }
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  createManagementGroup:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  createSecondaryManagementGroup:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  createUserGroup:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  delAccountMapping:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  delOrgAccUserOwnness:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  deleteContactHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  deleteContactHideSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  deleteContactRestrictSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 400; code: 'idInvalid' }
    | { status: 500; code: 'system.error' }
  deleteEmpAttributeHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  deleteEmpAttributeVisibility:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  deleteManagementGroup:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  deleteUserGroup:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getAccessToken:
    | { status: 400; code: 'missingParameter' }
    | { status: 400; code: 'invalidClientIdOrSecret' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
    | { status: 500; code: 'unknownError' }
  getAccountMapping:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getApplyInviteInfo:
    | CommonError
    | { status: 400; code: 'invalidParameter.param.empty' }
    | { status: 400; code: 'invalidParameter.param.orgIdInvalid' }
    | { status: 500; code: 'invalid.system.errror' }
  getBranchAuthData:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getCardInUserHolder:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getCardInfo:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getContactHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getCooperateOrgInviteInfo:
    | CommonError
    | { status: 400; code: 'parameter.blank' }
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  getCorpAccessToken:
    | { status: 400; code: 'missingParameter' }
    | { status: 400; code: 'invalidSuiteKey' }
    | { status: 400; code: 'invalidSuiteTicket' }
    | { status: 400; code: 'invalidAuthInfo' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
    | { status: 500; code: 'unknownError' }
  getCorpCardStyleList:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getDingIdByMigrationDingId:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'invalid.userid' }
    | { status: 500; code: 'system.busy' }
  getEmpAttributeHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getLatestDingIndex:
    | CommonError
    | { status: 400; code: 'invalidParameter.param.empty' }
    | { status: 500; code: 'invalid.system.errror' }
  getMigrationDingIdByDingId:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 500; code: 'system.busy' }
  getMigrationUnionIdByUnionId:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'invalid.unionId' }
    | { status: 500; code: 'system.busy' }
  getOrgAuthInfo:
    | CommonError
    | { status: 400; code: 'invalidParameter.system.param' }
    | { status: 400; code: 'invalidParameter.appKey.blank' }
    | { status: 400; code: 'permission.denied' }
    | { status: 500; code: 'service.system.error' }
  getSsoAccessToken:
    | { status: 400; code: 'missingParameter' }
    | { status: 400; code: 'invalidClientIdOrSecret' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
    | { status: 500; code: 'unknownError' }
  getSuiteAccessToken:
    | { status: 400; code: 'missingParameter' }
    | { status: 400; code: 'invalidSuiteTicket' }
    | { status: 400; code: 'invalidClientIdOrSecret' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
    | { status: 500; code: 'unknownError' }
  getToken:
    | { status: 400; code: 'unsupported.grant.type' }
    | { status: 400; code: 'invalid.client' }
    | { status: 401; code: 'unauthorized.client' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
    | { status: 500; code: 'server.error' }
    | { status: 500; code: 'unknownError' }
  getTranslateFileJobResult:
    | CommonError
    | { status: 400; code: 'param.invalid' }
    | { status: 500; code: 'system.busy' }
  getUnionIdByMigrationUnionId:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'invalid.userid' }
    | { status: 400; code: 'illegal.migration.unionId' }
    | { status: 500; code: 'system.busy' }
  getUser:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 404; code: 'invalidParameter.user.notFound' }
  getUserByDingTalkId:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getUserCardHolderList:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  getUserToken:
    | { status: 400; code: 'missingParameter' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }
    | { status: 403; code: 'Forbidden.AccessDenied.QpsLimitForApi' }
    | { status: 500; code: 'unknownError' }
  initVerifyEvent:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  isFriend:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  isvCardEventPush:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  listBasicRoleInPage:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  listContactHideSettings:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  listContactRestrictSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  listEmpAttributeVisibility:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  listEmpLeaveRecords:
    | CommonError
    | { status: 400; code: 'invalidParameter.param.invalid' }
    | { status: 500; code: 'system.error' }
  listManagementGroups:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  listOwnedOrgByStaffId:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'exclusive.account.limit' }
    | { status: 400; code: 'profile.not.exist' }
    | { status: 400; code: 'employee.not.exist' }
    | { status: 500; code: 'system.busy' }
  listSeniorSettings:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'parameter.userNotExists' }
    | { status: 500; code: 'parameter.orgNotExists' }
    | { status: 500; code: 'system.error' }
  listUserGroupMembers:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  listUserGroups:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  modifyOrgAccUserOwnness:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  multiOrgPermissionGrant:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 500; code: 'system.busy' }
  orgAccountMobileVisibleInOtherOrg:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 500; code: 'system.busy' }
  orgAccountMobileVisiblePermisson:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  orgInfo:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  pushVerifyEvent:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  queryCardVisitorStatisticData:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  queryCorpStatisticData:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  queryCorpUserStatistic:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  queryResourceManagementMembers:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  queryStatus:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'user.not.exist' }
    | { status: 400; code: 'exclusive.account.only' }
    | { status: 500; code: 'system.busy' }
  queryUserManagementResources:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  queryVerifyResult:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  recallTeamInvite:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  searchDepartment:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.busy' }
  searchUser:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.busy' }
  separateBranchOrg:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 400; code: 'parameter.blank' }
    | { status: 500; code: 'system.error' }
  setDisable:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'user.not.exist' }
    | { status: 400; code: 'exclusive.account.only' }
    | { status: 500; code: 'system.busy' }
  setEnable:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'user.not.exist' }
    | { status: 400; code: 'exclusive.account.only' }
    | { status: 500; code: 'system.busy' }
  signOut:
    | CommonError
    | { status: 400; code: 'invalid.param' }
    | { status: 400; code: 'user.not.exist' }
    | { status: 400; code: 'exclusive.account.only' }
    | { status: 500; code: 'system.busy' }
  sortUser:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'listsize.too.long' }
    | { status: 500; code: 'system.busy' }
  submitHandoverResource:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentAddCustomTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentAddObjectiveTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentAddPersonalityTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentDeleteCustomTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentDeleteObjectiveTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentDeletePersonalityTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentLikeTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentQueryCustomTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentQueryObjectiveTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentQueryPersonalityTag:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentQueryTagLikeDetailList:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  talentQueryTagLikeList:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  transformToExclusiveAccount:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  transformToNormalAccount:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  translateFile:
    | CommonError
    | { status: 400; code: 'param.invalid' }
    | { status: 500; code: 'system.busy' }
  uniqueQueryUserCard:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  updateBranchAttributesInCooperate:
    | CommonError
    | { status: 400; code: 'parameter.blank' }
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  updateBranchVisibleSettingInCooperate:
    | CommonError
    | { status: 400; code: 'parameter.blank' }
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  updateContactHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  updateContactHideSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  updateContactRestrictSetting:
    | CommonError
    | { status: 400; code: 'typeInvalid' }
    | { status: 400; code: 'userIdInvalid' }
    | { status: 400; code: 'excludeNodeExceed' }
    | { status: 400; code: 'subjectNodeExceed' }
    | { status: 400; code: 'subjectNodeEmpty' }
    | { status: 400; code: 'idInvalid' }
    | { status: 500; code: 'system.error' }
  updateDeptSettngTailFirst:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
  updateEmpAttrbuteVisibilitySetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 400; code: 'ruleNum.exceed.limit' }
    | { status: 400; code: 'forbid.add.rule' }
    | { status: 400; code: 'directory.invalid' }
    | { status: 500; code: 'system.error' }
  updateEmpAttributeHideBySceneSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  updateManagementGroup:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  updateSeniorSetting:
    | CommonError
    | { status: 400; code: 'parameter.error' }
    | { status: 500; code: 'system.error' }
    | { status: 500; code: 'parameter.orgNotExists' }
    | { status: 500; code: 'parameter.userNotExists' }
  updateTitleAuditStatus:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  updateUserOwnness:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  userGroupAddStaticGroupMembers:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  userGroupRemoveStaticGroupMembers:
    | CommonError
    | { status: 400; code: 'parameter.error' }
  userProfile:
    | CommonError
    | { status: 400; code: 'parameter.error' }
}
