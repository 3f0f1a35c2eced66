/** A setting of contacts, as it was created: the fields of its request, with its ID. */
export interface Setting {
  readonly id: number
  readonly [field: string]: unknown
}

/** The executive mode of an employee, as the list answers it. */
export interface SeniorSetting {
  readonly seniorStaffId: string
  readonly protectScenes?: readonly string[]
  /** `type` 1 is an employee, 2 a department, 3 a role. */
  readonly seniorWhiteList?: readonly {
    readonly id: string
    readonly type: number
    readonly name?: string
  }[]
}

/** The mapping of an employee to an account of an external system. */
export interface AccountMapping {
  readonly userId: string
  readonly domain: string
  readonly outTenantId: string
  readonly outId: string
  readonly extension?: Readonly<Record<string, string>>
}

/** A management group. */
export interface ManagementGroup {
  readonly groupId: string
  readonly groupName: string
  readonly members: readonly { readonly memberId: string; readonly memberType: string }[]
  readonly resourceIds: readonly string[]
  readonly scope: { readonly scopeType: number; readonly deptIds?: readonly number[] }
}

/**
 * Takes a value for what the contract says it is: examples are held against their schemas by the
 * linter, bodies by Prism before they come here, and the types of this file repeat those schemas.
 */
export const fromContract = <T>(value: unknown): T => value as T

/** What an organization holds. What is left out is empty, or not known to be limited. */
export interface Seed {
  /**
   * The employees. When the list is given, calls about anybody else get the documented error, such as
   * `parameter.userNotExists`; without it every `userId` exists. `enterpriseAccount: false` says that
   * the account is no enterprise account of this organization, which only some calls ask about.
   */
  readonly users?: readonly {
    readonly userId: string
    readonly name?: string
    readonly enterpriseAccount?: boolean
  }[]
  /** The names of departments, for the allow lists of executive mode. */
  readonly departments?: readonly { readonly deptId: number; readonly name: string }[]
  /** The names of roles, for the allow lists of executive mode. */
  readonly roles?: readonly { readonly tagId: number; readonly name: string }[]
  readonly restrictions?: readonly Setting[]
  readonly hideSettings?: readonly Setting[]
  readonly attributeVisibilitySettings?: readonly Setting[]
  /** Scene-based contacts hide settings. */
  readonly sceneHideSettings?: readonly Setting[]
  /** Scene-based attribute hide settings. */
  readonly sceneAttributeHideSettings?: readonly Setting[]
  readonly seniorSettings?: readonly SeniorSetting[]
  /** The `userId`s of the enterprise accounts that are disabled; all others are usable. */
  readonly disabledAccounts?: readonly string[]
  readonly accountMappings?: readonly AccountMapping[]
  readonly managementGroups?: readonly ManagementGroup[]
  /** Whether the visibility setting of the lower department wins. Nothing reads it but `state()`. */
  readonly lowerDepartmentWins?: boolean
  /** How many there may be; without a limit, any number. */
  readonly limits?: {
    readonly restrictions?: number
    readonly hideSettings?: number
    readonly attributeVisibilitySettings?: number
    readonly managementGroups?: number
  }
}
