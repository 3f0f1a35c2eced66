// Generated from the contract in spec/. Never edit this file: change the contract and run `pnpm generate`.

export interface paths {
    "/v1.0/contact/accountMappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account mapping
         * @description Returns the account of an external system to which an employee is mapped in a business domain.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getAccountMapping"];
        put?: never;
        /**
         * Create an account mapping
         * @description Maps an employee to an account of an external system, within a business domain.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["addAccountMapping"];
        /**
         * Delete an account mapping
         * @description Removes the mapping of an employee in a business domain.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        delete: operations["delAccountMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/assets/submitHandoverResource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a resource handover
         * @description Hands over what an employee holds. Each task names a type of resource, what to do with it, and who
         *     receives it.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["submitHandoverResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/branchAuthDatas/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the data that a branch organization has authorized
         * @description Reads figures that a branch has authorized its trunk organization to see. Call it with the token of
         *     the trunk organization. Which figures is said in the query, the conditions stand in the body.
         */
        post: operations["getBranchAuthData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/events/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a card event from a partner
         * @description Tells DingTalk of an event around a card in the system of a partner (ISV). Who the partner's user is
         *     and which card is meant travels in the query, the event itself in the body.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["isvCardEventPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/holders/infos/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a card from the card holder
         * @description Reads one of the cards that a person keeps in the card holder. Nobody documents whose card holder is
         *     meant: no parameter names the person.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getCardInUserHolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/holders/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cards in the card holder
         * @description Pages through the cards that a person keeps in the card holder. Leave `nextToken` out of the first
         *     call, then pass on the one of the page before until `hasMore` is `false`. Nobody documents whose card
         *     holder is meant: no parameter names the person.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getUserCardHolderList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/infos/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a business card
         * @description Reads one business card with the contact details on it.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getCardInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/styles/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the card templates of the organization
         * @description Lists the templates from which the organization makes business cards.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getCorpCardStyleList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/templates/statistics/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get daily statistics of card templates
         * @description Counts for each day how often cards were sent, accepted and visited.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["queryCorpStatisticData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/users/statistics/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List card statistics per person
         * @description Pages through the people of the organization and counts the cards that each sent and accepted. Start
         *     with `nextToken` 0, then pass on the one of the page before until `hasMore` is `false`.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["queryCorpUserStatistic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cards/visitors/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the visitor statistics of a person's cards
         * @description Counts how many cards a person sent, and how many visitors came, from WeChat and overall.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["queryCardVisitorStatisticData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/contactHideSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts hide settings
         * @description Pages through the hide settings that were made through this API. Start with `nextToken` 0, then
         *     pass on the one of the page before until `hasMore` is `false`.
         */
        get: operations["listContactHideSettings"];
        /**
         * Create or change a contacts hide setting
         * @description Hides employees, departments or roles from everybody but the exceptions. Without `id` every call
         *     creates another setting; with `id` it changes that one.
         *
         *     Before you repeat a call without `id` whose answer was lost, list the settings and look whether it
         *     was created.
         */
        put: operations["updateContactHideSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/contactHideSettings/{settingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a contacts hide setting
         * @description Removes a hide setting. Whom it hid becomes visible again unless another setting hides them.
         */
        delete: operations["deleteContactHideSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cooperateCorps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an upstream/downstream organization
         * @description Creates an upstream/downstream organization, which the calling organization then owns. Keep the
         *     `cooperateCorpId` of the answer: it identifies the new organization in the other calls.
         */
        post: operations["createCooperateOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cooperateCorps/branchAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the attributes of partner organizations
         * @description Sets under which department partners or branches hang and what they are called. Call it with the
         *     token of the upstream/downstream or trunk organization itself. The body is a bare JSON array.
         */
        put: operations["updateBranchAttributesInCooperate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cooperateCorps/branchVisibleSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the visible range of partner organizations
         * @description Decides for partners or branches whether the others see them, or whether they see the others. Call
         *     it with the token of the upstream/downstream or trunk organization itself. The body is a bare JSON
         *     array.
         */
        put: operations["updateBranchVisibleSettingInCooperate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cooperateCorps/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissociate a linked organization
         * @description Ends the link of a partner or branch to its upstream/downstream or trunk organization. The partner
         *     or branch is named by the department under which it hangs. This cannot be undone.
         */
        post: operations["separateBranchOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cooperateCorps/unionApplications/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve applications of partner organizations to join
         * @description Approves up to 10 applications of partners or branches to join, and says for each where it is
         *     placed and under which name. The body is a bare JSON array.
         */
        post: operations["batchApproveUnionApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/cooperateCorps/{cooperateCorpId}/inviteInfos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the invitation link of an upstream/downstream organization
         * @description Returns the link with which partners apply to join the upstream/downstream organization. Call it
         *     with the token of the organization that owns it, not with a token of the upstream/downstream
         *     organization itself.
         */
        get: operations["getCooperateOrgInviteInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/course/finishCourse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a finished course and its certificate
         * @description A partner reports the outcome of a course for one employee, together with the certificate that it
         *     issued.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["courseFinishCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/departments/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search departments by name
         * @description Finds the IDs of departments by name or by the pinyin of the name.
         */
        post: operations["searchDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/depts/settings/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose which department's visibility setting wins
         * @description Decides for the whole organization what happens when a department and one above it have different
         *     visibility settings. The name is misspelt by DingTalk.
         */
        post: operations["updateDeptSettngTailFirst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/dingIndexs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest DingTalk index
         * @description Returns the latest DingTalk index of the organization, its monthly average, the efficiency index and
         *     the green index. The last part of the path is misspelt by DingTalk: `dingIndexs`.
         */
        get: operations["getLatestDingIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/empAttributes/hides/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a scene-based attribute hide setting
         * @description Hides attributes of employees, of the members of departments or of the holders of roles from everybody
         *     but the exceptions that the setting names, and decides for each scene (profile pages, search, chat
         *     subtitles) whether it does.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["addEmpAttributeHideBySceneSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/empAttributes/hides/settings/{settingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a scene-based attribute hide setting
         * @description Reads whose attributes are hidden, which ones, from whom, and in which scenes.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getEmpAttributeHideBySceneSetting"];
        /**
         * Change a scene-based attribute hide setting
         * @description Gives an existing setting new content. Nobody documents whether a field that is left
         *     out keeps its value, so send the whole setting.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["updateEmpAttributeHideBySceneSetting"];
        post?: never;
        /**
         * Delete a scene-based attribute hide setting
         * @description Deletes the setting that the ID names.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        delete: operations["deleteEmpAttributeHideBySceneSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/empLeaveRecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resignation records
         * @description Pages through the people who left the organization within a window of at most 365 days. Pass `0` as
         *     `nextToken` in the first call, then the one of the page before, until a page comes without
         *     `nextToken`.
         */
        get: operations["listEmpLeaveRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/externalTitles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the external job titles of employees
         * @description Sets the job titles that employees show to people outside the organization. The answer lists
         *     apart which entries were changed and which failed.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["batchUpdateExternalTitle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/files/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a job that translates the IDs in files
         * @description Starts a job that replaces the IDs of Contacts in the named files. Ask for its result with
         *     `getTranslateFileJobResult`, or wait for the event that DingTalk pushes when the job is done. Every
         *     call starts another job.
         */
        post: operations["translateFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/files/translateResults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of a translation job
         * @description Tells whether a job has ended, and where the translated file is. The link has to be opened by a
         *     person who signs in with OAuth 2.0.
         */
        get: operations["getTranslateFileJobResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/invites/infos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the invitation settings and link of the organization
         * @description Tells which ways of joining the organization are on, and returns the invitation link. With `deptId`
         *     the link invites into that department, without it into the root department.
         */
        get: operations["getApplyInviteInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/invites/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall an invitation
         * @description Recalls an invitation that was sent before. The parameters travel in the query; there
         *     is no body.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["recallTeamInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/managementGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List management groups
         * @description Pages through the management groups of the organization: name, members, resources and scope of each.
         *     Pass on the `nextToken` of the page before until `hasMore` is `false`.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["listManagementGroups"];
        put?: never;
        /**
         * Create a management group
         * @description Creates a group whose members may manage the given resources within the given scope, and returns the
         *     ID of the group.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["createManagementGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/managementGroups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a management group
         * @description Gives a management group a new name, new members, new resources and a new scope. The SDK requires all
         *     four, so they presumably replace what the group held before.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["updateManagementGroup"];
        post?: never;
        /**
         * Delete a management group
         * @description Removes a management group. Its members presumably lose what they could manage through it.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        delete: operations["deleteManagementGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/org/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get organizations by their numeric IDs
         * @description Returns the names of organizations whose numeric IDs are known. It is a POST that only reads.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["orgInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccount/getDingIdByMigrationDingIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the original dingId behind a migrated one
         * @description Tells which `dingId` a person had as a normal account, before the account was migrated to an
         *     enterprise account.
         */
        get: operations["getDingIdByMigrationDingId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccount/getMigrationDingIdByDingIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the migrated dingIds behind an original one
         * @description Tells which `dingId` a person has after the normal account was migrated to an enterprise account.
         *     The answer is a map; nobody documents what its keys and values stand for.
         */
        get: operations["getMigrationDingIdByDingId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccount/getMigrationUnionIdByUnionIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the migrated unionIds behind an original one
         * @description Tells which `unionId` a person has after the normal account was migrated to an enterprise account.
         *     The answer is a map; nobody documents what its keys and values stand for.
         */
        get: operations["getMigrationUnionIdByUnionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccount/getUnionIdByMigrationUnionIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the original unionId behind a migrated one
         * @description Tells which `unionId` a person had as a normal account, before the account was migrated to an
         *     enterprise account.
         */
        get: operations["getUnionIdByMigrationUnionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccount/transformToExclusiveAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert a normal account to an enterprise account
         * @description Turns the normal account of an employee into an enterprise account, which DingTalk used to call an
         *     exclusive account. Mind the path: it says `orgAccount`, in the singular.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["transformToExclusiveAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/dingTalkIds/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the DingTalk ID of an enterprise account
         * @description Gives an enterprise account of this organization another DingTalk ID. Choose it with care: once
         *     changed, it cannot be changed again for a year.
         */
        post: operations["changeDingTalkId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an enterprise account
         * @description Disables an enterprise account of this organization. `setEnable` makes it usable again, and
         *     `queryStatus` tells whether it is disabled.
         */
        post: operations["setDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an enterprise account
         * @description Makes a disabled enterprise account of this organization usable again.
         */
        post: operations["setEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/mainAdministrators/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer an organization from one enterprise account to another
         * @description Makes another enterprise account of this organization the main administrator (creator) of the
         *     organization `effectCorpId`, in place of the current one. The new creator joins `effectCorpId`
         *     automatically if need be. `listOwnedOrgByStaffId` lists the organizations that an account created.
         */
        post: operations["changeMainAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/mainOrgs/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the main organization of an enterprise account
         * @description Makes another organization the main organization of an enterprise account.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["changeMainOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/mobiles/visibleInOtherOrg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let other organizations see data of enterprise accounts
         * @description Lets the named organizations see the mobile number, and if asked for the status, of this
         *     organization's enterprise accounts that joined them.
         */
        put: operations["orgAccountMobileVisibleInOtherOrg"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/mobiles/visiblePermissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set who may see the phone numbers of enterprise accounts
         * @description Sets the visibility of the phone numbers of enterprise accounts. The whole body is an array of
         *     strings, and nobody documents what they stand for. The name is misspelt by DingTalk.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["orgAccountMobileVisiblePermisson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/multiOrgPermissions/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow enterprise accounts to join another organization
         * @description Allows the enterprise accounts of some departments, or of the whole organization, to join one more
         *     organization.
         */
        post: operations["multiOrgPermissionGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/ownedOrganizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations that an enterprise account created
         * @description Lists the organizations whose main administrator (creator) is the given enterprise account.
         *     `changeMainAdmin` transfers one of them to another account.
         */
        get: operations["listOwnedOrgByStaffId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/owness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a work status of an enterprise account
         * @description Changes the work status `ownnessId` of an enterprise account of this organization. The account goes
         *     into the query, the status into the body. The path is misspelt by DingTalk.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["modifyOrgAccUserOwnness"];
        /**
         * Add a work status to an enterprise account
         * @description Adds a work status, with its text and its time span, to an enterprise account of this organization.
         *     The account goes into the query, the status into the body. The path is misspelt by DingTalk.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["addOrgAccountOwnness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/ownness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a work status of an enterprise account
         * @description Removes a work status from an enterprise account of this organization. The parameter `ownenssType`
         *     is misspelt by DingTalk.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        delete: operations["delOrgAccUserOwnness"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an enterprise account out
         * @description Forces an enterprise account of this organization to sign out. One reason can be given for the
         *     audit log in the admin console, and another one to show to the employee.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of an enterprise account
         * @description Tells whether an enterprise account of this organization is disabled.
         */
        get: operations["queryStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/orgAccounts/transformToNormalAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert an enterprise account to a normal account
         * @description Turns an enterprise account of this organization into a normal account.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["transformToNormalAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/organizations/authInfos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the certification of an organization
         * @description Tells how far DingTalk has certified an organization, and what its business license says. Of an
         *     organization without certification only `authLevel` and `orgName` come back.
         *
         *     Where the organization has not authorized the app, DingTalk answers 400 with `permission.denied`,
         *     not 403.
         */
        get: operations["getOrgAuthInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/organizations/authorities/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the result of an annual certification audit
         * @description Reports how the annual audit of an organization's certification ended: passed, failed, or open because
         *     of a warning or missing material. Presumably for the agencies that audit certifications on
         *     DingTalk's behalf.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["annualCertificationAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/organizations/hides/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a scene-based contacts hide setting
         * @description Hides employees, departments or roles from everybody but the exceptions that the setting names, and
         *     decides for each scene (browsing the organization, search, profile pages) whether it does.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["addContactHideBySceneSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/organizations/hides/settings/{settingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a scene-based contacts hide setting
         * @description Reads who is hidden, from whom, and in which scenes.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getContactHideBySceneSetting"];
        /**
         * Change a scene-based contacts hide setting
         * @description Gives an existing setting new content. Nobody documents whether a field that is left
         *     out keeps its value, so send the whole setting.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["updateContactHideBySceneSetting"];
        post?: never;
        /**
         * Delete a scene-based contacts hide setting
         * @description Deletes the setting that the ID names.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        delete: operations["deleteContactHideBySceneSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/rbac/administrativeGroups/baseInfos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List management groups with their actions and scopes
         * @description Pages through basic information of management groups: the members, the resources, the actions that are
         *     granted, and the part of Contacts to which they apply. Start with `nextToken` 0, then pass on the
         *     one of the page before until `hasMore` is `false`.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["listBasicRoleInPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/relationships/friends/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether an enterprise account and a person are friends
         * @description Tells whether an enterprise account and the user of a mobile number are friends on DingTalk.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["isFriend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/resources/{resourceId}/managementMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members who may manage a resource
         * @description Names the members who may manage a resource.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["queryResourceManagementMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/restrictions/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts restrictions
         * @description Pages through the restrictions that were made through this API. Leave `nextToken` out of the first
         *     call, then pass on the one of the page before until `hasMore` is `false`.
         */
        get: operations["listContactRestrictSetting"];
        /**
         * Create or change a contacts restriction
         * @description Narrows what the named employees, departments or roles see in Contacts. Without `id` every call
         *     creates another restriction; with `id` it changes that one.
         *
         *     Before you repeat a call without `id` whose answer was lost, list the restrictions and look whether
         *     it was created.
         */
        put: operations["updateContactRestrictSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/restrictions/settings/{settingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a contacts restriction
         * @description Removes a restriction. Whom it named sees again what the remaining settings allow.
         */
        delete: operations["deleteContactRestrictSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/secondaryAdministrators/managementGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a management group as a sub-administrator
         * @description Creates a management group in the name of a sub-administrator, and returns the ID of the group.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["createSecondaryManagementGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/seniorSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the executive mode of an employee
         * @description Tells which channels are blocked for an employee and who is on the allow list.
         */
        get: operations["listSeniorSettings"];
        put?: never;
        /**
         * Set the executive mode of an employee
         * @description Shields an employee from being contacted, or lifts the shield.
         */
        post: operations["updateSeniorSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/staffAttributes/visibilitySettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attribute visibility settings
         * @description Pages through the settings that hide attributes. Start with `nextToken` -1. The answer calls the
         *     cursor `nextCursor`: pass it on as `nextToken` until `hasMore` is `false`.
         */
        get: operations["listEmpAttributeVisibility"];
        put?: never;
        /**
         * Create or change an attribute visibility setting
         * @description Hides attributes of the named employees, departments or roles. Without `id` every call creates
         *     another setting; with `id` it changes that one. The name is misspelt by DingTalk.
         *
         *     Before you repeat a call without `id` whose answer was lost, list the settings and look whether it
         *     was created.
         */
        post: operations["updateEmpAttrbuteVisibilitySetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/staffAttributes/visibilitySettings/{settingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an attribute visibility setting
         * @description Removes a setting. The attributes that it hid become visible again unless another setting hides them.
         */
        delete: operations["deleteEmpAttributeVisibility"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/addCustomTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a custom talent tag to an employee
         * @description Adds a custom tag to one employee.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentAddCustomTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/addObjectiveTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an objective talent tag to an employee
         * @description Adds an objective tag to one employee. Objective tags presumably state facts, such as a certificate or an award.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentAddObjectiveTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/addPersonalityTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a personality talent tag to the organization
         * @description Adds a personality tag, and the category that it belongs to, to the organization.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentAddPersonalityTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/deleteCustomTagWithClearLike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a custom talent tag and its likes
         * @description Deletes a custom tag of an employee, together with all likes that it has.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentDeleteCustomTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/deleteObjectiveTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an objective talent tag
         * @description Deletes an objective tag of an employee.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentDeleteObjectiveTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/deletePersonalityTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a personality talent tag
         * @description Deletes a personality tag of the organization.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentDeletePersonalityTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/likeTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like or unlike a talent tag
         * @description Gives a like to a tag of an employee, or takes it back. `actionType` says which; no source names its values.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["talentLikeTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/queryCustomTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the custom talent tags of an employee
         * @description Lists the custom tags of one employee.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["talentQueryCustomTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/queryObjectiveTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objective talent tags of an employee
         * @description Lists the objective tags of one employee.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["talentQueryObjectiveTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/queryPersonalityTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the personality talent tags of the organization
         * @description Lists the personality tags of the organization, each with its category.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["talentQueryPersonalityTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/queryTagLikeDetailList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the likes of a talent tag
         * @description Pages through the likes of one tag of an employee. Pass the `nextCursor` of each page on as `cursor`
         *     until `hasMore` is `false`.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["talentQueryTagLikeDetailList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/talentTags/queryTagLikeList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the talent tags of an employee with their like counts
         * @description Tells how often each tag of an employee was liked, and whether a given colleague is among those who liked it.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["talentQueryTagLikeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/uniques/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the card of a person by template
         * @description Finds the card of a person by their `unionId` and, when it is given, by the template of the card.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["uniqueQueryUserCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/user/getByDingTalkId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the userId of an employee by DingTalk ID
         * @description Finds the employee to whom a DingTalk ID belongs.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["getUserByDingTalkId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/user/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the profiles of people by uid
         * @description Returns the profiles of people by their numeric `uid`. Nobody documents how a `uid`
         *     relates to a `userId`. Although it is a POST, it has no body: the list travels in the query.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["userProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/user/{userId}/ownness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the work status of an employee
         * @description Writes a work status of an employee, leave or a business trip for example, or marks it as deleted.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["updateUserOwnness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userGroups/addStaticGroupMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members to a static user group
         * @description Adds employees to a static user group.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["userGroupAddStaticGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userGroups/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user group
         * @description Creates a user group and returns its code. Members are added by `userGroupAddStaticGroupMembers`. The
         *     request names no type; the sample data of the SDKs suggests that the group is static.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["createUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userGroups/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a static user group
         * @description Deletes a static user group.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["deleteUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userGroups/listUserGroupMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a user group
         * @description Pages through the members of a user group. Pass the `nextOffset` of each page on as `offset` until
         *     `hasMore` is `false`.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["listUserGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userGroups/listUserGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user groups
         * @description Pages through the user groups of the organization, or through those of one type. Pass the
         *     `nextOffset` of each page on as `offset` until `hasMore` is `false`.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userGroups/removeStaticGroupMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members from a static user group
         * @description Removes employees from a static user group.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["userGroupRemoveStaticGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/userTitles/auditStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report the audit status of a personal resume
         * @description A partner reports how it audited an entry of a person's resume, such as a position or a degree.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        put: operations["updateTitleAuditStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/users/batch/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several employees
         * @description Returns the employees whom the app may read, and apart from them the `userId` of those whom it may
         *     not.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["batchGetUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search employees by name
         * @description Finds the `userId` of employees by name, by the pinyin of the name or by English name. The match is
         *     fuzzy unless `fullMatchField` asks for an exact one.
         */
        post: operations["searchUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/users/sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sort employees by name
         * @description Takes up to 100 employees (`userId`) and returns them in the order of the pinyin of their names.
         */
        post: operations["sortUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/users/{unionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's contact profile
         * @description Returns the profile of a person: of the one who signed in with `unionId` set to `me`, otherwise of
         *     the one whom the `unionId` names. It takes the token of a user, not that of an app.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/users/{userId}/managemementResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources that an employee may manage
         * @description Names the resources that an employee may manage. The path is misspelt by DingTalk
         *     (`managemementResources`) and has to be called so.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["queryUserManagementResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/verifyIdentities/verifyEvents/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an identity verification
         * @description Starts the verification of an employee and returns its ID, with which `queryVerifyResult`
         *     presumably reads the result.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["initVerifyEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/verifyIdentities/verifyEvents/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push an identity verification to an employee
         * @description Pushes an event to an employee that opens the verification component, and returns the ID of the
         *     verification, with which `queryVerifyResult` presumably reads the result.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        post: operations["pushVerifyEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/verifyIdentities/verifyResults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of an identity verification
         * @description Tells how the verification of an employee ended.
         *
         *     Known from the official SDKs only: no page documents its permissions, its errors, or which fields are required.
         */
        get: operations["queryVerifyResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/accessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the access token of an internal app
         * @description Exchanges the credentials of an internal app for an access token of 7200 seconds. Asked again
         *     within that time, DingTalk returns the same token and renews it. Keep the token: asking often is
         *     throttled.
         */
        post: operations["getAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/corpAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the access token of a third-party app for one organization
         * @description Exchanges the credentials of a third-party app, or of an app that was custom-built for one
         *     organization, for an access token of 7200 seconds. The token is good for the organization that
         *     `authCorpId` names, which has to have activated the app.
         *
         *     Asked again within that time, DingTalk returns a new token; it does not say whether the old one
         *     stays valid. Keep the token, one for each app and organization: asking often is throttled.
         */
        post: operations["getCorpAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/ssoAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the access token for single sign-on to an app's admin backend
         * @description Exchanges the SSO secret of an organization for the access token that signs an administrator in to
         *     the admin backend of an app. The token serves that sign-on alone; the contact operations do not
         *     take it.
         */
        post: operations["getSsoAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/suiteAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the suite access token of a third-party app
         * @description Exchanges the credentials of a third-party app for a suite access token of 7200 seconds. It is the
         *     token of the app itself and of no organization; for a token that works on the data of one, call
         *     `getCorpAccessToken`. Keep the token: asking often is throttled.
         */
        post: operations["getSuiteAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/userAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the access token of a person
         * @description Exchanges an authorization code, or a refresh token, for the access token of a person. The code
         *     comes from the sign-in page: DingTalk hands it to the app as `authCode`. The access token lives for
         *     7200 seconds, the refresh token for 30 days; exchange the latter for a new pair before it ends, and
         *     the person need not sign in again.
         */
        post: operations["getUserToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/{corpId}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the access token of an app (unified)
         * @description Exchanges the credentials of an app for an access token, by one call for internal and third-party
         *     apps alike. The path names the organization that the app runs in. Keep the token for as long as
         *     `expires_in` says: asking often is throttled.
         */
        post: operations["getToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The mapping of an employee to an account of an external system. */
        AccountMapping: {
            /** @description The employee (`userId`). */
            userId: string;
            /** @description The business domain of the mapping. */
            domain: string;
            /** @description The tenant in the external system; a fixed value where the system does not distinguish tenants. */
            outTenantId?: string;
            /** @description The account in the external system. */
            outId?: string;
            /** @description Extra data. Each key and each value has at most 100 characters. */
            extension?: {
                [key: string]: string;
            };
        };
        /** @description The mapping that was asked for. */
        AccountMappingResult: {
            result?: components["schemas"]["AccountMapping"];
        };
        /** @description The body of every error of the new API. Tell errors apart by `code`; the message is meant for people and mostly Chinese. */
        ApiError: {
            /** @description The error code, as the examples of each operation list it. Compare it without regard to case. */
            code: string;
            /** @description Identifies the call. The diagnostic tool of the developer console finds it for 7 days. */
            requestid: string;
            /** @description An explanation for people. Never match on it. */
            message: string;
            /** @description Says which permissions are missing. */
            accessdenieddetail?: {
                /** @description The permission codes, one of which the app needs. */
                requiredScopes?: string[];
            };
        };
        /** @description The mapping of an employee to an account of an external system. */
        AccountMappingInput: {
            /** @description The employee (`userId`) to map. */
            userId: string;
            /** @description The business domain of the mapping. */
            domain: string;
            /** @description The tenant in the external system. Where the system does not distinguish tenants, give a fixed value. */
            outTenantId: string;
            /** @description The account in the external system. */
            outId: string;
            /** @description Extra data. Each key and each value has at most 100 characters. */
            extension?: {
                [key: string]: string;
            };
        };
        /** @description Whether the call took effect. The field is always there. */
        RequiredBooleanResult: {
            /** @description `true` when the call took effect. */
            result: boolean;
        };
        /** @description Whether the call took effect. */
        BooleanResult: {
            /** @description `true` when the call took effect. */
            result?: boolean;
        };
        /** @description Who hands over what to whom. */
        ResourceHandoverRequest: {
            /** @description The employee (`userId`) who hands over. */
            userId: string;
            /** @description The tasks of the handover. */
            tasks: {
                /** @description What to do with the resources. The SDK names one action; others may exist. The explanation is our reading of the name. */
                actionType: "handover" | (string & {});
                /**
                 * Format: int64
                 * @description The type of the resources.
                 */
                resourceTypeId: number;
                /** @description The employee (`userId`) who receives the resources. */
                receiverStaffId?: string;
            }[];
        };
        /** @description Whether the call succeeded. */
        Success: {
            /** @description `true` when the call succeeded. */
            success?: boolean;
        };
        /** @description Conditions as pairs of names and values. Which ones apply depends on the data. */
        BranchDataQuery: {
            /** @description The day of the figures as `yyyyMMdd`, within the last two weeks. */
            statDate?: string;
        } & {
            [key: string]: string;
        };
        /** @description The figures that the branch has authorized. */
        BranchData: {
            /** @description The figures. */
            result?: {
                /** @description The code of the indicator. */
                fieldCode?: string;
                /** @description The name of the indicator. */
                fieldName?: string;
                /** @description The value of the indicator, as text. */
                fieldValue?: string;
            }[];
        };
        /** @description An event around a card. */
        CardEventInput: {
            /** @description The type of the event. Nobody documents the types. */
            eventType: string;
            /** @description The parameters of the event as a free-form map; nobody documents its keys. */
            eventParams: {
                [key: string]: unknown;
            };
        };
        /** @description Whether the event was accepted. */
        CardEventResult: {
            /** @description `true` when the event was accepted. */
            success: boolean;
        };
        /** @description A business card in a card holder. */
        ReceivedCard: {
            /** @description The ID of the card. */
            cardId: string;
            /** @description The name on the card. */
            name: string;
            /** @description The organization on the card. */
            orgName: string;
            /** @description The avatar. */
            avatarUrl: string;
            /** @description The job title. */
            title?: string;
            /** @description The industry. */
            industryName?: string;
            /** @description The introduction. */
            introduce?: string;
            /** @description The ID of the template that the card is made from. */
            templateId?: string;
            /**
             * Format: int32
             * @description Where the card came from. Nobody explains the numbers.
             */
            cardSource?: number;
            /**
             * Format: int32
             * @description Whether and how the card was accepted. Nobody explains the numbers.
             */
            cardAcceptStatus?: number;
            /**
             * Format: int64
             * @description Presumably when the card was accepted. Nobody documents the unit.
             */
            cardAcceptTimeLong?: number;
            /** @description Further data as a free-form map; nobody documents its keys. */
            extension?: {
                [key: string]: unknown;
            };
        };
        /** @description A page of the cards in a card holder. */
        CardHolderPage: {
            /** @description The cards. */
            list: WithRequired<components["schemas"]["ReceivedCard"], "extension" | "industryName" | "introduce" | "templateId" | "title">[];
            /** @description Whether another page follows. */
            hasMore?: boolean;
            /**
             * Format: int64
             * @description Where the next page starts. The SDK says that it is empty at the end.
             */
            nextToken: number;
            /**
             * Format: int32
             * @description How many cards the holder has. It may be missing.
             */
            totalCount?: number;
        };
        /** @description A contact detail and its label. */
        CardContactEntry: {
            /** @description Presumably what the entry is called on the card. */
            label?: string;
            /** @description Presumably the contact detail itself. */
            value?: string;
        };
        /** @description The contact details on a business card. */
        CardContactInfo: {
            /** @description Telephone numbers. */
            telephone?: components["schemas"]["CardContactEntry"][];
            /** @description Presumably telephone numbers at work. */
            workPhone?: components["schemas"]["CardContactEntry"][];
            /** @description E-mail addresses. */
            email?: components["schemas"]["CardContactEntry"][];
            /** @description Links, a WeChat account for one. */
            link?: components["schemas"]["CardContactEntry"][];
            /** @description Postal addresses. */
            address?: {
                /** @description The area that the address lies in. */
                area?: {
                    /** @description The region. */
                    region?: string;
                    /** @description The full name of the region. */
                    regionFullName?: string;
                };
                /** @description The address within the region. */
                detail?: string;
            }[];
        };
        /** @description What a business card holds beyond name and organization. */
        CardExtension: {
            cardContactInfo?: components["schemas"]["CardContactInfo"];
            /** @description The organization (`corpId`). */
            corpId?: string;
            /** @description Whether the organization is certified. */
            orgAuthed?: boolean;
            /** @description The logo of the organization. */
            orgLogo?: string;
            /** @description The department that was read from a photographed card. */
            department?: string;
            /** @description The image of the photographed card. */
            originCardUrl?: string;
            /** @description The text that goes along when the card is shared. */
            shareContent?: string;
            /** @description The title of the video. */
            videoTitle?: string;
            /** @description The URL of the video. */
            videoUrl?: string;
            /** @description The file name of the video. */
            videoFileName?: string;
            /** @description The thumbnail of the video. */
            thumbnailUrl?: string;
        };
        /** @description The business card of a person. */
        BusinessCard: {
            /** @description The ID of the card. */
            cardId: string;
            /** @description The name on the card. */
            name: string;
            /** @description The organization on the card. */
            orgName: string;
            /** @description The avatar. */
            avatarUrl: string;
            /** @description The job title. */
            title?: string;
            /** @description The industry. */
            industryName?: string;
            /** @description The introduction as a free-form map; nobody documents its keys. */
            introduce?: {
                [key: string]: unknown;
            };
            /** @description The ID of the template that the card is made from. */
            templateId?: string;
            /**
             * Format: int64
             * @description The administrator role of the person. Nobody explains the numbers.
             */
            adminRole?: number;
            /** @description The card settings of the person as a free-form map; nobody documents its keys. */
            settings?: {
                [key: string]: unknown;
            };
            extension?: components["schemas"]["CardExtension"];
        };
        /** @description The card templates of an organization. */
        CardTemplateList: {
            /** @description The templates, each a free-form map; nobody documents its keys. */
            result: {
                [key: string]: unknown;
            }[];
        };
        /** @description Which days and which templates to ask about. */
        CardTemplateStatisticsQuery: {
            /** @description The person (`unionId`) in whose name the call is made. */
            unionId: string;
            /** @description The first day, as `yyyyMMdd`. */
            startTime: string;
            /** @description The last day, as `yyyyMMdd`. */
            endTime: string;
            /** @description The templates (`templateId`) to ask about. */
            templateIds?: string[];
        };
        /** @description Statistics of card templates, day by day. */
        CardTemplateStatistics: {
            /** @description One entry a day. */
            result?: {
                /** @description The day, as `yyyyMMdd`. */
                dataDate?: string;
                /**
                 * Format: int64
                 * @description Cards sent in total.
                 */
                totalSendCnt?: number;
                /**
                 * Format: int64
                 * @description Cards sent in DingTalk.
                 */
                dingTotalShareCnt?: number;
                /**
                 * Format: int64
                 * @description Cards sent to WeChat.
                 */
                wechatTotalShareCnt?: number;
                /**
                 * Format: int64
                 * @description Cards accepted.
                 */
                cardReceiveTotalCnt?: number;
                /**
                 * Format: int64
                 * @description Cards of the organization that others accepted.
                 */
                cardBeReceivedTotalCnt?: number;
                /**
                 * Format: int64
                 * @description Visits to the cards.
                 */
                cardTotalBeVisitedCnt?: number;
            }[];
        };
        /** @description Which days and which templates to ask about, and which page. */
        CardUserStatisticsQuery: {
            /** @description The person (`unionId`) in whose name the call is made. */
            unionId: string;
            /** @description The first day, as `yyyyMMdd`. */
            startTime: string;
            /** @description The last day, as `yyyyMMdd`. */
            endTime: string;
            /** @description The templates (`templateId`) to ask about. */
            templateIds?: string[];
            /**
             * Format: int64
             * @description Where the page starts. `0` in the first call, as in the example of the SDK; then pass on the `nextToken` of the page before.
             */
            nextToken: number;
            /**
             * Format: int64
             * @description How many people a page holds at most.
             */
            maxResults: number;
        };
        /** @description A page of card statistics, one entry for a person. */
        CardUserStatisticsPage: {
            /** @description Whether another page follows. */
            hasMore?: boolean;
            /**
             * Format: int64
             * @description Where the next page starts.
             */
            nextToken?: number;
            /**
             * Format: int64
             * @description How many people there are in all.
             */
            totalCount?: number;
            /** @description The statistics of each person. */
            list?: {
                /** @description The person (`unionId`). */
                unionId?: string;
                /** @description The person's name. */
                name?: string;
                /** @description The avatar. */
                avatarUrl?: string;
                /**
                 * Format: int64
                 * @description Cards sent.
                 */
                sendCnt?: number;
                /**
                 * Format: int64
                 * @description Cards accepted.
                 */
                receiveCnt?: number;
            }[];
        };
        /** @description How often the cards of a person were sent and visited. */
        CardVisitorStatistics: {
            /**
             * Format: int64
             * @description Cards sent.
             */
            cardSendCnt?: number;
            /**
             * Format: int64
             * @description Visitors today.
             */
            todayVisitCnt?: number;
            /**
             * Format: int64
             * @description Visitors gained today.
             */
            todayVisitAddCnt?: number;
            /**
             * Format: int64
             * @description Visitors in total.
             */
            totalVisitCnt?: number;
            /**
             * Format: int64
             * @description Visitors gained in total.
             */
            totalVisitAddCnt?: number;
            /**
             * Format: int64
             * @description Visitors from WeChat today.
             */
            wechatTodayVisitCnt?: number;
            /**
             * Format: int64
             * @description Visitors from WeChat gained today.
             */
            wechatTodayVisitAddCnt?: number;
            /**
             * Format: int64
             * @description Visitors from WeChat in total.
             */
            wechatTotalVisitCnt?: number;
            /**
             * Format: int64
             * @description Visitors from WeChat gained in total.
             */
            wechatTotalVisitAddCnt?: number;
        };
        /** @description A hide setting as the list returns it. `hideInUserProfile` and `hideInSearch` can be written but are not returned. */
        ContactHideSetting: {
            /**
             * Format: int64
             * @description Identifies the hide setting.
             */
            id?: number;
            /** @description The name that an administrator gave it. */
            name?: string;
            /** @description What it is for, in an administrator's words. */
            description?: string;
            /** @description Employees (`userId`) who are hidden. */
            objectStaffIds?: string[];
            /** @description Departments that are hidden. */
            objectDeptIds?: number[];
            /** @description Roles whose holders are hidden. */
            objectTagIds?: number[];
            /** @description Employees (`userId`) whom the setting does not affect. */
            excludeStaffIds?: string[];
            /** @description Departments that the setting does not affect. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders the setting does not affect. */
            excludeTagIds?: number[];
            /** @description Whether the setting is in effect. */
            active?: boolean;
        };
        /** @description A page of hide settings. */
        ContactHideSettingPage: {
            /** @description Whether another page follows. */
            hasMore?: boolean;
            /**
             * Format: int64
             * @description Where the next page starts.
             */
            nextToken?: number;
            /** @description The hide settings. */
            list?: components["schemas"]["ContactHideSetting"][];
        };
        /** @description A hide setting to create, or the new content of an existing one. */
        ContactHideSettingInput: {
            /**
             * Format: int64
             * @description Leave it out to create a hide setting; give it to change that setting.
             */
            id?: number;
            /** @description A name for administrators. */
            name?: string;
            /** @description What the setting is for. */
            description?: string;
            /** @description Employees (`userId`) to hide. The three object lists together hold at most 50 entries. */
            objectStaffIds?: string[];
            /** @description Departments to hide. The three object lists together hold at most 50 entries. */
            objectDeptIds?: number[];
            /** @description Roles whose holders to hide. The three object lists together hold at most 50 entries. */
            objectTagIds?: number[];
            /** @description Employees (`userId`) whom the setting must not affect. The three exclude lists together hold at most 50 entries. */
            excludeStaffIds?: string[];
            /** @description Departments that the setting must not affect. The three exclude lists together hold at most 50 entries. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders the setting must not affect. The three exclude lists together hold at most 50 entries. */
            excludeTagIds?: number[];
            /** @description Whether the setting takes effect. */
            active?: boolean;
            /** @description Hide them on profile pages too. */
            hideInUserProfile?: boolean;
            /** @description Hide them in search results too. */
            hideInSearch?: boolean;
        };
        /** @description Which setting was created or changed. */
        SettingResult: {
            /**
             * Format: int64
             * @description The ID of the setting.
             */
            result?: number;
        };
        /** @description An upstream/downstream organization to create. */
        CooperateOrgInput: {
            /** @description The name of the organization. */
            orgName: string;
            /** @description The `media_id` of the uploaded logo. */
            logoMediaId?: string;
            /**
             * Format: int64
             * @description The code of the industry.
             */
            industryCode?: number;
        };
        /** @description Which organization was created. */
        CooperateOrgResult: {
            /** @description The `corpId` of the new upstream/downstream organization. */
            cooperateCorpId?: string;
        };
        /** @description The attributes of partners or branches to set. */
        BranchAttributesInput: {
            /** @description The partner or branch (`corpId`). */
            branchCorpId: string;
            /**
             * Format: int64
             * @description The department under which it hangs; `-1` for the root department.
             */
            linkDeptId: number;
            /** @description Its alias inside the organization. */
            unionRootName: string;
        }[];
        /** @description Visibility rules, each for one partner or branch. */
        BranchVisibleSettingsInput: {
            /** @description The partner or branch (`corpId`) that the rule is about. */
            branchCorpId: string;
            /** @description `true` switches the rule on, `false` off. */
            open: boolean;
            /**
             * Format: int64
             * @description What the rule does. The exceptions are listed in `visibleBranchCorpIds` and `visibleDeptIds`.
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description Partners or branches (`corpId`) that are exceptions. */
            visibleBranchCorpIds?: string[];
            /** @description Departments that are exceptions. */
            visibleDeptIds?: number[];
        }[];
        /** @description Which link to end. */
        BranchSeparationRequest: {
            /**
             * Format: int64
             * @description The department under which the partner or branch hangs in the upstream/downstream or trunk organization.
             */
            attachDeptId: number;
        };
        /** @description Applications to approve, at most 10 in one call. */
        UnionApplicationApprovalRequest: {
            /** @description The applicant (`corpId`). */
            branchCorpId?: string;
            /**
             * Format: int64
             * @description The department under which the applicant is placed.
             */
            linkDeptId?: number;
            /** @description The name that the applicant gets inside the organization. */
            unionRootName?: string;
        }[];
        /** @description How partners join an upstream/downstream organization. */
        CooperateOrgInvite: {
            /** @description The link with which partners apply to join. */
            inviteUrl: string;
        };
        /** @description The outcome of a course for one employee, and the certificate. The explanations are our reading of the names. */
        CourseCompletionInput: {
            /** @description The employee (`userId`) who took the course. */
            userId?: string;
            /** @description The ID of the course, presumably in the partner's system. */
            courseId?: string;
            /** @description The outcome. The SDK's example has `pass`; nobody documents the other values. */
            status?: "pass" | (string & {});
            /** @description The ID of the certificate, presumably in the partner's system. */
            certId?: string;
            /** @description The image of the certificate, presumably as a base64 data URI (png, jpeg, gif, bmp or webp). */
            certMediaBase64?: string;
        };
        /** @description Which departments to search for. */
        DepartmentSearchQuery: {
            /** @description The name of a department, or its pinyin. */
            queryWord: string;
            /**
             * Format: int32
             * @description Where the page starts; `0` in the first call. No source settles whether it advances by 1 or by `size`.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many matches a page holds.
             */
            size: number;
        };
        /** @description A page of departments that matched. */
        DepartmentSearchPage: {
            /** @description Whether another page follows. */
            hasMore: boolean;
            /**
             * Format: int64
             * @description The number of all matches.
             */
            totalCount: number;
            /** @description The IDs of the departments that matched. */
            list?: number[];
        };
        /** @description Which department's visibility setting wins. */
        DepartmentPriorityInput: {
            /** @description `true`: the setting of the lower department wins. `false`, which is how every organization starts: that of the department above. */
            enable: boolean;
        };
        /** @description The DingTalk index of an organization on one day. */
        DingIndex: {
            /** @description The day of the statistics, `yyyyMMdd`. */
            statDate: string;
            /**
             * Format: float
             * @description The DingTalk index.
             */
            idxTotal: number;
            /**
             * Format: float
             * @description The monthly average of the DingTalk index.
             */
            idxMonthlyAvg: number;
            /**
             * Format: float
             * @description The efficiency index.
             */
            idxEfficiency: number;
            /**
             * Format: float
             * @description The green index.
             */
            idxCarbon: number;
        };
        /** @description The ID of an attribute. A comment in an older SDK lists these; the explanations are those of the same IDs in attribute visibility settings. */
        SceneAttribute: "department" | "email" | "manager" | "title" | "mobile" | "ext_number" | "work_station" | "remark" | "hire_date" | "job_number" | (string & {});
        /** @description A scene-based attribute hide setting to create, or the new content of an existing one. */
        SceneAttributeHideSettingInput: {
            /** @description A name for the setting. */
            name?: string;
            /** @description What the setting is for. */
            description?: string;
            /** @description Employees (`userId`) whose attributes to hide. */
            objectUserIds?: string[];
            /** @description Departments whose members' attributes to hide. */
            objectDeptIds?: number[];
            /** @description Roles whose holders' attributes to hide. */
            objectTagIds?: number[];
            /** @description The attributes to hide. */
            hideFields?: components["schemas"]["SceneAttribute"][];
            /** @description Employees (`userId`) who may still see the hidden attributes. */
            excludeUserIds?: string[];
            /** @description Departments whose members may still see the hidden attributes. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders may still see the hidden attributes. */
            excludeTagIds?: number[];
            /** @description What happens on profile pages. */
            profileSceneConfig?: {
                /** @description Whether the setting takes effect here. */
                active?: boolean;
            };
            /** @description What happens in search, where a hidden attribute is neither shown nor searched. */
            searchSceneConfig?: {
                /** @description Whether the setting takes effect here. */
                active?: boolean;
            };
            /** @description What happens in the subtitle of one-to-one chats. */
            chatSubtitleConfig?: {
                /** @description Whether the setting takes effect here. */
                active?: boolean;
            };
        };
        /** @description Which setting was created. */
        SceneSettingResult: {
            /**
             * Format: int64
             * @description Presumably the ID of the new setting.
             */
            settingId?: number;
        };
        /** @description A scene-based attribute hide setting. */
        SceneAttributeHideSetting: {
            /**
             * Format: int64
             * @description Identifies the setting.
             */
            id?: number;
            /** @description The name of the setting. */
            name?: string;
            /** @description What the setting is for. */
            description?: string;
            /** @description Employees (`userId`) whose attributes are hidden. */
            objectUserIds?: string[];
            /** @description Departments whose members' attributes are hidden. */
            objectDeptIds?: number[];
            /** @description Roles whose holders' attributes are hidden. */
            objectTagIds?: number[];
            /** @description The attributes that are hidden. */
            hideFields?: components["schemas"]["SceneAttribute"][];
            /** @description Employees (`userId`) who still see the hidden attributes. */
            excludeUserIds?: string[];
            /** @description Departments whose members still see the hidden attributes. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders still see the hidden attributes. */
            excludeTagIds?: number[];
            /** @description What happens on profile pages. */
            profileSceneConfig?: {
                /** @description Whether the setting is in effect here. */
                active?: boolean;
            };
            /** @description What happens in search, where a hidden attribute is neither shown nor searched. */
            searchSceneConfig?: {
                /** @description Whether the setting is in effect here. */
                active?: boolean;
            };
            /** @description What happens in the subtitle of one-to-one chats. */
            chatSubtitleConfig?: {
                /** @description Whether the setting is in effect here. */
                active?: boolean;
            };
        };
        /** @description How and when a person left the organization. */
        LeaveRecord: {
            /** @description The person (`userId`) who left. */
            userId: string;
            /** @description The name of the person. */
            name: string;
            /** @description The country calling code of the mobile number. */
            stateCode: string;
            /** @description The mobile number. */
            mobile: string;
            /**
             * Format: date-time
             * @description When the person left the organization, in ISO 8601.
             */
            leaveTime: string;
            /** @description How the person left. */
            leaveReason: "oapi" | "cancel" | "leave" | "unknown" | "delete" | (string & {});
        };
        /** @description A page of resignation records. */
        LeaveRecordPage: {
            /** @description Where the next page starts. The last page has none. */
            nextToken?: string;
            /** @description The resignation records. */
            records: components["schemas"]["LeaveRecord"][];
        };
        /** @description External job titles to set. */
        ExternalTitlesInput: {
            /** @description The employee (`userId`) in whose name the titles are set. */
            operatorUserId?: string;
            /** @description The titles to set. */
            updateTitleModelList?: {
                /** @description The employee (`userId`) whose title is set. */
                userId?: string;
                /** @description The new external title. */
                title?: string;
            }[];
        };
        /** @description Which external job titles were set. */
        ExternalTitlesResult: {
            /** @description Presumably `true` when the call was accepted. */
            success?: boolean;
            /** @description The outcome of the batch. */
            result?: {
                /** @description Presumably the employee (`userId`) who made the change. */
                modifyUser?: string;
                /** @description The entries that were changed. */
                modifyList?: {
                    /** @description The employee (`userId`) whose title was set. */
                    userId?: string;
                    /** @description The title that was set. */
                    title?: string;
                }[];
                /** @description The entries that failed. */
                failedList?: {
                    /** @description The employee (`userId`) whose title was not set. */
                    userId?: string;
                    /** @description The title that was not set. */
                    title?: string;
                }[];
            };
        };
        /** @description The files to translate, and who exports them. */
        FileTranslationRequest: {
            /** @description The files, at most 20, as a map from `media_id` to file name with extension. Only xlsx, xls, csv and txt are taken. */
            medias: {
                [key: string]: string;
            };
            /** @description The name of the packed result, without extension. Needed when there is more than one file. */
            outputFileName?: string;
            /** @description The `unionId` of the person who exports the files. */
            unionId: string;
        };
        /** @description A translation job that has started. */
        FileTranslationJob: {
            /** @description Identifies the job. */
            jobId?: string;
        };
        /** @description The state of a translation job. */
        FileTranslationResult: {
            /** @description The state of the job, a digit in a string. */
            status: "0" | "1" | "2" | (string & {});
            /** @description The URL of the translated file. A person who signs in with OAuth 2.0 has to open it. */
            url?: string;
        };
        /** @description How people may be invited into an organization. */
        InviteInfo: {
            /** @description Whether invitations are on. */
            inviteSwitch: boolean;
            /** @description Whether people may be invited by link. */
            linkInvite: boolean;
            /** @description The invitation link; empty when invitations are off. */
            inviteUrl?: string;
            /** @description Whether people may find the organization by its name and apply. */
            searchNameInvite: boolean;
            /** @description Whether people may apply with the team code. */
            orgApplyCodeInvite: boolean;
            /** @description Whether members may scan the code of the department to join it. */
            empApplyJoinDept: boolean;
            /**
             * Format: int64
             * @description Who has to approve an application.
             */
            auditType: 0 | 1 | (number & {});
        };
        /** @description A management group. */
        ManagementGroup: {
            /** @description The ID of the group. */
            groupId: string;
            /** @description The name of the group. */
            groupName?: string;
            /** @description Who belongs to the group. */
            members?: {
                /** @description The ID of the member, a `userId` for instance. */
                memberId: string;
                /** @description What kind of member this is. The explanation is our reading of the name. */
                memberType: "user" | (string & {});
            }[];
            /** @description The resources that the members may manage. */
            resourceIds?: string[];
            /** @description The part of the organization in which the members may manage. */
            scope: {
                /**
                 * Format: int32
                 * @description What the scope is.
                 */
                scopeType: 1 | 2 | 3 | (number & {});
                /** @description The departments, used only where `scopeType` is 3. */
                deptIds?: number[];
            };
        };
        /** @description A page of management groups. */
        ManagementGroupPage: {
            /** @description The management groups. */
            groups: components["schemas"]["ManagementGroup"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /**
             * Format: int64
             * @description Where the next page starts.
             */
            nextToken?: number;
        };
        /** @description A management group to create, or the new content of an existing one. */
        ManagementGroupInput: {
            /** @description The name of the group. */
            groupName: string;
            /** @description Who belongs to the group. */
            members: {
                /** @description The ID of the member, a `userId` for instance. */
                memberId: string;
                /** @description What kind of member this is. The SDK names one kind; others may exist. The explanation is our reading of the name. */
                memberType: "user" | (string & {});
            }[];
            /** @description The resources that the members may manage. */
            resourceIds: string[];
            /** @description The part of the organization in which the members may manage. */
            scope: {
                /**
                 * Format: int32
                 * @description What the scope is.
                 * @enum {integer}
                 */
                scopeType: 1 | 2 | 3;
                /** @description The departments, used only where `scopeType` is 3. */
                deptIds?: number[];
            };
        };
        /** @description The management group that was created. */
        ManagementGroupResult: {
            /** @description The ID of the group. */
            groupId: string;
        };
        /** @description An organization and its numeric ID. */
        OrgInfo: {
            /**
             * Format: int64
             * @description The numeric ID of the organization.
             */
            id?: number;
            /** @description The name of the organization. */
            name?: string;
        };
        /** @description The organizations that were found. */
        OrgInfoList: {
            /** @description The organizations. */
            result?: components["schemas"]["OrgInfo"][];
        };
        /** @description The ID that an account had before its migration. */
        OriginalDingId: {
            /** @description The `dingId` of the original normal account. */
            dingId?: string;
        };
        /** @description The IDs that an account has after its migration. */
        MigratedDingIds: {
            /** @description A map of the migrated `dingId`s, in spite of its name no list. Nobody documents what its keys and values stand for. */
            migrationDingIdList?: {
                [key: string]: unknown;
            };
        };
        /** @description The IDs that an account has after its migration. */
        MigratedUnionIds: {
            /** @description A map of the migrated `unionId`s, in spite of its name no list. Nobody documents what its keys and values stand for. */
            migrationUnionIdList?: {
                [key: string]: unknown;
            };
        };
        /** @description The ID that an account had before its migration. */
        OriginalUnionId: {
            /** @description The `unionId` of the original normal account. */
            unionId?: string;
        };
        /** @description Which account to convert to an enterprise account, and how. */
        ExclusiveAccountConversionRequest: {
            /** @description The employee (`userId`) whose account to convert. */
            userId: string;
            /** @description The kind of conversion. `migrate` is the example of the SDK; nobody documents other values. */
            transformType: "migrate" | (string & {});
            /** @description Presumably whether DingTalk itself is the identity provider of the account. */
            idpDingTalk?: boolean;
            /** @description Presumably the sign-in name of the new account. */
            loginId?: string;
            /** @description Presumably the initial password of the new account. */
            initPassword?: string;
        };
        /** @description The new DingTalk ID of an enterprise account. */
        DingTalkIdInput: {
            /** @description The enterprise account (`userId`). It has to belong to this organization. */
            userId: string;
            /** @description The new DingTalk ID: 6 to 20 letters and digits, starting with a letter. No other account may have it. */
            dingTalkId: string;
        };
        /** @description Which enterprise account to disable, and why. */
        OrgAccountDisableRequest: {
            /** @description The enterprise account (`userId`). It has to belong to this organization. */
            userId: string;
            /** @description Why the account is disabled. */
            reason?: string;
            /** @description Presumably the code of a permission. Only the newest official SDKs know it; nobody explains it. */
            permissionCode?: string;
        };
        /** @description Which enterprise account to enable. */
        OrgAccountEnableRequest: {
            /** @description The enterprise account (`userId`). It has to belong to this organization. */
            userId: string;
            /** @description Presumably the code of a permission. Only the newest official SDKs know it; nobody explains it. */
            permissionCode?: string;
        };
        /** @description Which organization to transfer, from whom and to whom. */
        MainAdminTransferRequest: {
            /** @description The enterprise account (`userId`) that is the creator now. */
            sourceUserId: string;
            /** @description The enterprise account (`userId`) that becomes the creator. It joins the organization automatically if need be. */
            targetUserId: string;
            /** @description The organization (`corpId`) to transfer. It has to exist. */
            effectCorpId: string;
        };
        /** @description The new main organization of an enterprise account. */
        MainOrgInput: {
            /** @description The enterprise account (`userId`). It has to belong to this organization. */
            userId: string;
            /** @description The organization (`corpId`) that becomes the main organization. */
            newMainCorpId: string;
        };
        /** @description Which organizations may see which data of enterprise accounts. */
        OrgAccountVisibilityInput: {
            /** @description The organizations (`corpId`) that may see the data. */
            toCorpIds: string[];
            /** @description The employee (`userId`) in whose name the call is made. Kept for audit; the employee has to exist in this organization. */
            optUserId: string;
            /** @description What they may see. Left out or empty, the mobile number alone. */
            fields?: ("mobile" | "status")[];
        };
        /** @description An array of strings. Nobody documents what they stand for. */
        OrgAccountMobileVisibilityInput: string[];
        /** @description Which enterprise accounts may join which organization. */
        MultiOrgPermissionInput: {
            /** @description The organization (`corpId`) that the accounts may join. */
            joinCorpId: string;
            /** @description The departments whose accounts the grant covers. Leave it out to cover the whole organization. */
            grantDeptIdList?: number[];
        };
        /** @description An organization that an enterprise account created. */
        OwnedOrganization: {
            /** @description Identifies the organization. */
            corpId: string;
            /** @description The name of the organization. */
            corpName: string;
        };
        /** @description The organizations that an enterprise account created. */
        OwnedOrganizationList: {
            /** @description The organizations. */
            orgList?: components["schemas"]["OwnedOrganization"][];
        };
        /** @description A work status of an enterprise account. */
        OrgAccountWorkStatusInput: {
            /**
             * Format: int64
             * @description The ID of the status.
             */
            ownnessId: number;
            /**
             * Format: int64
             * @description The type of the status; the name is misspelt by DingTalk. Nobody documents its values.
             */
            ownenssType: number;
            /** @description The text to show. */
            text: string;
            /**
             * Format: int64
             * @description When the status starts, in epoch milliseconds.
             */
            startTime: number;
            /**
             * Format: int64
             * @description When the status ends, in epoch milliseconds.
             */
            endTime: number;
        };
        /** @description Which work status was added. */
        OrgAccountWorkStatusResult: {
            /**
             * Format: int64
             * @description The ID of the new status.
             */
            result?: number;
        };
        /** @description Which enterprise account to sign out, and why. */
        OrgAccountSignOutRequest: {
            /** @description The enterprise account (`userId`). It has to belong to this organization. */
            userId: string;
            /** @description The reason for the audit log in the admin console. */
            reason?: string;
            /**
             * @description The reason to show to the employee, a text for each locale. The documented locales are `zh_CN`,
             *     `zh_HK`, `zh_TW`, `en_US`, `ja_JP`, `vi_VN`, `fr_FR`, `ru_RU`, `ko_KR`, `es_LA`, `tr_TR`, `pt_BR`,
             *     `ms_MY`, `id_ID` and `th_TH`.
             */
            reasonI18nForEmployee?: {
                [key: string]: string;
            };
            /** @description Presumably the code of a permission. Only the newest official SDKs know it; nobody explains it. */
            permissionCode?: string;
        };
        /** @description The status of an enterprise account. */
        OrgAccountStatus: {
            /** @description `true` when the account is disabled, `false` when it is usable. */
            disable: boolean;
        };
        /** @description Which enterprise account to convert to a normal account. */
        NormalAccountConversionRequest: {
            /** @description The enterprise account (`userId`). It has to belong to this organization. */
            userId: string;
        };
        /** @description The certification of an organization. */
        OrgAuthInfo: {
            /**
             * Format: int64
             * @description How far the organization is certified.
             */
            authLevel: 0 | 1 | 2 | (number & {});
            /** @description The name of the organization in Contacts. */
            orgName: string;
            /** @description The name on the business license. */
            licenseOrgName?: string;
            /** @description The registration number on the business license, usually 15 digits. */
            registrationNum?: string;
            /** @description The unified social credit code, 18 characters. */
            unifiedSocialCredit?: string;
            /** @description The number of the organization code certificate. */
            organizationCode?: string;
            /** @description The legal representative. */
            legalPerson?: string;
            /** @description The URL of the business license. */
            licenseUrl?: string;
        };
        /** @description The result of an annual certification audit. */
        CertificationAuditInput: {
            /** @description The order ID of the audit. */
            orderId: string;
            /**
             * Format: int32
             * @description How the audit ended.
             * @enum {integer}
             */
            authStatus: 1 | 2 | 3;
            /**
             * @description The label of the audit.
             * @enum {string}
             */
            tag?: "V" | "AV";
            /** @description The code of the reason, for a warning, for missing material and for a failure. */
            reasonCode?: string;
            /** @description The reason in words. */
            reasonMsg?: string;
            /** @description The company name that was submitted. */
            corpName?: string;
            /**
             * Format: int32
             * @description What kind of certificate the license is.
             * @enum {integer}
             */
            certificateType?: 0 | 1;
            /** @description The number of the license. */
            licenseNumber?: string;
            /** @description The URL of the photo of the license. */
            licenseUrl?: string;
            /** @description The name of the legal representative. */
            legalPerson?: string;
            /** @description The name of the applicant. */
            applicantName?: string;
            /** @description The mobile number of the applicant. */
            applicantMobile?: string;
            /** @description The authorization letter, presumably its URL. */
            applicationLetter?: string;
            /** @description The bank where the company has its account. */
            depositaryBank?: string;
            /** @description The number of the company's bank account. */
            publicAccount?: string;
            /** @description Extra fields as JSON text. */
            extension?: string;
        };
        /** @description A scene-based contacts hide setting to create, or the new content of an existing one. */
        SceneContactHideSettingInput: {
            /** @description A name for the setting. */
            name?: string;
            /** @description What the setting is for. */
            description?: string;
            /** @description Employees (`userId`) to hide. */
            objectUserIds?: string[];
            /** @description Departments to hide. */
            objectDeptIds?: number[];
            /** @description Roles whose holders to hide. */
            objectTagIds?: number[];
            /** @description Employees (`userId`) who may still see who is hidden. */
            excludeUserIds?: string[];
            /** @description Departments whose members may still see who is hidden. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders may still see who is hidden. */
            excludeTagIds?: number[];
            /** @description What happens where people browse the organization or pick people from it. */
            nodeListSceneConfig?: {
                /**
                 * @description Whether the setting takes effect here. It defaults to `true`, says a comment in an older SDK.
                 * @default true
                 */
                active?: boolean;
                /**
                 * @description Whether to hide the members of the departments too; `false` hides the departments alone. It defaults to `true`, says a comment in an older SDK.
                 * @default true
                 */
                deptObjectIncludeEmp?: boolean;
            };
            /** @description What happens where people search for departments and employees. */
            searchSceneConfig?: {
                /**
                 * @description Whether the setting takes effect here. It defaults to `true`, says a comment in an older SDK.
                 * @default true
                 */
                active?: boolean;
                /**
                 * @description Whether to keep the members of the departments out of search too. It defaults to `true`, says a comment in an older SDK.
                 * @default true
                 */
                deptObjectIncludeEmp?: boolean;
            };
            /** @description What happens on profile pages. */
            profileSceneConfig?: {
                /**
                 * @description Whether the setting takes effect here. It defaults to `true`, says a comment in an older SDK.
                 * @default true
                 */
                active?: boolean;
            };
        };
        /** @description A scene-based contacts hide setting. */
        SceneContactHideSetting: {
            /**
             * Format: int64
             * @description Identifies the setting.
             */
            id?: number;
            /** @description The name of the setting. */
            name?: string;
            /** @description What the setting is for. */
            description?: string;
            /** @description Employees (`userId`) who are hidden. */
            objectUserIds?: string[];
            /** @description Departments that are hidden. */
            objectDeptIds?: number[];
            /** @description Roles whose holders are hidden. */
            objectTagIds?: number[];
            /** @description Employees (`userId`) who still see who is hidden. */
            excludeUserIds?: string[];
            /** @description Departments whose members still see who is hidden. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders still see who is hidden. */
            excludeTagIds?: number[];
            /** @description What happens where people browse the organization or pick people from it. */
            nodeListSceneConfig?: {
                /** @description Whether the setting is in effect here. */
                active?: boolean;
                /** @description Whether the members of the departments are hidden too; `false` hides the departments alone. */
                deptObjectIncludeEmp?: boolean;
            };
            /** @description What happens where people search for departments and employees. */
            searchSceneConfig?: {
                /** @description Whether the setting is in effect here. */
                active?: boolean;
                /** @description Whether the members of the departments are kept out of search too. */
                deptObjectIncludeEmp?: boolean;
            };
            /** @description What happens on profile pages. */
            profileSceneConfig?: {
                /** @description Whether the setting is in effect here. */
                active?: boolean;
            };
        };
        /** @description Basic information of a management group. Nobody explains the fields; the explanations are our reading of their names. */
        AdministrativeGroup: {
            /** @description The ID of the group. */
            openRoleId?: string;
            /** @description The name of the group. */
            openRoleName?: string;
            /** @description Who belongs to the group. */
            openMembers?: {
                /** @description The ID of the member. */
                memberId?: string;
                /** @description What kind of member this is. */
                memberType?: string;
                /** @description The organization (`corpId`) to which the member belongs. */
                belongCorpId?: string;
                /** @description The operator (`userId`), presumably who added the member. */
                operateUserId?: string;
            }[];
            /** @description The resources of the group, presumably their IDs. */
            openResources?: string[];
            /** @description The actions that the group grants, and on what condition. */
            openAction?: {
                /** @description The IDs of the actions. */
                actionIds?: string[];
                /** @description The condition of the grant. */
                openCondition?: {
                    /** @description The part of Contacts to which the grant applies. */
                    openContactScope?: {
                        /** @description The departments that may be managed. */
                        deptIds?: number[];
                        /** @description The employees (`userId`) who may be managed. */
                        userIds?: string[];
                        /** @description Whether the member's own departments are included. */
                        includeMemberDepts?: boolean;
                        /** @description Whether the departments that the member leads are included. */
                        includeSelfManageDepts?: boolean;
                    };
                };
            };
        };
        /** @description A page of basic information of management groups. */
        AdministrativeGroupPage: {
            /** @description The management groups. */
            list?: components["schemas"]["AdministrativeGroup"][];
            /** @description Whether another page follows. */
            hasMore?: boolean;
            /**
             * Format: int64
             * @description Where the next page starts.
             */
            nextToken?: number;
        };
        /** @description Which two accounts to check. */
        FriendshipQuery: {
            /** @description The enterprise account (`userId`). */
            userId?: string;
            /** @description The mobile number of the other person. */
            mobileNo?: string;
        };
        /** @description Whether two accounts are friends. */
        Friendship: {
            /** @description `true` when they are friends. */
            isFriend?: boolean;
        };
        /** @description Who may manage a resource. */
        ResourceManagementMemberList: {
            /** @description The members who may manage the resource. */
            members?: {
                /** @description The ID of the member. */
                memberId?: string;
                /** @description What kind of member this is. The explanation is our reading of the name. */
                memberType?: "user" | (string & {});
            }[];
        };
        /** @description A restriction as the list returns it. */
        ContactRestrictSetting: {
            /**
             * Format: int64
             * @description Identifies the restriction.
             */
            id?: number;
            /** @description The name that an administrator gave it. */
            name?: string;
            /** @description What it is for, in an administrator's words. */
            description?: string;
            /** @description Employees (`userId`) whose view is narrowed. */
            subjectUserIds?: string[];
            /** @description Departments whose members' view is narrowed. */
            subjectDeptIds?: number[];
            /** @description Roles whose holders' view is narrowed. */
            subjectTagIds?: number[];
            /** @description What the subjects can still see. */
            type?: "excludeNode" | "onlySelf" | "onlySelfDeptAndChild" | (string & {});
            /** @description Employees (`userId`) on the allow list. */
            excludeUserIds?: string[];
            /** @description Departments on the allow list. */
            excludeDeptIds?: number[];
            /** @description Roles on the allow list. */
            excludeTagIds?: number[];
            /** @description Whether the restriction is in effect. */
            active?: boolean;
            /** @description Whether profile pages are blocked too. */
            restrictInUserProfile?: boolean;
            /** @description Whether search results are blocked too. */
            restrictInSearch?: boolean;
        };
        /** @description A page of restrictions. */
        ContactRestrictSettingPage: {
            /** @description Whether another page follows. */
            hasMore?: boolean;
            /**
             * Format: int64
             * @description Where the next page starts.
             */
            nextToken?: number;
            /** @description The restrictions. */
            list?: components["schemas"]["ContactRestrictSetting"][];
        };
        /** @description A restriction to create, or the new content of an existing one. */
        ContactRestrictSettingInput: {
            /**
             * Format: int64
             * @description Leave it out to create a restriction; give it to change that restriction.
             */
            id?: number;
            /** @description A name for administrators. */
            name?: string;
            /** @description What the restriction is for. */
            description?: string;
            /** @description Employees (`userId`) whose view is narrowed. The three subject lists together hold 1 to 50 entries. */
            subjectUserIds?: string[];
            /** @description Departments whose members' view is narrowed. The three subject lists together hold 1 to 50 entries. */
            subjectDeptIds?: number[];
            /** @description Roles whose holders' view is narrowed. The three subject lists together hold 1 to 50 entries. */
            subjectTagIds?: number[];
            /**
             * @description What the subjects can still see. The page calls `excludeNode` the default and yet requires the field.
             * @enum {string}
             */
            type: "excludeNode" | "onlySelf" | "onlySelfDeptAndChild";
            /** @description Employees (`userId`) on the allow list, used with `excludeNode` alone. The three exclude lists together hold at most 50 entries. */
            excludeUserIds?: string[];
            /** @description Departments on the allow list, used with `excludeNode` alone. The three exclude lists together hold at most 50 entries. */
            excludeDeptIds?: number[];
            /** @description Roles on the allow list, used with `excludeNode` alone. The three exclude lists together hold at most 50 entries. */
            excludeTagIds?: number[];
            /** @description Whether the restriction takes effect. */
            active?: boolean;
            /** @description Block profile pages too. */
            restrictInUserProfile?: boolean;
            /** @description Block search results too. */
            restrictInSearch?: boolean;
        };
        /** @description The executive mode of one employee. */
        SeniorSetting: {
            /** @description The employee (`userId`) who is shielded. */
            seniorStaffId?: string;
            /** @description The channels that are blocked. The explanations are our reading of the names; the official page gives none. */
            protectScenes?: ("DING_SMS" | "DING_MSG" | "CHAT" | "CONFERENCE_VIDEO" | "CONFERENCE" | "VIDEO_CALL" | "CONFERENCE_VOIP" | "CALL" | "SEARCH" | "CALL_CENTER" | (string & {}))[];
            /** @description Who may contact the employee all the same. */
            seniorWhiteList?: {
                /** @description A `userId`, a department ID or a role ID, as `type` says. */
                id?: string;
                /** @description The name of the employee, department or role. */
                name?: string;
                /**
                 * Format: int32
                 * @description What kind of entry this is.
                 */
                type?: 1 | 2 | 3 | (number & {});
            }[];
        };
        /** @description Switches executive mode on or off for one employee. */
        SeniorSettingInput: {
            /** @description The employee (`userId`) to shield. */
            seniorStaffId: string;
            /** @description `true` switches executive mode on, `false` off. */
            open: boolean;
            /** @description The channels to block. The explanations are our reading of the names; the official page gives none. */
            protectScenes?: ("DING_SMS" | "DING_MSG" | "CHAT" | "CONFERENCE_VIDEO" | "CONFERENCE" | "VIDEO_CALL" | "CONFERENCE_VOIP" | "CALL" | "SEARCH" | "CALL_CENTER")[];
            /** @description Employees (`userId`) on the allow list. The three permit lists together hold at most 200 entries. */
            permitStaffIds?: string[];
            /** @description Departments on the allow list. The three permit lists together hold at most 200 entries. */
            permitDeptIds?: number[];
            /** @description Roles on the allow list. The three permit lists together hold at most 200 entries. */
            permitTagIds?: number[];
        };
        /** @description The ID of an attribute, either one that every organization has or the ID of a custom attribute. */
        StaffAttribute: "name" | "department" | "email" | "manager" | "title" | "mobile" | "ext_number" | "work_station" | "remark" | "hire_date" | "job_number" | (string & {});
        /** @description An attribute visibility setting as the list returns it. */
        AttributeVisibilitySetting: {
            /**
             * Format: int64
             * @description Identifies the setting.
             */
            id?: number;
            /** @description The name that an administrator gave it. */
            name?: string;
            /** @description What it is for, in an administrator's words. */
            description?: string;
            /** @description Employees (`userId`) whose attributes are hidden. */
            objectStaffIds?: string[];
            /** @description Departments whose members' attributes are hidden. */
            objectDeptIds?: number[];
            /** @description Roles whose holders' attributes are hidden. */
            objectTagIds?: number[];
            /** @description The attributes that are hidden. */
            hideFields?: components["schemas"]["StaffAttribute"][];
            /** @description Employees (`userId`) who still see the hidden attributes. */
            excludeStaffIds?: string[];
            /** @description Departments whose members still see the hidden attributes. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders still see the hidden attributes. */
            excludeTagIds?: number[];
            /** @description Whether the setting is in effect. */
            active?: boolean;
            /** @description When it was created, as `yyyy-MM-dd HH:mm:ss`, without a time zone. */
            gmtCreate?: string;
            /** @description When it was last changed, as `yyyy-MM-dd HH:mm:ss`, without a time zone. */
            gmtModified?: string;
        };
        /** @description A page of attribute visibility settings. */
        AttributeVisibilitySettingPage: {
            /** @description Whether another page follows. */
            hasMore: boolean;
            /**
             * Format: int64
             * @description Where the next page starts. The request calls it `nextToken`.
             */
            nextCursor: number;
            /** @description The settings. */
            list?: components["schemas"]["AttributeVisibilitySetting"][];
        };
        /** @description An attribute visibility setting to create, or the new content of an existing one. */
        AttributeVisibilitySettingInput: {
            /**
             * Format: int64
             * @description Leave it out to create a setting; give it to change that setting.
             */
            id?: number;
            /** @description A name for administrators. */
            name?: string;
            /** @description What the setting is for. */
            description?: string;
            /** @description Employees (`userId`) whose attributes to hide. */
            objectStaffIds?: string[];
            /** @description Departments whose members' attributes to hide. */
            objectDeptIds?: number[];
            /** @description Roles whose holders' attributes to hide. */
            objectTagIds?: number[];
            /** @description The attributes to hide. */
            hideFields?: components["schemas"]["StaffAttribute"][];
            /** @description Employees (`userId`) who may still see the hidden attributes. */
            excludeStaffIds?: string[];
            /** @description Departments whose members may still see the hidden attributes. */
            excludeDeptIds?: number[];
            /** @description Roles whose holders may still see the hidden attributes. */
            excludeTagIds?: number[];
            /** @description Whether the setting takes effect. */
            active?: boolean;
        };
        /** @description A custom or an objective tag to add to an employee. */
        TalentTagInput: {
            /** @description The employee (`userId`) to tag. */
            userId: string;
            /** @description The name of the tag. */
            tagName: string;
            /** @description A code for the tag. Left out, DingTalk presumably assigns one and returns it. */
            tagCode?: string;
            /**
             * Format: int32
             * @description The position of the tag among the tags of the employee. Nobody documents whether low or high numbers come first.
             */
            sortOrder?: number;
        };
        /** @description Which tag was added. */
        TalentTagResult: {
            /** @description The tag. */
            result?: {
                /** @description Identifies the tag. Deleting it and liking it take this code. */
                tagCode?: string;
                /** @description The name of the tag. */
                tagName?: string;
            };
        };
        /** @description A personality tag to add to the organization, with its category. */
        PersonalityTagInput: {
            /** @description The name of the tag. */
            tagName: string;
            /** @description A code for the tag. Left out, DingTalk presumably assigns one and returns it. */
            tagCode?: string;
            /**
             * Format: int32
             * @description The position of the tag, presumably within its category. Nobody documents whether low or high numbers come first.
             */
            sortOrder?: number;
            /** @description The name of the category that the tag belongs to. */
            categoryName: string;
            /** @description A code for the category. Left out, DingTalk presumably assigns one and returns it. */
            categoryCode?: string;
            /**
             * Format: int32
             * @description The position of the category among the categories. Nobody documents whether low or high numbers come first.
             */
            categorySortOrder?: number;
        };
        /** @description Which personality tag was added. */
        PersonalityTagResult: {
            /** @description The tag. */
            result?: {
                /** @description Identifies the tag. Deleting it takes this code. */
                tagCode?: string;
                /** @description The name of the tag. */
                tagName?: string;
                /** @description Identifies the category of the tag. */
                categoryCode?: string;
                /** @description The name of the category. */
                categoryName?: string;
            };
        };
        /** @description Which tag to delete, and from whom. */
        TalentTagDeleteRequest: {
            /** @description The employee (`userId`) who has the tag. */
            userId: string;
            /** @description The code of the tag. */
            tagCode: string;
        };
        /** @description Whether the call succeeded, wrapped in `result`. */
        SuccessResult: {
            result?: components["schemas"]["Success"];
        };
        /** @description Which personality tag to delete. */
        PersonalityTagDeleteRequest: {
            /** @description The code of the tag. */
            tagCode: string;
        };
        /** @description A like to give to a tag of an employee, or to take back. */
        TalentTagLikeRequest: {
            /** @description The employee (`userId`) who has the tag. */
            userId: string;
            /** @description The code of the tag. */
            tagCode: string;
            /** @description The employee (`userId`) who likes the tag. */
            operatorUserId: string;
            /** @description Whether to like the tag or to take the like back. Nobody documents the values; the one in the example is a guess. */
            actionType: string;
        };
        /** @description A custom or an objective tag of one employee. */
        TalentTag: {
            /** @description Identifies the tag. */
            tagCode?: string;
            /** @description The name of the tag. */
            tagName?: string;
            /**
             * Format: int32
             * @description The position of the tag among the tags of the employee. Nobody documents whether low or high numbers come first.
             */
            sortOrder?: number;
        };
        /** @description The tags of one kind that an employee has. */
        TalentTagList: {
            /** @description Holds the list. */
            result?: {
                /** @description The tags. */
                tags?: components["schemas"]["TalentTag"][];
            };
        };
        /** @description A personality tag of the organization, with its category. */
        PersonalityTag: {
            /** @description Identifies the tag. */
            tagCode?: string;
            /** @description The name of the tag. */
            tagName?: string;
            /**
             * Format: int32
             * @description The position of the tag, presumably within its category. Nobody documents whether low or high numbers come first.
             */
            sortOrder?: number;
            /** @description Identifies the category of the tag. */
            categoryCode?: string;
            /** @description The name of the category. */
            categoryName?: string;
            /**
             * Format: int32
             * @description The position of the category among the categories. Nobody documents whether low or high numbers come first.
             */
            categorySortOrder?: number;
        };
        /** @description The personality tags of the organization. */
        PersonalityTagList: {
            /** @description Holds the list. */
            result?: {
                /** @description The tags. */
                tags?: components["schemas"]["PersonalityTag"][];
            };
        };
        /** @description One like of a tag. */
        TalentTagLike: {
            /** @description The employee (`userId`) who liked the tag. */
            operatorUserId?: string;
            /**
             * Format: int64
             * @description When the tag was liked, presumably as a Unix time. Nobody documents the unit; the example assumes milliseconds.
             */
            likeTimestamp?: number;
        };
        /** @description A page of the likes of a tag. */
        TalentTagLikePage: {
            /** @description The page. */
            result?: {
                /** @description Whether another page follows. */
                hasMore?: boolean;
                /**
                 * Format: int64
                 * @description Where the next page starts. The request calls it `cursor`.
                 */
                nextCursor?: number;
                /** @description The likes. */
                likeDetails?: components["schemas"]["TalentTagLike"][];
            };
        };
        /** @description A tag and how often it was liked. */
        TalentTagLikeCount: {
            /** @description Identifies the tag. */
            tagCode?: string;
            /** @description The name of the tag. */
            tagName?: string;
            /**
             * Format: int32
             * @description How many likes the tag has.
             */
            likeCount?: number;
            /** @description Whether `operatorUserId` liked the tag. */
            hasLiked?: boolean;
        };
        /** @description Tags of an employee and how often each was liked. */
        TalentTagLikeCountList: {
            /** @description Holds the list. */
            result?: {
                /** @description The tags with their like counts. */
                tagLikes?: components["schemas"]["TalentTagLikeCount"][];
            };
        };
        /** @description The card that a person has for a template. */
        UserCard: {
            /** @description The ID of the card. */
            cardId?: string;
            /** @description The name on the card. */
            name?: string;
            /** @description The organization on the card. */
            orgName?: string;
            /** @description The avatar. An example in the SDK is a media ID that starts with `@`, not a URL. */
            avatarUrl?: string;
            /** @description The job title. */
            title?: string;
            /** @description The industry. */
            industryName?: string;
            /** @description The introduction. */
            introduce?: string;
            /** @description The ID of the template that the card is made from. */
            templateId?: string;
            /** @description The card settings of the person as a free-form map; nobody documents its keys. */
            settings?: {
                [key: string]: unknown;
            };
            /** @description Further data as a free-form map; nobody documents its keys. */
            extension?: {
                [key: string]: unknown;
            };
        };
        /** @description To whom a DingTalk ID belongs. */
        DingTalkIdOwner: {
            /** @description The employee (`userId`). */
            userId?: string;
        };
        /** @description Profiles of people. */
        UidProfileList: {
            /** @description The profiles that were found. */
            result?: {
                /** @description The nickname. */
                nick?: string;
                /** @description Presumably the country calling code of the mobile number. */
                stateCode?: string;
                /** @description The mobile number. */
                mobile?: string;
                /** @description Presumably the IDs of the organizations to which the person belongs, as one text. Nobody documents how they are separated. */
                orgIds?: string;
            }[];
        };
        /** @description A work status of an employee. */
        UserWorkStatusInput: {
            /**
             * Format: int64
             * @description The business ID of the status.
             */
            id: number;
            /**
             * Format: int32
             * @description The type of the status; the name is misspelt by DingTalk.
             */
            ownenssType: 1 | 3 | (number & {});
            /**
             * Format: int64
             * @description When the status starts, in epoch milliseconds.
             */
            startTime: number;
            /**
             * Format: int64
             * @description When the status ends, in epoch milliseconds.
             */
            endTime: number;
            /**
             * Format: int32
             * @description Whether the status is deleted.
             * @enum {integer}
             */
            deletedFlag: 0 | 1;
        };
        /** @description Which work status was written. */
        UserWorkStatusResult: {
            /** @description The business ID of the status, as text. */
            result: string;
        };
        /** @description A static user group, and the employees to add to it or to remove from it. */
        UserGroupMembersRequest: {
            /** @description The code of the group. */
            groupCode: string;
            /** @description The employees (`userId`) to add or to remove. Nobody documents how many one call may name. */
            userIds: string[];
        };
        /** @description A user group to create. */
        UserGroupInput: {
            /** @description The name of the group. */
            name: string;
            /** @description What the group is for. */
            description: string;
            /** @description Presumably whether DingTalk's clients show the group. */
            clientShow?: boolean;
        };
        /** @description Which user group was created. */
        UserGroupResult: {
            /** @description The group. */
            result?: {
                /** @description Identifies the group. The other operations on user groups take this code. */
                groupCode?: string;
            };
        };
        /** @description Which user group to delete. */
        UserGroupDeleteRequest: {
            /** @description The code of the group. */
            groupCode: string;
        };
        /** @description An employee in a user group. */
        UserGroupMember: {
            /** @description The `userId` of the employee in the calling organization. */
            userId?: string;
            /** @description The name of the employee. */
            name?: string;
        };
        /** @description A page of the members of a user group. */
        UserGroupMemberPage: {
            /** @description The page. */
            result?: {
                /** @description Whether another page follows. */
                hasMore?: boolean;
                /**
                 * Format: int64
                 * @description Where the next page starts. The request calls it `offset`.
                 */
                nextOffset?: number;
                /** @description The members. */
                members?: components["schemas"]["UserGroupMember"][];
            };
        };
        /** @description A user group as the list returns it. */
        UserGroup: {
            /** @description Identifies the group. */
            groupCode?: string;
            /** @description The name of the group. */
            name?: string;
            /** @description The type of the group. Nobody documents the values, so the examples leave it out. */
            groupType?: string;
            /** @description The status of the group. Nobody documents the values, so the examples leave it out. */
            status?: string;
            /**
             * Format: int64
             * @description When the group was last changed, presumably in milliseconds since 1970-01-01 UTC.
             */
            gmtModified?: number;
        };
        /** @description A page of user groups. */
        UserGroupPage: {
            /** @description The page. */
            result?: {
                /** @description Whether another page follows. */
                hasMore?: boolean;
                /**
                 * Format: int64
                 * @description Where the next page starts. The request calls it `offset`.
                 */
                nextOffset?: number;
                /** @description The groups. */
                groups?: components["schemas"]["UserGroup"][];
            };
        };
        /** @description An entry of a person's resume and its audit status. The explanations are our reading of the names. */
        ResumeAuditStatusInput: {
            /** @description Presumably a unique ID of the request. */
            uuid?: string;
            /** @description The `unionId` of the person. */
            unionId?: string;
            /** @description Presumably what kind of entry it is. Nobody documents the values. */
            type?: string;
            /** @description The audit status. Nobody documents the values. */
            authStatus?: string;
            /** @description Presumably the code of the reason for the status. */
            reasonCode?: string;
            /** @description Presumably the reason for the status in words. */
            reasonMsg?: string;
            /** @description The position that the person holds or held. */
            position?: string;
            /** @description The school. */
            school?: string;
            /** @description The major. */
            major?: string;
            /** @description The level of education. Nobody documents the values. */
            educationLevel?: string;
            /** @description Extra information; nobody documents its format. */
            extension?: string;
        };
        /** @description Employees that the app may read, and those that it may not. */
        UserBatch: {
            /** @description The employees that could be read. */
            userList?: {
                /** @description Identifies the employee in the organization, `userId` elsewhere. */
                userid?: string;
                /** @description The `unionId` of the person. */
                unionid?: string;
                /** @description The name. */
                name?: string;
                /** @description The nickname. */
                nickname?: string;
                /** @description Presumably the URL of the avatar. */
                avatar?: string;
                /** @description Presumably the country calling code of the mobile number. */
                state_code?: string;
                /** @description The mobile number. */
                mobile?: string;
                /** @description The employee number. */
                job_number?: string;
                /** @description A remark. */
                remark?: string;
                /** @description Presumably whether executive mode is on for the employee. */
                senior?: boolean;
            }[];
            /** @description The employees (`userId`) that the app may not read. */
            unauthorizedUserIdList?: string[];
        };
        /** @description Which employees to search for. */
        UserSearchQuery: {
            /** @description The text to search for, a name, its pinyin or an English name. */
            queryWord: string;
            /**
             * Format: int32
             * @description Where the page starts; `0` in the first call. No source settles whether it advances by 1 or by `size`.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many matches a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description Asks for an exact match. Leave it out for a fuzzy one.
             * @enum {integer}
             */
            fullMatchField?: 1;
        };
        /** @description A page of employees that matched. */
        UserSearchPage: {
            /** @description Whether another page follows. */
            hasMore?: boolean;
            /**
             * Format: int64
             * @description The number of all matches.
             */
            totalCount?: number;
            /** @description The employees (`userId`) that matched. */
            list?: string[];
        };
        /** @description Employees to sort. */
        UserSortRequest: {
            /** @description The employees (`userId`) to sort, at most 100. */
            userIdList: string[];
            /**
             * Format: int32
             * @description The order, by the pinyin of the name.
             * @enum {integer}
             */
            sortType?: 0 | 1;
        };
        /** @description Employees in the order of their names. */
        UserSortResult: {
            /** @description The employees (`userId`), sorted. */
            userIdList: string[];
        };
        /** @description The profile of a person. */
        UserProfile: {
            /** @description The nickname on DingTalk. */
            nick?: string;
            /** @description The URL of the avatar. */
            avatarUrl?: string;
            /** @description The mobile number. It needs the permission for personal mobile numbers; third-party enterprise apps get it masked. */
            mobile?: string;
            /** @description The country calling code of the mobile number. */
            stateCode?: string;
            /** @description The personal e-mail address. */
            email?: string;
            /** @description Identifies the person within this app. */
            openId?: string;
            /** @description Identifies the person within the developer account, whatever the app. */
            unionId?: string;
            /** @description Presumably the e-mail address used to sign in. Only the SDK has it. */
            loginEmail?: string;
            /** @description Presumably whether the person is a visitor. Only the SDK has it. */
            visitor?: boolean;
        };
        /** @description What an employee may manage. */
        UserManagementResourceList: {
            /** @description The IDs of the resources. */
            resourceIds?: string[];
        };
        /** @description Whom to verify, and how. The explanations are our reading of the names. */
        IdentityVerificationRequest: {
            /** @description The employee (`userId`) to verify. */
            userId: string;
            /** @description The codes of the verification factors to use. Nobody documents the codes. */
            factorCodeList: string[];
            /** @description Presumably any value of the caller, handed back with the result. */
            state?: string;
            /** @description Presumably the ID of the caller's device. */
            callerDeviceId?: string;
        };
        /** @description An identity verification that has started. */
        IdentityVerification: {
            /** @description Identifies the verification. */
            verifyId?: string;
        };
        /** @description How a verification ended. The explanations are our reading of the names. */
        IdentityVerificationResult: {
            /** @description The organization (`corpId`). */
            corpId?: string;
            /** @description The employee (`userId`) who was verified. */
            userId?: string;
            /** @description Presumably the value that the caller gave at the start. */
            state?: string;
            /** @description The code of the verification factor that was used. */
            factorCode?: string;
            /** @description The factor in words. */
            factorDesc?: string;
            /** @description The code of the result. Nobody documents the codes. */
            resultCode?: string;
            /** @description The result in words. */
            resultDesc?: string;
            /**
             * Format: int64
             * @description When the verification took place, presumably in epoch milliseconds; nobody documents the unit.
             */
            verifyTimestamp?: number;
        };
        /** @description The credentials of an internal app, from the developer console. */
        AccessTokenRequest: {
            /** @description The Client ID of the app, formerly called AppKey. */
            appKey: string;
            /**
             * Format: password
             * @description The Client Secret of the app, formerly called AppSecret.
             */
            appSecret: string;
        };
        /** @description An access token of an app. */
        AccessToken: {
            /** @description The token, to be sent in the header `x-acs-dingtalk-access-token`. */
            accessToken?: string;
            /**
             * Format: int64
             * @description How long the token lives, in seconds; 7200 as a rule.
             */
            expireIn?: number;
        };
        /** @description The credentials of a third-party or custom app, and the organization that the token is for. */
        CorpAccessTokenRequest: {
            /** @description The Client ID of the app, formerly called SuiteKey, or CustomKey for a custom app. */
            suiteKey: string;
            /**
             * Format: password
             * @description The Client Secret of the app, formerly called SuiteSecret, or CustomSecret for a custom app.
             */
            suiteSecret: string;
            /** @description The organization (`corpId`) that authorized the app. */
            authCorpId: string;
            /** @description The newest ticket that DingTalk pushed to the app, which happens about every 5 hours. A custom app sends any text. */
            suiteTicket: string;
        };
        /** @description An organization and its SSO secret. */
        SsoAccessTokenRequest: {
            /** @description The organization (`corpId`). The name is all lower case here. */
            corpid: string;
            /**
             * Format: password
             * @description The SSO secret of the organization.
             */
            ssoSecret: string;
        };
        /** @description An access token for single sign-on to the admin backend of an app. */
        SsoAccessToken: {
            /** @description The token. It serves single sign-on to the admin backend alone. */
            accessToken?: string;
            /**
             * Format: int64
             * @description How long the token lives, in seconds; the official example has 3600.
             */
            expireIn?: number;
        };
        /** @description The credentials of a third-party app. */
        SuiteAccessTokenRequest: {
            /** @description The Client ID of the app, formerly called SuiteKey. */
            suiteKey: string;
            /**
             * Format: password
             * @description The Client Secret of the app, formerly called SuiteSecret.
             */
            suiteSecret: string;
            /** @description The newest ticket that DingTalk pushed to the app. */
            suiteTicket: string;
        };
        /** @description The credentials of an app, and the code or refresh token to exchange. */
        UserAccessTokenRequest: {
            /** @description The Client ID of the app, formerly called AppKey, SuiteKey or AppId. */
            clientId: string;
            /**
             * Format: password
             * @description The Client Secret of the app.
             */
            clientSecret: string;
            /**
             * @description What is exchanged.
             * @enum {string}
             */
            grantType: "authorization_code" | "refresh_token";
            /** @description The authorization code. Needed when `grantType` is `authorization_code`. */
            code?: string;
            /** @description The refresh token from the answer before, valid for 30 days. Needed when `grantType` is `refresh_token`. */
            refreshToken?: string;
        };
        /** @description The tokens of a person. */
        UserAccessToken: {
            /** @description The access token of the person, to be sent in the header `x-acs-dingtalk-access-token`. */
            accessToken?: string;
            /** @description The token to exchange for the next pair, valid for 30 days. */
            refreshToken?: string;
            /**
             * Format: int64
             * @description How long the access token lives, in seconds; 7200 as a rule.
             */
            expireIn?: number;
            /** @description The organization (`corpId`) that the person picked. */
            corpId?: string;
        };
        /** @description The credentials of an app, spelt in snake_case. */
        UnifiedAccessTokenRequest: {
            /** @description The Client ID of the app. */
            client_id: string;
            /**
             * Format: password
             * @description The Client Secret of the app.
             */
            client_secret: string;
            /**
             * @description The kind of grant; there is one.
             * @enum {string}
             */
            grant_type: "client_credentials";
        };
        /** @description An access token of an app, spelt in snake_case. */
        UnifiedAccessToken: {
            /** @description The token, to be sent in the header `x-acs-dingtalk-access-token`. */
            access_token?: string;
            /**
             * Format: int32
             * @description How long the token lives, in seconds.
             */
            expires_in?: number;
        };
    };
    responses: {
        /** @description A permission is missing, the address is not allowed, or the call is throttled. Only the code tells which. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Something failed on DingTalk's side. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Tokens were asked for too often. DingTalk publishes no number; keep the token for as long as it lives. */
        TokenThrottled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description How many settings a page holds at most. The official page names no default.
         * @example 100
         */
        MaxResults: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccountMapping = components['schemas']['AccountMapping'];
export type AccountMappingResult = components['schemas']['AccountMappingResult'];
export type ApiError = components['schemas']['ApiError'];
export type AccountMappingInput = components['schemas']['AccountMappingInput'];
export type RequiredBooleanResult = components['schemas']['RequiredBooleanResult'];
export type BooleanResult = components['schemas']['BooleanResult'];
export type ResourceHandoverRequest = components['schemas']['ResourceHandoverRequest'];
export type Success = components['schemas']['Success'];
export type BranchDataQuery = components['schemas']['BranchDataQuery'];
export type BranchData = components['schemas']['BranchData'];
export type CardEventInput = components['schemas']['CardEventInput'];
export type CardEventResult = components['schemas']['CardEventResult'];
export type ReceivedCard = components['schemas']['ReceivedCard'];
export type CardHolderPage = components['schemas']['CardHolderPage'];
export type CardContactEntry = components['schemas']['CardContactEntry'];
export type CardContactInfo = components['schemas']['CardContactInfo'];
export type CardExtension = components['schemas']['CardExtension'];
export type BusinessCard = components['schemas']['BusinessCard'];
export type CardTemplateList = components['schemas']['CardTemplateList'];
export type CardTemplateStatisticsQuery = components['schemas']['CardTemplateStatisticsQuery'];
export type CardTemplateStatistics = components['schemas']['CardTemplateStatistics'];
export type CardUserStatisticsQuery = components['schemas']['CardUserStatisticsQuery'];
export type CardUserStatisticsPage = components['schemas']['CardUserStatisticsPage'];
export type CardVisitorStatistics = components['schemas']['CardVisitorStatistics'];
export type ContactHideSetting = components['schemas']['ContactHideSetting'];
export type ContactHideSettingPage = components['schemas']['ContactHideSettingPage'];
export type ContactHideSettingInput = components['schemas']['ContactHideSettingInput'];
export type SettingResult = components['schemas']['SettingResult'];
export type CooperateOrgInput = components['schemas']['CooperateOrgInput'];
export type CooperateOrgResult = components['schemas']['CooperateOrgResult'];
export type BranchAttributesInput = components['schemas']['BranchAttributesInput'];
export type BranchVisibleSettingsInput = components['schemas']['BranchVisibleSettingsInput'];
export type BranchSeparationRequest = components['schemas']['BranchSeparationRequest'];
export type UnionApplicationApprovalRequest = components['schemas']['UnionApplicationApprovalRequest'];
export type CooperateOrgInvite = components['schemas']['CooperateOrgInvite'];
export type CourseCompletionInput = components['schemas']['CourseCompletionInput'];
export type DepartmentSearchQuery = components['schemas']['DepartmentSearchQuery'];
export type DepartmentSearchPage = components['schemas']['DepartmentSearchPage'];
export type DepartmentPriorityInput = components['schemas']['DepartmentPriorityInput'];
export type DingIndex = components['schemas']['DingIndex'];
export type SceneAttribute = components['schemas']['SceneAttribute'];
export type SceneAttributeHideSettingInput = components['schemas']['SceneAttributeHideSettingInput'];
export type SceneSettingResult = components['schemas']['SceneSettingResult'];
export type SceneAttributeHideSetting = components['schemas']['SceneAttributeHideSetting'];
export type LeaveRecord = components['schemas']['LeaveRecord'];
export type LeaveRecordPage = components['schemas']['LeaveRecordPage'];
export type ExternalTitlesInput = components['schemas']['ExternalTitlesInput'];
export type ExternalTitlesResult = components['schemas']['ExternalTitlesResult'];
export type FileTranslationRequest = components['schemas']['FileTranslationRequest'];
export type FileTranslationJob = components['schemas']['FileTranslationJob'];
export type FileTranslationResult = components['schemas']['FileTranslationResult'];
export type InviteInfo = components['schemas']['InviteInfo'];
export type ManagementGroup = components['schemas']['ManagementGroup'];
export type ManagementGroupPage = components['schemas']['ManagementGroupPage'];
export type ManagementGroupInput = components['schemas']['ManagementGroupInput'];
export type ManagementGroupResult = components['schemas']['ManagementGroupResult'];
export type OrgInfo = components['schemas']['OrgInfo'];
export type OrgInfoList = components['schemas']['OrgInfoList'];
export type OriginalDingId = components['schemas']['OriginalDingId'];
export type MigratedDingIds = components['schemas']['MigratedDingIds'];
export type MigratedUnionIds = components['schemas']['MigratedUnionIds'];
export type OriginalUnionId = components['schemas']['OriginalUnionId'];
export type ExclusiveAccountConversionRequest = components['schemas']['ExclusiveAccountConversionRequest'];
export type DingTalkIdInput = components['schemas']['DingTalkIdInput'];
export type OrgAccountDisableRequest = components['schemas']['OrgAccountDisableRequest'];
export type OrgAccountEnableRequest = components['schemas']['OrgAccountEnableRequest'];
export type MainAdminTransferRequest = components['schemas']['MainAdminTransferRequest'];
export type MainOrgInput = components['schemas']['MainOrgInput'];
export type OrgAccountVisibilityInput = components['schemas']['OrgAccountVisibilityInput'];
export type OrgAccountMobileVisibilityInput = components['schemas']['OrgAccountMobileVisibilityInput'];
export type MultiOrgPermissionInput = components['schemas']['MultiOrgPermissionInput'];
export type OwnedOrganization = components['schemas']['OwnedOrganization'];
export type OwnedOrganizationList = components['schemas']['OwnedOrganizationList'];
export type OrgAccountWorkStatusInput = components['schemas']['OrgAccountWorkStatusInput'];
export type OrgAccountWorkStatusResult = components['schemas']['OrgAccountWorkStatusResult'];
export type OrgAccountSignOutRequest = components['schemas']['OrgAccountSignOutRequest'];
export type OrgAccountStatus = components['schemas']['OrgAccountStatus'];
export type NormalAccountConversionRequest = components['schemas']['NormalAccountConversionRequest'];
export type OrgAuthInfo = components['schemas']['OrgAuthInfo'];
export type CertificationAuditInput = components['schemas']['CertificationAuditInput'];
export type SceneContactHideSettingInput = components['schemas']['SceneContactHideSettingInput'];
export type SceneContactHideSetting = components['schemas']['SceneContactHideSetting'];
export type AdministrativeGroup = components['schemas']['AdministrativeGroup'];
export type AdministrativeGroupPage = components['schemas']['AdministrativeGroupPage'];
export type FriendshipQuery = components['schemas']['FriendshipQuery'];
export type Friendship = components['schemas']['Friendship'];
export type ResourceManagementMemberList = components['schemas']['ResourceManagementMemberList'];
export type ContactRestrictSetting = components['schemas']['ContactRestrictSetting'];
export type ContactRestrictSettingPage = components['schemas']['ContactRestrictSettingPage'];
export type ContactRestrictSettingInput = components['schemas']['ContactRestrictSettingInput'];
export type SeniorSetting = components['schemas']['SeniorSetting'];
export type SeniorSettingInput = components['schemas']['SeniorSettingInput'];
export type StaffAttribute = components['schemas']['StaffAttribute'];
export type AttributeVisibilitySetting = components['schemas']['AttributeVisibilitySetting'];
export type AttributeVisibilitySettingPage = components['schemas']['AttributeVisibilitySettingPage'];
export type AttributeVisibilitySettingInput = components['schemas']['AttributeVisibilitySettingInput'];
export type TalentTagInput = components['schemas']['TalentTagInput'];
export type TalentTagResult = components['schemas']['TalentTagResult'];
export type PersonalityTagInput = components['schemas']['PersonalityTagInput'];
export type PersonalityTagResult = components['schemas']['PersonalityTagResult'];
export type TalentTagDeleteRequest = components['schemas']['TalentTagDeleteRequest'];
export type SuccessResult = components['schemas']['SuccessResult'];
export type PersonalityTagDeleteRequest = components['schemas']['PersonalityTagDeleteRequest'];
export type TalentTagLikeRequest = components['schemas']['TalentTagLikeRequest'];
export type TalentTag = components['schemas']['TalentTag'];
export type TalentTagList = components['schemas']['TalentTagList'];
export type PersonalityTag = components['schemas']['PersonalityTag'];
export type PersonalityTagList = components['schemas']['PersonalityTagList'];
export type TalentTagLike = components['schemas']['TalentTagLike'];
export type TalentTagLikePage = components['schemas']['TalentTagLikePage'];
export type TalentTagLikeCount = components['schemas']['TalentTagLikeCount'];
export type TalentTagLikeCountList = components['schemas']['TalentTagLikeCountList'];
export type UserCard = components['schemas']['UserCard'];
export type DingTalkIdOwner = components['schemas']['DingTalkIdOwner'];
export type UidProfileList = components['schemas']['UidProfileList'];
export type UserWorkStatusInput = components['schemas']['UserWorkStatusInput'];
export type UserWorkStatusResult = components['schemas']['UserWorkStatusResult'];
export type UserGroupMembersRequest = components['schemas']['UserGroupMembersRequest'];
export type UserGroupInput = components['schemas']['UserGroupInput'];
export type UserGroupResult = components['schemas']['UserGroupResult'];
export type UserGroupDeleteRequest = components['schemas']['UserGroupDeleteRequest'];
export type UserGroupMember = components['schemas']['UserGroupMember'];
export type UserGroupMemberPage = components['schemas']['UserGroupMemberPage'];
export type UserGroup = components['schemas']['UserGroup'];
export type UserGroupPage = components['schemas']['UserGroupPage'];
export type ResumeAuditStatusInput = components['schemas']['ResumeAuditStatusInput'];
export type UserBatch = components['schemas']['UserBatch'];
export type UserSearchQuery = components['schemas']['UserSearchQuery'];
export type UserSearchPage = components['schemas']['UserSearchPage'];
export type UserSortRequest = components['schemas']['UserSortRequest'];
export type UserSortResult = components['schemas']['UserSortResult'];
export type UserProfile = components['schemas']['UserProfile'];
export type UserManagementResourceList = components['schemas']['UserManagementResourceList'];
export type IdentityVerificationRequest = components['schemas']['IdentityVerificationRequest'];
export type IdentityVerification = components['schemas']['IdentityVerification'];
export type IdentityVerificationResult = components['schemas']['IdentityVerificationResult'];
export type AccessTokenRequest = components['schemas']['AccessTokenRequest'];
export type AccessToken = components['schemas']['AccessToken'];
export type CorpAccessTokenRequest = components['schemas']['CorpAccessTokenRequest'];
export type SsoAccessTokenRequest = components['schemas']['SsoAccessTokenRequest'];
export type SsoAccessToken = components['schemas']['SsoAccessToken'];
export type SuiteAccessTokenRequest = components['schemas']['SuiteAccessTokenRequest'];
export type UserAccessTokenRequest = components['schemas']['UserAccessTokenRequest'];
export type UserAccessToken = components['schemas']['UserAccessToken'];
export type UnifiedAccessTokenRequest = components['schemas']['UnifiedAccessTokenRequest'];
export type UnifiedAccessToken = components['schemas']['UnifiedAccessToken'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTokenThrottled = components['responses']['TokenThrottled'];
export type ParameterMaxResults = components['parameters']['MaxResults'];
export type $defs = Record<string, never>;
export interface operations {
    getAccountMapping: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) to ask about.
                 * @example manager4220
                 */
                userId: string;
                /**
                 * @description The business domain of the mapping.
                 * @example ExampleCrm
                 */
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMappingResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addAccountMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The mapping. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountMappingInput"];
            };
        };
        responses: {
            /** @description The mapping was created, or not, as `result` says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequiredBooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    delAccountMapping: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) whose mapping goes.
                 * @example manager4220
                 */
                userId: string;
                /**
                 * @description The business domain of the mapping.
                 * @example ExampleCrm
                 */
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping was deleted, or not, as `result` says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    submitHandoverResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who hands over what to whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceHandoverRequest"];
            };
        };
        responses: {
            /** @description The handover was accepted, or not, as `success` says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getBranchAuthData: {
        parameters: {
            query: {
                /**
                 * @description The branch (`corpId`).
                 * @example ding12345678
                 */
                branchCorpId: string;
                /**
                 * @description The code of the data subclass, `GROUP_GRO_ORG_OPEN_ORG` for instance.
                 * @example GROUP_GRO_ORG_OPEN_ORG
                 */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conditions of the query. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BranchDataQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchData"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    isvCardEventPush: {
        parameters: {
            query: {
                /**
                 * @description The ID of the user in the partner's system.
                 * @example user-42
                 */
                isvUid: string;
                /**
                 * @description The token of the user in the partner's system. It becomes part of the URL, so keep such URLs out of logs.
                 * @example isv-token-xxxx
                 */
                isvToken: string;
                /**
                 * @description The ID of the card in the partner's system.
                 * @example card-1001
                 */
                isvCardId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardEventInput"];
            };
        };
        responses: {
            /** @description Whether the event was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardEventResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getCardInUserHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the card.
                 * @example CARD-6F0DA174-A0F4-4EBF-B24B-xxxxxxxxxxxx
                 */
                cardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedCard"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserCardHolderList: {
        parameters: {
            query: {
                /**
                 * @description Where the page starts. Leave it out of the first call, then pass on the `nextToken` of the page before.
                 * @example 20
                 */
                nextToken?: number;
                /**
                 * @description How many cards a page holds at most.
                 * @example 20
                 */
                maxResults: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardHolderPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getCardInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the card.
                 * @example CARD-6F0DA174-A0F4-4EBF-B24B-xxxxxxxxxxxx
                 */
                cardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCard"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getCorpCardStyleList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardTemplateList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    queryCorpStatisticData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The days and templates to ask about. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardTemplateStatisticsQuery"];
            };
        };
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardTemplateStatistics"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    queryCorpUserStatistic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The days, the templates and the page to ask about. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardUserStatisticsQuery"];
            };
        };
        responses: {
            /** @description A page of statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardUserStatisticsPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    queryCardVisitorStatisticData: {
        parameters: {
            query: {
                /**
                 * @description The person (`unionId`) to ask about.
                 * @example dZ4kqPLmmTUr7w0hxxxx
                 */
                unionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardVisitorStatistics"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listContactHideSettings: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts. 0 in the first call, then the `nextToken` of the page before.
                 * @example 0
                 */
                nextToken?: number;
                /**
                 * @description How many settings a page holds at most. The official page names no default.
                 * @example 100
                 */
                maxResults?: components["parameters"]["MaxResults"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hide settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactHideSettingPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Reading the settings failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateContactHideSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The hide setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactHideSettingInput"];
            };
        };
        responses: {
            /** @description The setting was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Writing the setting failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    deleteContactHideSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the hide setting.
                 * @example 11234
                 */
                settingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting is gone. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Deleting the setting failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    createCooperateOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CooperateOrgInput"];
            };
        };
        responses: {
            /** @description The organization was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperateOrgResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateBranchAttributesInCooperate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The attributes to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchAttributesInput"];
            };
        };
        responses: {
            /** @description The attributes are set. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Setting the attributes failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateBranchVisibleSettingInCooperate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The visibility rules to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchVisibleSettingsInput"];
            };
        };
        responses: {
            /** @description The visible range is set. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Updating the visibility failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    separateBranchOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The link to end. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchSeparationRequest"];
            };
        };
        responses: {
            /** @description The link is gone. A call that fails does not return `result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequiredBooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    batchApproveUnionApply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The applications to approve. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UnionApplicationApprovalRequest"];
            };
        };
        responses: {
            /** @description The applications are approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getCooperateOrgInviteInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The upstream/downstream organization (`corpId`).
                 * @example ding87654321
                 */
                cooperateCorpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperateOrgInvite"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    courseFinishCourse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The outcome and the certificate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseCompletionInput"];
            };
        };
        responses: {
            /** @description Whether the report took effect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequiredBooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    searchDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to search for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentSearchQuery"];
            };
        };
        responses: {
            /** @description A page of matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentSearchPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateDeptSettngTailFirst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which setting wins. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentPriorityInput"];
            };
        };
        responses: {
            /** @description The priority is set. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Writing the setting failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getLatestDingIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest index. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DingIndex"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The service is not available. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    addEmpAttributeHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The setting to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneAttributeHideSettingInput"];
            };
        };
        responses: {
            /** @description The setting is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SceneSettingResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getEmpAttributeHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting. The SDK has it as text here and as an integer in responses.
                 * @example 1234001
                 */
                settingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SceneAttributeHideSetting"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEmpAttributeHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting. The SDK has it as text here and as an integer in responses.
                 * @example 1234001
                 */
                settingId: string;
            };
            cookie?: never;
        };
        /** @description The new content of the setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneAttributeHideSettingInput"];
            };
        };
        responses: {
            /** @description Whether the setting was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEmpAttributeHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting. The SDK has it as text here and as an integer in responses.
                 * @example 1234001
                 */
                settingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the setting was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listEmpLeaveRecords: {
        parameters: {
            query: {
                /**
                 * @description Where the window starts, in ISO 8601 (RFC 3339).
                 * @example 2026-02-01T00:00:00Z
                 */
                startTime: string;
                /**
                 * @description Where the window ends, in ISO 8601 (RFC 3339), at most 365 days after `startTime`. Without it,
                 *     `startTime` may be at most 365 days ago.
                 * @example 2026-03-01T00:00:00Z
                 */
                endTime?: string;
                /**
                 * @description Where the page starts. `0` in the first call, then the `nextToken` of the page before.
                 * @example 0
                 */
                nextToken?: string;
                /**
                 * @description How many records a page holds at most.
                 * @example 10
                 */
                maxResults: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resignation records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveRecordPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    batchUpdateExternalTitle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The titles to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalTitlesInput"];
            };
        };
        responses: {
            /** @description The outcome of the batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalTitlesResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    translateFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The files to translate, and who exports them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileTranslationRequest"];
            };
        };
        responses: {
            /** @description The job has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTranslationJob"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getTranslateFileJobResult: {
        parameters: {
            query: {
                /**
                 * @description The job, as `translateFile` returned it.
                 * @example fXrgPrvsNiZNa8RWis9Nxxxx
                 */
                jobId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTranslationResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getApplyInviteInfo: {
        parameters: {
            query?: {
                /**
                 * @description The employee (`userId`) who invites. The creator of the organization when left out.
                 * @example manager4220
                 */
                inviterUserId?: string;
                /**
                 * @description The department that the link invites into. The root department when left out.
                 * @example 100200
                 */
                deptId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How people may be invited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteInfo"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    recallTeamInvite: {
        parameters: {
            query?: {
                /**
                 * @description Presumably the mobile number that was invited.
                 * @example 13800000000
                 */
                mobile?: string;
                /**
                 * @description Presumably the employee (`userId`) in whose name the call is made.
                 * @example manager4220
                 */
                optUserId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is recalled. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listManagementGroups: {
        parameters: {
            query: {
                /**
                 * @description Where the page starts, the `nextToken` of the page before. Nobody documents the value for the first call; the neighbouring `listBasicRoleInPage` starts at 0.
                 * @example 111
                 */
                nextToken: number;
                /**
                 * @description How many groups a page holds at most.
                 * @example 20
                 */
                maxResults: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of management groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementGroupPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createManagementGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementGroupInput"];
            };
        };
        responses: {
            /** @description The group was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementGroupResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateManagementGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The management group to change.
                 * @example role1a2b3c
                 */
                groupId: string;
            };
            cookie?: never;
        };
        /** @description The new content of the group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementGroupInput"];
            };
        };
        responses: {
            /** @description The group was changed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteManagementGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The management group to delete.
                 * @example role1a2b3c
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    orgInfo: {
        parameters: {
            query?: {
                /** @description The numeric IDs of the organizations, as one JSON array. */
                orgIds?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgInfoList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getDingIdByMigrationDingId: {
        parameters: {
            query: {
                /**
                 * @description The `dingId` of the enterprise account, after the migration.
                 * @example $:LWCP_v1:$n3wxxxx
                 */
                migrationDingId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The original `dingId`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginalDingId"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getMigrationDingIdByDingId: {
        parameters: {
            query: {
                /**
                 * @description The `dingId` of the normal account, before the migration.
                 * @example $:LWCP_v1:$0ldxxxx
                 */
                dingId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The migrated IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigratedDingIds"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getMigrationUnionIdByUnionId: {
        parameters: {
            query: {
                /**
                 * @description The `unionId` of the normal account, before the migration.
                 * @example gliiW0piiii02zBUjUxxxx
                 */
                unionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The migrated IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigratedUnionIds"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getUnionIdByMigrationUnionId: {
        parameters: {
            query: {
                /**
                 * @description The `unionId` of the enterprise account, after the migration.
                 * @example N2o5U3axS8kQe7wLmxxxx
                 */
                migrationUnionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The original `unionId`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginalUnionId"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    transformToExclusiveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to convert, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusiveAccountConversionRequest"];
            };
        };
        responses: {
            /** @description The account was converted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    changeDingTalkId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account and its new DingTalk ID. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DingTalkIdInput"];
            };
        };
        responses: {
            /** @description The DingTalk ID was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    setDisable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to disable, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountDisableRequest"];
            };
        };
        responses: {
            /** @description The account is disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    setEnable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to enable. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountEnableRequest"];
            };
        };
        responses: {
            /** @description The account is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    changeMainAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization, its current creator and its new one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MainAdminTransferRequest"];
            };
        };
        responses: {
            /** @description The organization was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    changeMainOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account and its new main organization. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MainOrgInput"];
            };
        };
        responses: {
            /** @description The main organization was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    orgAccountMobileVisibleInOtherOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who may see what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountVisibilityInput"];
            };
        };
        responses: {
            /** @description The organizations are authorized. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    orgAccountMobileVisiblePermisson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An array of strings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountMobileVisibilityInput"];
            };
        };
        responses: {
            /** @description The visibility is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    multiOrgPermissionGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom the grant covers, and which organization they may join. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiOrgPermissionInput"];
            };
        };
        responses: {
            /** @description The accounts may join the organization. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    listOwnedOrgByStaffId: {
        parameters: {
            query: {
                /**
                 * @description The enterprise account (`userId`) to ask about. It has to belong to this organization.
                 * @example manager4220
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations that the account created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedOrganizationList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    modifyOrgAccUserOwnness: {
        parameters: {
            query: {
                /**
                 * @description The enterprise account (`userId`) whose status changes. It has to belong to this organization.
                 * @example manager4220
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new content of the status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountWorkStatusInput"];
            };
        };
        responses: {
            /** @description The status was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addOrgAccountOwnness: {
        parameters: {
            query: {
                /**
                 * @description The enterprise account (`userId`) that gets the status. It has to belong to this organization.
                 * @example manager4220
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The status to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountWorkStatusInput"];
            };
        };
        responses: {
            /** @description The status was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgAccountWorkStatusResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    delOrgAccUserOwnness: {
        parameters: {
            query: {
                /**
                 * @description The enterprise account (`userId`) whose status to delete. It has to belong to this organization.
                 * @example manager4220
                 */
                userId: string;
                /**
                 * @description The ID of the status.
                 * @example 123456
                 */
                ownnessId: number;
                /**
                 * @description The type of the status. Nobody documents its values.
                 * @example 2
                 */
                ownenssType: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequiredBooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to sign out, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgAccountSignOutRequest"];
            };
        };
        responses: {
            /** @description The account is signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    queryStatus: {
        parameters: {
            query: {
                /**
                 * @description The enterprise account (`userId`) to ask about. It has to belong to this organization.
                 * @example manager4220
                 */
                userId: string;
                /** @description Presumably the code of a permission. Only the newest official SDKs know it; nobody explains it. */
                permissionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgAccountStatus"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The system is busy or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    transformToNormalAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to convert. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NormalAccountConversionRequest"];
            };
        };
        responses: {
            /** @description Whether the account was converted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrgAuthInfo: {
        parameters: {
            query?: {
                /**
                 * @description The organization (`corpId`) to look up. The page does not say whose certification comes back without it.
                 * @example ding12345678
                 */
                targetCorpId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certification of the organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgAuthInfo"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description A service behind the API failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    annualCertificationAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The result of the audit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificationAuditInput"];
            };
        };
        responses: {
            /** @description The result was accepted, or not, as `result` says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addContactHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The setting to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneContactHideSettingInput"];
            };
        };
        responses: {
            /** @description The setting is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SceneSettingResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getContactHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting. The SDK has it as text here and as an integer in responses.
                 * @example 1234001
                 */
                settingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SceneContactHideSetting"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateContactHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting. The SDK has it as text here and as an integer in responses.
                 * @example 1234001
                 */
                settingId: string;
            };
            cookie?: never;
        };
        /** @description The new content of the setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneContactHideSettingInput"];
            };
        };
        responses: {
            /** @description Whether the setting was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContactHideBySceneSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting. The SDK has it as text here and as an integer in responses.
                 * @example 1234001
                 */
                settingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the setting was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listBasicRoleInPage: {
        parameters: {
            query?: {
                /**
                 * @description The app (`agentId`), presumably the one whose management groups are listed.
                 * @example 123
                 */
                agentId?: string;
                /**
                 * @description Where the page starts. 0 in the first call, then the `nextToken` of the page before.
                 * @example 0
                 */
                nextToken?: number;
                /**
                 * @description How many groups a page holds at most.
                 * @example 20
                 */
                maxResults?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of basic information. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeGroupPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    isFriend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The two accounts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FriendshipQuery"];
            };
        };
        responses: {
            /** @description Whether they are friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Friendship"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    queryResourceManagementMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The resource to ask about.
                 * @example resource1001
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members who may manage the resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceManagementMemberList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listContactRestrictSetting: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts. Leave it out of the first call, then pass on the `nextToken` of the page before.
                 * @example 1
                 */
                nextToken?: number;
                /**
                 * @description How many settings a page holds at most. The official page names no default.
                 * @example 100
                 */
                maxResults?: components["parameters"]["MaxResults"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of restrictions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRestrictSettingPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Reading the restrictions failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateContactRestrictSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The restriction. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRestrictSettingInput"];
            };
        };
        responses: {
            /** @description The restriction was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    deleteContactRestrictSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the restriction.
                 * @example 1001
                 */
                settingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Deleting the restriction failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    createSecondaryManagementGroup: {
        parameters: {
            query: {
                /**
                 * @description The sub-administrator (`userId`) who creates the group.
                 * @example manager4220
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementGroupInput"];
            };
        };
        responses: {
            /** @description The group was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementGroupResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listSeniorSettings: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) to ask about.
                 * @example manager4220
                 */
                seniorStaffId: string;
                /** @description Presumably the code of a permission. Only the newest official SDKs know it; nobody explains it. */
                permissionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The executive mode of the employee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeniorSetting"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Reading the setting failed, or the employee or the organization does not exist. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateSeniorSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The executive mode to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeniorSettingInput"];
            };
        };
        responses: {
            /** @description The mode is set. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Writing the setting failed, or the employee or the organization does not exist. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    listEmpAttributeVisibility: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts. -1 in the first call, then the `nextCursor` of the page before.
                 * @example -1
                 */
                nextToken?: number;
                /**
                 * @description How many settings a page holds at most. The official page names no default.
                 * @example 100
                 */
                maxResults?: components["parameters"]["MaxResults"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeVisibilitySettingPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Reading the settings failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    updateEmpAttrbuteVisibilitySetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributeVisibilitySettingInput"];
            };
        };
        responses: {
            /** @description The setting was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Writing the setting failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    deleteEmpAttributeVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the setting.
                 * @example 10001
                 */
                settingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Reading the setting failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    talentAddCustomTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag and the employee who gets it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentTagInput"];
            };
        };
        responses: {
            /** @description The tag was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentTagResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentAddObjectiveTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag and the employee who gets it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentTagInput"];
            };
        };
        responses: {
            /** @description The tag was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentTagResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentAddPersonalityTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag and its category. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalityTagInput"];
            };
        };
        responses: {
            /** @description The tag was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalityTagResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentDeleteCustomTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag to delete and the employee who has it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentTagDeleteRequest"];
            };
        };
        responses: {
            /** @description The tag and its likes are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentDeleteObjectiveTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag to delete and the employee who has it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentTagDeleteRequest"];
            };
        };
        responses: {
            /** @description The tag is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentDeletePersonalityTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalityTagDeleteRequest"];
            };
        };
        responses: {
            /** @description The tag is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentLikeTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag and the employee who likes it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentTagLikeRequest"];
            };
        };
        responses: {
            /** @description The like was given or taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentQueryCustomTag: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) whose tags to list.
                 * @example 10002
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom tags of the employee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentTagList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentQueryObjectiveTag: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) whose tags to list.
                 * @example 10002
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objective tags of the employee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentTagList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentQueryPersonalityTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personality tags of the organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalityTagList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentQueryTagLikeDetailList: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) who has the tag.
                 * @example 10002
                 */
                userId: string;
                /**
                 * @description The code of the tag.
                 * @example tag_mentor
                 */
                tagCode: string;
                /**
                 * @description Where the page starts, the `nextCursor` of the page before. Nobody documents the value for the first call.
                 * @example 1001
                 */
                cursor?: number;
                /**
                 * @description How many likes a page holds at most. Nobody documents a limit or a default.
                 * @example 2
                 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of likes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentTagLikePage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    talentQueryTagLikeList: {
        parameters: {
            query: {
                /**
                 * @description The employee (`userId`) who has the tags.
                 * @example 10002
                 */
                userId: string;
                /**
                 * @description The colleague (`userId`) whose likes `hasLiked` reports.
                 * @example manager4220
                 */
                operatorUserId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags with their like counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentTagLikeCountList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    uniqueQueryUserCard: {
        parameters: {
            query: {
                /**
                 * @description The person (`unionId`) to ask about.
                 * @example dZ4kqPLmmTUr7w0hxxxx
                 */
                unionId: string;
                /**
                 * @description The template of the card.
                 * @example 163520027_5FE66C522EA142C8xxxx
                 */
                templateId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCard"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserByDingTalkId: {
        parameters: {
            query?: {
                /**
                 * @description The DingTalk ID, presumably the public handle of the account.
                 * @example liming2026
                 */
                dingtalkId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee that was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DingTalkIdOwner"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    userProfile: {
        parameters: {
            query?: {
                /** @description The people to look up, as one JSON array of numeric IDs. */
                uids?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UidProfileList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserOwnness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The employee (`userId`) in this organization.
                 * @example manager4220
                 */
                userId: string;
            };
            cookie?: never;
        };
        /** @description The status to write. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserWorkStatusInput"];
            };
        };
        responses: {
            /** @description The status was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWorkStatusResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    userGroupAddStaticGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group and the employees to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserGroupMembersRequest"];
            };
        };
        responses: {
            /** @description The employees were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserGroupInput"];
            };
        };
        responses: {
            /** @description The group was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGroupResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserGroupDeleteRequest"];
            };
        };
        responses: {
            /** @description The group is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserGroupMembers: {
        parameters: {
            query: {
                /**
                 * @description The code of the group.
                 * @example ug_7f3a9c21
                 */
                groupCode: string;
                /**
                 * @description Where the page starts, the `nextOffset` of the page before. Nobody documents the value for the first call.
                 * @example 2
                 */
                offset?: number;
                /**
                 * @description How many members a page holds at most. Nobody documents a limit.
                 * @example 2
                 */
                size: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGroupMemberPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserGroups: {
        parameters: {
            query: {
                /** @description Lists the groups of this type alone. Nobody documents the values. */
                groupType?: string;
                /**
                 * @description Where the page starts, the `nextOffset` of the page before. Nobody documents the value for the first call.
                 * @example 2
                 */
                offset?: number;
                /**
                 * @description How many groups a page holds at most. Nobody documents a limit.
                 * @example 2
                 */
                size: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of user groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGroupPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    userGroupRemoveStaticGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group and the employees to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserGroupMembersRequest"];
            };
        };
        responses: {
            /** @description The employees were removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTitleAuditStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entry and its audit status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeAuditStatusInput"];
            };
        };
        responses: {
            /** @description Whether the report took effect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    batchGetUser: {
        parameters: {
            query: {
                /** @description The employees (`userId`) to look up, as one JSON array. */
                userIdList: string[];
                /**
                 * @description Presumably the permission code on which the call relies. Nobody explains it.
                 * @example qyapi_get_member
                 */
                permissionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employees that could be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBatch"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    searchUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to search for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSearchQuery"];
            };
        };
        responses: {
            /** @description A page of matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSearchPage"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something failed on DingTalk's side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    sortUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to sort. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSortRequest"];
            };
        };
        responses: {
            /** @description The same employees, sorted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSortResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The list is too long, or the system is busy. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `unionId` of the person, or `me` for the one who granted the token.
                 * @example me
                 */
                unionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description No such user. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    queryUserManagementResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The employee (`userId`) to ask about.
                 * @example manager4220
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources that the employee may manage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserManagementResourceList"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    initVerifyEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to verify, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityVerificationRequest"];
            };
        };
        responses: {
            /** @description The verification has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVerification"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    pushVerifyEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to verify, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityVerificationRequest"];
            };
        };
        responses: {
            /** @description The event was pushed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVerification"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    queryVerifyResult: {
        parameters: {
            query: {
                /**
                 * @description The ID of the verification.
                 * @example verify-7f3axxxx
                 */
                verifyId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the verification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVerificationResult"];
                };
            };
            /** @description A parameter or the access token is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials of the app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description The credentials or a parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["TokenThrottled"];
            500: components["responses"]["ServerError"];
        };
    };
    getCorpAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials of the app, and the organization that the token is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorpAccessTokenRequest"];
            };
        };
        responses: {
            /** @description A token for that organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description The credentials or a parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["TokenThrottled"];
            500: components["responses"]["ServerError"];
        };
    };
    getSsoAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization and its SSO secret. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoAccessTokenRequest"];
            };
        };
        responses: {
            /** @description A token for single sign-on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoAccessToken"];
                };
            };
            /** @description The credentials or a parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["TokenThrottled"];
            500: components["responses"]["ServerError"];
        };
    };
    getSuiteAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials of the app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuiteAccessTokenRequest"];
            };
        };
        responses: {
            /** @description A suite access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description The credentials or a parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["TokenThrottled"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials of the app, and what to exchange. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAccessTokenRequest"];
            };
        };
        responses: {
            /** @description The tokens of the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccessToken"];
                };
            };
            /** @description The credentials or a parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["TokenThrottled"];
            500: components["responses"]["ServerError"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization (`corpId`) that the app runs in.
                 * @example ding12345678
                 */
                corpId: string;
            };
            cookie?: never;
        };
        /** @description The credentials of the app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnifiedAccessTokenRequest"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedAccessToken"];
                };
            };
            /** @description The credentials or a parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The app is not authorized. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            403: components["responses"]["TokenThrottled"];
            /** @description Something failed on DingTalk's side, or the credentials are wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
