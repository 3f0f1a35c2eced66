import { expect, test } from 'vitest'
import { sdkCallsOf } from '../src/samples/index.ts'
import { operations } from './support/samples.ts'

const callsOf = (id: string) => {
  const operation = operations.find((each) => each.id === id)
  return operation ? Object.fromEntries(sdkCallsOf(operation)) : {}
}

// Package, class and method are copied from the samples on DingTalk's pages, misspellings included.
test.each([
  [
    'listContactRestrictSetting',
    {
      Node: ['@alicloud/dingtalk/contact_1_0', 'listContactRestrictSettingWithOptions('],
      Java: ['com.aliyun.dingtalkcontact_1_0.Client', 'listContactRestrictSettingWithOptions('],
      Python: [
        'alibabacloud_dingtalk.contact_1_0.client',
        'list_contact_restrict_setting_with_options(',
      ],
      Go: [
        'github.com/alibabacloud-go/dingtalk/contact_1_0',
        'ListContactRestrictSettingWithOptions(',
      ],
      PHP: [
        String.raw`AlibabaCloud\SDK\Dingtalk\Vcontact_1_0\Dingtalk`,
        'listContactRestrictSettingWithOptions(',
      ],
      'C#': [
        'AlibabaCloud.SDK.Dingtalkcontact_1_0.Client',
        'ListContactRestrictSettingWithOptions(',
      ],
    },
  ],
  [
    'updateEmpAttrbuteVisibilitySetting',
    {
      Node: ['@alicloud/dingtalk/contact_1_0', 'updateEmpAttrbuteVisibilitySettingWithOptions('],
      Java: [
        'com.aliyun.dingtalkcontact_1_0.Client',
        'updateEmpAttrbuteVisibilitySettingWithOptions(',
      ],
      Python: [
        'alibabacloud_dingtalk.contact_1_0.client',
        'update_emp_attrbute_visibility_setting_with_options(',
      ],
      Go: [
        'github.com/alibabacloud-go/dingtalk/contact_1_0',
        'UpdateEmpAttrbuteVisibilitySettingWithOptions(',
      ],
      PHP: [
        String.raw`AlibabaCloud\SDK\Dingtalk\Vcontact_1_0\Dingtalk`,
        'updateEmpAttrbuteVisibilitySettingWithOptions(',
      ],
      'C#': [
        'AlibabaCloud.SDK.Dingtalkcontact_1_0.Client',
        'UpdateEmpAttrbuteVisibilitySettingWithOptions(',
      ],
    },
  ],
  [
    'orgAccountMobileVisibleInOtherOrg',
    {
      Node: ['@alicloud/dingtalk/contact_1_0', 'orgAccountMobileVisibleInOtherOrgWithOptions('],
      Java: [
        'com.aliyun.dingtalkcontact_1_0.Client',
        'orgAccountMobileVisibleInOtherOrgWithOptions(',
      ],
      Python: [
        'alibabacloud_dingtalk.contact_1_0.client',
        'org_account_mobile_visible_in_other_org_with_options(',
      ],
      Go: [
        'github.com/alibabacloud-go/dingtalk/contact_1_0',
        'OrgAccountMobileVisibleInOtherOrgWithOptions(',
      ],
      PHP: [
        String.raw`AlibabaCloud\SDK\Dingtalk\Vcontact_1_0\Dingtalk`,
        'orgAccountMobileVisibleInOtherOrgWithOptions(',
      ],
      'C#': [
        'AlibabaCloud.SDK.Dingtalkcontact_1_0.Client',
        'OrgAccountMobileVisibleInOtherOrgWithOptions(',
      ],
    },
  ],
])('%s is spelt as in the official samples', (id, spellings) => {
  const calls = callsOf(id)
  expect(Object.keys(calls)).toEqual(Object.keys(spellings))
  for (const [language, [place = '', method = '']] of Object.entries(spellings)) {
    expect(calls[language]?.startsWith(place)).toBe(true)
    expect(calls[language]).toContain(`${language === 'PHP' ? '::' : '.'}${method}`)
  }
})

test('what stands in the path comes first, and a request only where there is one', () => {
  expect(callsOf('updateManagementGroup')).toMatchObject({
    Java: 'com.aliyun.dingtalkcontact_1_0.Client.updateManagementGroupWithOptions(groupId, request, headers, runtime)',
    Python:
      'alibabacloud_dingtalk.contact_1_0.client.Client.update_management_group_with_options(group_id, request, headers, runtime)',
    PHP: String.raw`AlibabaCloud\SDK\Dingtalk\Vcontact_1_0\Dingtalk::updateManagementGroupWithOptions($groupId, $request, $headers, $runtime)`,
  })
  expect(callsOf('getUser').Node).toBe(
    '@alicloud/dingtalk/contact_1_0.Client.getUserWithOptions(unionId, headers, runtime)',
  )
  expect(callsOf('getLatestDingIndex')['C#']).toBe(
    'AlibabaCloud.SDK.Dingtalkcontact_1_0.Client.GetLatestDingIndexWithOptions(headers, runtime)',
  )
})

test('tokens come from a module of their own', () => {
  expect(callsOf('getAccessToken')).toEqual({
    Node: '@alicloud/dingtalk/oauth2_1_0.Client.getAccessTokenWithOptions(request, headers, runtime)',
    Java: 'com.aliyun.dingtalkoauth2_1_0.Client.getAccessTokenWithOptions(request, headers, runtime)',
    Python:
      'alibabacloud_dingtalk.oauth2_1_0.client.Client.get_access_token_with_options(request, headers, runtime)',
    Go: 'github.com/alibabacloud-go/dingtalk/oauth2_1_0.Client.GetAccessTokenWithOptions(request, headers, runtime)',
    PHP: String.raw`AlibabaCloud\SDK\Dingtalk\Voauth2_1_0\Dingtalk::getAccessTokenWithOptions($request, $headers, $runtime)`,
    'C#': 'AlibabaCloud.SDK.Dingtalkoauth2_1_0.Client.GetAccessTokenWithOptions(request, headers, runtime)',
  })
})

test('the SDK for Node is named only where it has the operation', () => {
  expect(Object.keys(callsOf('batchGetUser'))).toEqual(['Java', 'Python', 'Go', 'PHP', 'C#'])
})
