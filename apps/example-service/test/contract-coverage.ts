import { contactCoverage } from '@dingtalk-contact/testkit/vitest-reporter'

/** The operations that the service calls. The run fails when a test meets less of them than this. */
export default contactCoverage({
  operations: 1,
  statuses: 1,
  errors: 0.9,
  only: [
    'listContactHideSettings',
    'listContactRestrictSetting',
    'listEmpAttributeVisibility',
    'updateEmpAttrbuteVisibilitySetting',
  ],
})
