// Generated from the contract in spec/. Never edit this file: change the contract and run `pnpm generate`.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description Which department's visibility setting wins. */
        DepartmentPriorityInput: {
            /** @description `true`: the setting of the lower department wins. `false`, which is how every organization starts: that of the department above. */
            enable: boolean;
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
        /** @description Whether the call took effect. */
        BooleanResult: {
            /** @description `true` when the call took effect. */
            result?: boolean;
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
        /** @description The credentials of an internal app, from the developer console. */
        AppCredentials: {
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
        /** @description Tokens were asked for too often. DingTalk publishes no number; keep the token for as long as it lives. */
        TokenThrottled: {
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
export type ContactHideSetting = components['schemas']['ContactHideSetting'];
export type ContactHideSettingPage = components['schemas']['ContactHideSettingPage'];
export type ApiError = components['schemas']['ApiError'];
export type ContactHideSettingInput = components['schemas']['ContactHideSettingInput'];
export type SettingResult = components['schemas']['SettingResult'];
export type DepartmentPriorityInput = components['schemas']['DepartmentPriorityInput'];
export type OrgAccountVisibilityInput = components['schemas']['OrgAccountVisibilityInput'];
export type BooleanResult = components['schemas']['BooleanResult'];
export type ContactRestrictSetting = components['schemas']['ContactRestrictSetting'];
export type ContactRestrictSettingPage = components['schemas']['ContactRestrictSettingPage'];
export type ContactRestrictSettingInput = components['schemas']['ContactRestrictSettingInput'];
export type SeniorSetting = components['schemas']['SeniorSetting'];
export type SeniorSettingInput = components['schemas']['SeniorSettingInput'];
export type StaffAttribute = components['schemas']['StaffAttribute'];
export type AttributeVisibilitySetting = components['schemas']['AttributeVisibilitySetting'];
export type AttributeVisibilitySettingPage = components['schemas']['AttributeVisibilitySettingPage'];
export type AttributeVisibilitySettingInput = components['schemas']['AttributeVisibilitySettingInput'];
export type AppCredentials = components['schemas']['AppCredentials'];
export type AccessToken = components['schemas']['AccessToken'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTokenThrottled = components['responses']['TokenThrottled'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterMaxResults = components['parameters']['MaxResults'];
export type $defs = Record<string, never>;
export interface operations {
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
                "application/json": components["schemas"]["AppCredentials"];
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
}
