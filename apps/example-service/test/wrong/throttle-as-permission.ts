import { ContactApiError } from '@dingtalk-contact/client'
import { type Explanation, explain as explainRightly } from '../../src/explain.ts'

/** What many write: 403 is a missing permission, and 429 is a throttle. DingTalk throttles with 403. */
export function explain(error: unknown): Explanation {
  if (error instanceof ContactApiError && error.status === 403) {
    return { status: 502, error: 'permission', detail: 'The app may not do this.' }
  }
  if (error instanceof ContactApiError && error.status === 429) {
    return { status: 503, error: 'busy', detail: 'Too many calls.', retryAfter: 1 }
  }
  return explainRightly(error)
}
