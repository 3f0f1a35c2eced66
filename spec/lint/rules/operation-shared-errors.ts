import { here, isObject, jsonContent, member } from '../node.ts'
import { named, needsToken, onOperation } from '../operations.ts'

/** The codes with which DingTalk answers any call that carries a token. */
const WITH_TOKEN = {
  400: ['InvalidAuthentication', 'AuthenticationFailed.MissingParameter'],
  403: [
    'Forbidden.AccessDenied.AccessTokenPermissionDenied',
    'Forbidden.AccessDenied.IpNotInWhiteList',
    'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi',
    'Forbidden.AccessDenied.QpsLimitForApi',
    'Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi',
    'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi',
    'Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi',
    'Forbidden.AccessDenied.ApiCountLimitForOrg',
  ],
  500: ['unknownError'],
}
/** The codes with which DingTalk answers any call for a token. */
const WITHOUT_TOKEN = {
  400: [],
  403: ['Forbidden.AccessDenied.QpsLimitForAppkeyAndApi', 'Forbidden.AccessDenied.QpsLimitForApi'],
  500: ['unknownError'],
}

/** Every operation lists the errors that any call can get. */
export const operationSharedErrors = onOperation((operation, ctx) => {
  const expected = needsToken(operation) ? WITH_TOKEN : WITHOUT_TOKEN
  for (const [status, codes] of Object.entries(expected)) {
    const response = member(ctx, here(ctx, operation.responses), status)
    const examples = jsonContent(ctx, response)?.node.examples
    const missing = codes.filter((code) => !isObject(examples) || !(code in examples))
    if (!response || missing.length > 0) {
      ctx.report({
        message: `${named(operation)} does not list what any call can get with status ${status}${missing.length > 0 ? `: ${missing.map((code) => `\`${code}\``).join(', ')}` : ''}. Refer to the shared responses and examples in components/.`,
        location: ctx.location.child(response ? ['responses', status] : ['responses']),
      })
    }
  }
})
