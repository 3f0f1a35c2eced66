import { isObject } from '../node.ts'
import { named, needsToken, onOperation } from '../operations.ts'

const INVENTED: Record<string, string> = {
  default: 'A `default` response spoils the narrowing of types by status',
  401: 'DingTalk answers an invalid token with 400 `InvalidAuthentication`',
  429: 'DingTalk throttles with 403 `Forbidden.AccessDenied.Qps…`',
}

/** No status that DingTalk does not send. */
export const noInventedStatuses = onOperation((operation, ctx) => {
  for (const [status, reason] of Object.entries(INVENTED)) {
    // The one documented 401 is that of a token operation, about the app and not about a token.
    if (status === '401' && !needsToken(operation)) continue
    if (isObject(operation.responses) && status in operation.responses) {
      ctx.report({
        message: `${reason}: remove the response \`${status}\` of ${named(operation)}.`,
        location: ctx.location.child(['responses', status]).key(),
      })
    }
  }
})
