import type { AnswerName } from '@dingtalk-contact/mock'
import { fixtures } from '@dingtalk-contact/testkit/fixtures'
import { describe, expect, test } from 'vitest'
import { startService } from './support/service.ts'

const OPERATIONS = [
  'listContactHideSettings',
  'listContactRestrictSetting',
  'listEmpAttributeVisibility',
  'updateEmpAttrbuteVisibilitySetting',
] as const

type Operation = (typeof OPERATIONS)[number]

const busy = (retryAfter: string) => ({ status: 503, retryAfter, body: { error: 'busy' } })
const permission = { status: 502, retryAfter: undefined, body: { error: 'permission' } }
const unavailable = { status: 502, retryAfter: undefined, body: { error: 'unavailable' } }
const refused = { status: 422, retryAfter: undefined, body: { error: 'refused' } }
const limit = { status: 409, retryAfter: undefined, body: { error: 'limit' } }

/** What the service answers to every error that its operations document. */
const MEANING: Record<string, object> = {
  'Forbidden.AccessDenied.QpsLimitForApi': busy('1'),
  'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi': busy('1'),
  'Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi': busy('1'),
  'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi': busy('60'),
  'Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi': busy('60'),
  'Forbidden.AccessDenied.ApiCountLimitForOrg': {
    status: 503,
    retryAfter: undefined,
    body: { error: 'quota' },
  },
  'Forbidden.AccessDenied.AccessTokenPermissionDenied': permission,
  'Forbidden.AccessDenied.IpNotInWhiteList': permission,
  InvalidAuthentication: permission,
  'AuthenticationFailed.MissingParameter': permission,
  'ruleNum.exceed.limit': limit,
  'forbid.add.rule': limit,
  'parameter.error': refused,
  'directory.invalid': refused,
  'system.error': unavailable,
  unknownError: unavailable,
}

// `Object.keys` forgets that the keys are the names.
const errorsOf = (operation: Operation) =>
  Object.keys(fixtures[operation].errors) as AnswerName<Operation>[]

describe.for(OPERATIONS)('%s', (operation) => {
  test.for(errorsOf(operation))('answers %s', async (code) => {
    await using service = await startService()
    service.mock.on(operation).reply(code)
    const answer =
      operation === 'updateEmpAttrbuteVisibilitySetting'
        ? await service.hide(111, { fields: ['mobile'] })
        : await service.report()
    // A code that is not in the table is new: decide what it means to the callers of the service.
    expect(Object.keys(MEANING)).toContain(code)
    expect(answer, `DingTalk answered ${operation} with ${code}`).toMatchObject(MEANING[code] ?? {})
  })
})

describe.for(['reset-before', 'html-gateway', 'ip-ban', 'truncated', 'half-json'] as const)(
  'a line with the fault %s',
  (fault) => {
    test('is no mistake of the caller', async () => {
      await using service = await startService()
      service.mock.onAny().fault(fault)
      expect(await service.report()).toMatchObject(unavailable)
    })
  },
)
