import { ContactApiError } from '@dingtalk-contact/client'

/** What the service tells its own callers when DingTalk did not do what was asked. */
export interface Explanation {
  readonly status: number
  readonly error: 'busy' | 'quota' | 'permission' | 'limit' | 'refused' | 'unavailable'
  readonly detail: string
  /** In seconds: after which time it is worth another try. */
  readonly retryAfter?: number
}

/**
 * Says what an error of DingTalk means to a caller of this service.
 *
 * It looks at the code and never at the status alone: DingTalk answers a throttled call, a missing
 * permission and a used-up quota all with 403.
 */
export function explain(error: unknown): Explanation {
  if (!(error instanceof ContactApiError)) {
    return {
      status: 502,
      error: 'unavailable',
      detail: 'DingTalk gave no answer that can be read.',
    }
  }
  const code = error.code.toLowerCase()
  if (code.startsWith('forbidden.accessdenied.qpslimit')) return busy(error, 1)
  if (code.startsWith('forbidden.accessdenied.qpmlimit')) return busy(error, 60)
  if (code.startsWith('forbidden.accessdenied.apicountlimit')) {
    // It lasts until the next month: nobody shall wait for it.
    return {
      status: 503,
      error: 'quota',
      detail: `The calls of this month are used up: ${error.code}.`,
    }
  }
  if (code.startsWith('forbidden.accessdenied.') || isAboutToken(code)) {
    const needed = error.requiredPermissions.join(', ')
    const detail = `The app may not do this: ${error.code}${needed && `; it needs ${needed}`}.`
    return { status: 502, error: 'permission', detail }
  }
  if (code === 'rulenum.exceed.limit' || code === 'forbid.add.rule') {
    return { status: 409, error: 'limit', detail: 'DingTalk takes no more settings of this kind.' }
  }
  if (error.status === 400) {
    return { status: 422, error: 'refused', detail: `DingTalk refuses this: ${error.code}.` }
  }
  return { status: 502, error: 'unavailable', detail: `DingTalk failed: ${error.code}.` }
}

const busy = ({ code }: ContactApiError, retryAfter: number): Explanation => ({
  status: 503,
  error: 'busy',
  detail: `Too many calls: ${code}.`,
  retryAfter,
})

const isAboutToken = (code: string) =>
  code === 'invalidauthentication' || code.startsWith('authenticationfailed.')
