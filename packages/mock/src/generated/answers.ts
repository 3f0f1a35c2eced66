// Generated from the contract in spec/. Never edit this file: change the contract and run `pnpm generate`.

/** The answers that every operation with a token documents. */
export type CommonAnswer =
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

/** The answers that each operation documents: names of examples and error codes. */
export interface OperationAnswers {
  addAccountMapping:
    | CommonAnswer
    | 'created'
    | 'parameter.error'
  addContactHideBySceneSetting:
    | CommonAnswer
    | 'created'
    | 'parameter.error'
  addEmpAttributeHideBySceneSetting:
    | CommonAnswer
    | 'created'
    | 'parameter.error'
  addOrgAccountOwnness:
    | CommonAnswer
    | 'added'
    | 'parameter.error'
  annualCertificationAudit:
    | CommonAnswer
    | 'accepted'
    | 'parameter.error'
  batchApproveUnionApply:
    | CommonAnswer
    | 'approved'
    | 'parameter.blank'
    | 'parameter.error'
    | 'system.error'
  batchGetUser:
    | CommonAnswer
    | 'one-of-two'
    | 'parameter.error'
  batchUpdateExternalTitle:
    | CommonAnswer
    | 'one-failed'
    | 'parameter.error'
  changeDingTalkId:
    | CommonAnswer
    | 'changed'
    | 'incorrect.format'
    | 'incorrect.length'
    | 'incorrect.reserved'
    | 'have.been.set'
    | 'emp.not.exist'
    | 'internalenterpriseaccount.limit'
    | 'system.busy'
  changeMainAdmin:
    | CommonAnswer
    | 'transferred'
    | 'invalid.param'
    | 'not.main.administrator'
    | 'exclusive.account.limit'
    | 'profile.not.exist'
    | 'employee.not.exist'
    | 'system.busy'
  changeMainOrg:
    | CommonAnswer
    | 'changed'
    | 'parameter.error'
  courseFinishCourse:
    | CommonAnswer
    | 'reported'
    | 'parameter.error'
  createCooperateOrg:
    | CommonAnswer
    | 'created'
    | 'parameter.blank'
    | 'parameter.error'
    | 'system.error'
  createManagementGroup:
    | CommonAnswer
    | 'created'
    | 'parameter.error'
  createSecondaryManagementGroup:
    | CommonAnswer
    | 'created'
    | 'parameter.error'
  createUserGroup:
    | CommonAnswer
    | 'group'
    | 'parameter.error'
  delAccountMapping:
    | CommonAnswer
    | 'deleted'
    | 'parameter.error'
  delOrgAccUserOwnness:
    | CommonAnswer
    | 'deleted'
    | 'parameter.error'
  deleteContactHideBySceneSetting:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  deleteContactHideSetting:
    | CommonAnswer
    | 'parameter.error'
    | 'system.error'
  deleteContactRestrictSetting:
    | CommonAnswer
    | 'deleted'
    | 'parameter.error'
    | 'idInvalid'
    | 'system.error'
  deleteEmpAttributeHideBySceneSetting:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  deleteEmpAttributeVisibility:
    | CommonAnswer
    | 'deleted'
    | 'parameter.error'
    | 'system.error'
  deleteManagementGroup:
    | CommonAnswer
    | 'parameter.error'
  deleteUserGroup:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  getAccessToken:
    | 'token'
    | 'missingParameter'
    | 'invalidClientIdOrSecret'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'unknownError'
  getAccountMapping:
    | CommonAnswer
    | 'mapping'
    | 'parameter.error'
  getApplyInviteInfo:
    | CommonAnswer
    | 'department'
    | 'switched-off'
    | 'invalidParameter.param.empty'
    | 'invalidParameter.param.orgIdInvalid'
    | 'invalid.system.errror'
  getBranchAuthData:
    | CommonAnswer
    | 'figures'
    | 'parameter.error'
  getCardInUserHolder:
    | CommonAnswer
    | 'card'
    | 'parameter.error'
  getCardInfo:
    | CommonAnswer
    | 'card'
    | 'parameter.error'
  getContactHideBySceneSetting:
    | CommonAnswer
    | 'setting'
    | 'parameter.error'
  getCooperateOrgInviteInfo:
    | CommonAnswer
    | 'invite'
    | 'parameter.blank'
    | 'parameter.error'
    | 'system.error'
  getCorpAccessToken:
    | 'token'
    | 'missingParameter'
    | 'invalidSuiteKey'
    | 'invalidSuiteTicket'
    | 'invalidAuthInfo'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'unknownError'
  getCorpCardStyleList:
    | CommonAnswer
    | 'templates'
    | 'parameter.error'
  getDingIdByMigrationDingId:
    | CommonAnswer
    | 'original'
    | 'invalid.param'
    | 'invalid.userid'
    | 'system.busy'
  getEmpAttributeHideBySceneSetting:
    | CommonAnswer
    | 'setting'
    | 'parameter.error'
  getLatestDingIndex:
    | CommonAnswer
    | 'index'
    | 'invalidParameter.param.empty'
    | 'invalid.system.errror'
  getMigrationDingIdByDingId:
    | CommonAnswer
    | 'migrated'
    | 'invalid.param'
    | 'system.busy'
  getMigrationUnionIdByUnionId:
    | CommonAnswer
    | 'migrated'
    | 'invalid.param'
    | 'invalid.unionId'
    | 'system.busy'
  getOrgAuthInfo:
    | CommonAnswer
    | 'certified'
    | 'not-certified'
    | 'invalidParameter.system.param'
    | 'invalidParameter.appKey.blank'
    | 'permission.denied'
    | 'service.system.error'
  getSsoAccessToken:
    | 'token'
    | 'missingParameter'
    | 'invalidClientIdOrSecret'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'unknownError'
  getSuiteAccessToken:
    | 'token'
    | 'missingParameter'
    | 'invalidSuiteTicket'
    | 'invalidClientIdOrSecret'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'unknownError'
  getToken:
    | 'token'
    | 'unsupported.grant.type'
    | 'invalid.client'
    | 'unauthorized.client'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'server.error'
    | 'unknownError'
  getTranslateFileJobResult:
    | CommonAnswer
    | 'succeeded'
    | 'running'
    | 'param.invalid'
    | 'system.busy'
  getUnionIdByMigrationUnionId:
    | CommonAnswer
    | 'original'
    | 'invalid.param'
    | 'invalid.userid'
    | 'illegal.migration.unionId'
    | 'system.busy'
  getUser:
    | CommonAnswer
    | 'profile'
    | 'masked-mobile'
    | 'parameter.error'
    | 'invalidParameter.user.notFound'
  getUserByDingTalkId:
    | CommonAnswer
    | 'found'
    | 'parameter.error'
  getUserCardHolderList:
    | CommonAnswer
    | 'page'
    | 'parameter.error'
  getUserToken:
    | 'tokens'
    | 'missingParameter'
    | 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    | 'Forbidden.AccessDenied.QpsLimitForApi'
    | 'unknownError'
  initVerifyEvent:
    | CommonAnswer
    | 'started'
    | 'parameter.error'
  isFriend:
    | CommonAnswer
    | 'friends'
    | 'parameter.error'
  isvCardEventPush:
    | CommonAnswer
    | 'accepted'
    | 'parameter.error'
  listBasicRoleInPage:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
  listContactHideSettings:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
    | 'system.error'
  listContactRestrictSetting:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
    | 'system.error'
  listEmpAttributeVisibility:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
    | 'system.error'
  listEmpLeaveRecords:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'invalidParameter.param.invalid'
    | 'system.error'
  listManagementGroups:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
  listOwnedOrgByStaffId:
    | CommonAnswer
    | 'two'
    | 'invalid.param'
    | 'exclusive.account.limit'
    | 'profile.not.exist'
    | 'employee.not.exist'
    | 'system.busy'
  listSeniorSettings:
    | CommonAnswer
    | 'setting'
    | 'parameter.error'
    | 'parameter.userNotExists'
    | 'parameter.orgNotExists'
    | 'system.error'
  listUserGroupMembers:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
  listUserGroups:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
  modifyOrgAccUserOwnness:
    | CommonAnswer
    | 'changed'
    | 'parameter.error'
  multiOrgPermissionGrant:
    | CommonAnswer
    | 'invalid.param'
    | 'system.busy'
  orgAccountMobileVisibleInOtherOrg:
    | CommonAnswer
    | 'authorized'
    | 'invalid.param'
    | 'system.busy'
  orgAccountMobileVisiblePermisson:
    | CommonAnswer
    | 'set'
    | 'parameter.error'
  orgInfo:
    | CommonAnswer
    | 'organizations'
    | 'parameter.error'
  pushVerifyEvent:
    | CommonAnswer
    | 'started'
    | 'parameter.error'
  queryCardVisitorStatisticData:
    | CommonAnswer
    | 'statistics'
    | 'parameter.error'
  queryCorpStatisticData:
    | CommonAnswer
    | 'days'
    | 'parameter.error'
  queryCorpUserStatistic:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
  queryResourceManagementMembers:
    | CommonAnswer
    | 'members'
    | 'parameter.error'
  queryStatus:
    | CommonAnswer
    | 'usable'
    | 'disabled'
    | 'invalid.param'
    | 'user.not.exist'
    | 'exclusive.account.only'
    | 'system.busy'
  queryUserManagementResources:
    | CommonAnswer
    | 'resources'
    | 'parameter.error'
  queryVerifyResult:
    | CommonAnswer
    | 'result'
    | 'parameter.error'
  recallTeamInvite:
    | CommonAnswer
    | 'parameter.error'
  searchDepartment:
    | CommonAnswer
    | 'matches'
    | 'none'
    | 'parameter.error'
    | 'system.busy'
  searchUser:
    | CommonAnswer
    | 'matches'
    | 'page'
    | 'parameter.error'
    | 'system.busy'
  separateBranchOrg:
    | CommonAnswer
    | 'separated'
    | 'parameter.error'
    | 'parameter.blank'
    | 'system.error'
  setDisable:
    | CommonAnswer
    | 'disabled'
    | 'invalid.param'
    | 'user.not.exist'
    | 'exclusive.account.only'
    | 'system.busy'
  setEnable:
    | CommonAnswer
    | 'enabled'
    | 'invalid.param'
    | 'user.not.exist'
    | 'exclusive.account.only'
    | 'system.busy'
  signOut:
    | CommonAnswer
    | 'signed-out'
    | 'invalid.param'
    | 'user.not.exist'
    | 'exclusive.account.only'
    | 'system.busy'
  sortUser:
    | CommonAnswer
    | 'sorted'
    | 'parameter.error'
    | 'listsize.too.long'
    | 'system.busy'
  submitHandoverResource:
    | CommonAnswer
    | 'accepted'
    | 'parameter.error'
  talentAddCustomTag:
    | CommonAnswer
    | 'tag'
    | 'parameter.error'
  talentAddObjectiveTag:
    | CommonAnswer
    | 'tag'
    | 'parameter.error'
  talentAddPersonalityTag:
    | CommonAnswer
    | 'tag'
    | 'parameter.error'
  talentDeleteCustomTag:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  talentDeleteObjectiveTag:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  talentDeletePersonalityTag:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  talentLikeTag:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  talentQueryCustomTag:
    | CommonAnswer
    | 'tags'
    | 'parameter.error'
  talentQueryObjectiveTag:
    | CommonAnswer
    | 'tags'
    | 'parameter.error'
  talentQueryPersonalityTag:
    | CommonAnswer
    | 'tags'
    | 'parameter.error'
  talentQueryTagLikeDetailList:
    | CommonAnswer
    | 'page'
    | 'last-page'
    | 'parameter.error'
  talentQueryTagLikeList:
    | CommonAnswer
    | 'tags'
    | 'parameter.error'
  transformToExclusiveAccount:
    | CommonAnswer
    | 'parameter.error'
  transformToNormalAccount:
    | CommonAnswer
    | 'converted'
    | 'parameter.error'
  translateFile:
    | CommonAnswer
    | 'started'
    | 'param.invalid'
    | 'system.busy'
  uniqueQueryUserCard:
    | CommonAnswer
    | 'card'
    | 'parameter.error'
  updateBranchAttributesInCooperate:
    | CommonAnswer
    | 'parameter.blank'
    | 'parameter.error'
    | 'system.error'
  updateBranchVisibleSettingInCooperate:
    | CommonAnswer
    | 'parameter.blank'
    | 'parameter.error'
    | 'system.error'
  updateContactHideBySceneSetting:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  updateContactHideSetting:
    | CommonAnswer
    | 'result'
    | 'parameter.error'
    | 'system.error'
  updateContactRestrictSetting:
    | CommonAnswer
    | 'result'
    | 'typeInvalid'
    | 'userIdInvalid'
    | 'excludeNodeExceed'
    | 'subjectNodeExceed'
    | 'subjectNodeEmpty'
    | 'idInvalid'
    | 'system.error'
  updateDeptSettngTailFirst:
    | CommonAnswer
    | 'parameter.error'
    | 'system.error'
  updateEmpAttrbuteVisibilitySetting:
    | CommonAnswer
    | 'result'
    | 'parameter.error'
    | 'ruleNum.exceed.limit'
    | 'forbid.add.rule'
    | 'directory.invalid'
    | 'system.error'
  updateEmpAttributeHideBySceneSetting:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  updateManagementGroup:
    | CommonAnswer
    | 'parameter.error'
  updateSeniorSetting:
    | CommonAnswer
    | 'parameter.error'
    | 'system.error'
    | 'parameter.orgNotExists'
    | 'parameter.userNotExists'
  updateTitleAuditStatus:
    | CommonAnswer
    | 'reported'
    | 'parameter.error'
  updateUserOwnness:
    | CommonAnswer
    | 'written'
    | 'parameter.error'
  userGroupAddStaticGroupMembers:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  userGroupRemoveStaticGroupMembers:
    | CommonAnswer
    | 'done'
    | 'parameter.error'
  userProfile:
    | CommonAnswer
    | 'one'
    | 'parameter.error'
}
