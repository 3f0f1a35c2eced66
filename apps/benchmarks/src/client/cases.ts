import type {
  GetOrgAuthInfoResponse,
  ListContactRestrictSettingResponse,
  SearchUserResponse,
} from '@dingtalk-contact/client'

/** What every contestant is asked to do. */
export const CASES = ['page', 'small', 'post'] as const
export type Case = (typeof CASES)[number]

export const TITLES: { readonly [Name in Case]: string } = {
  page: 'GET, page of 100 settings',
  small: 'GET, small answer',
  post: 'POST, small answer',
}

export const TOKEN = 'a-token-of-some-thirty-two-bytes'
export const TOKEN_HEADER = 'x-acs-dingtalk-access-token'
export const APP = { appKey: 'dingabcdefghijklmnop', appSecret: 'a-secret' }

export const PATHS: { readonly [Name in Case]: string } = {
  page: '/v1.0/contact/restrictions/settings',
  small: '/v1.0/contact/organizations/authInfos',
  post: '/v1.0/contact/users/search',
}
export const TOKEN_PATH = '/v1.0/oauth2/accessToken'

export const CORP_ID = 'ding12345678'
export const SEARCH = { queryWord: 'zhangsan', offset: 0, size: 10 }

const page: ListContactRestrictSettingResponse = {
  hasMore: true,
  nextToken: 200001100,
  list: Array.from({ length: 100 }, (_, index) => ({
    id: 1001 + index,
    name: "Sales sees its own customers' teams",
    description: 'Sales sees the accounts department and the on-call role',
    subjectUserIds: ['10002'],
    subjectDeptIds: [11222],
    subjectTagIds: [222333],
    type: 'excludeNode',
    excludeUserIds: ['0141040080'],
    excludeDeptIds: [100200],
    excludeTagIds: [112233],
    active: true,
    restrictInUserProfile: true,
    restrictInSearch: true,
  })),
}

const small: GetOrgAuthInfoResponse = {
  authLevel: 1,
  orgName: 'Example Tea',
  licenseOrgName: 'Example Tea Trading Co., Ltd.',
  registrationNum: '330000000000000',
  unifiedSocialCredit: '91330000XXXXXXXXXX',
  organizationCode: '00000000-0',
  legalPerson: 'Wang Fang',
  licenseUrl: 'https://example.com/license.jpg',
}

const post: SearchUserResponse = { hasMore: false, totalCount: 2, list: ['manager4220', '10002'] }

/** What the server answers. */
export const ANSWERS = { page, small, post }

/** What a contestant returns of an answer, as proof that it was decoded. */
export type Proof = string | number | undefined
export const PROOFS: { readonly [Name in Case]: Proof } = {
  page: 100,
  small: 'Example Tea',
  post: 2,
}

/** A client that is measured: makes each call and returns its proof. */
export type Contestant = { readonly [Name in Case]: () => Promise<Proof> }
