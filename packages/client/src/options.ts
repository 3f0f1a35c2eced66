import { ContactUsageError } from './errors.ts'

/** How a client is made. */
export interface ContactClientOptions {
  /**
   * The access token, or a function that gives one; it is asked before each call. Operations of the
   * group `auth` take no token.
   */
  accessToken: string | (() => string | Promise<string>)
  /**
   * Where DingTalk answers.
   * @defaultValue `https://api.dingtalk.com`; international documents name `https://api.dingtalk.io`
   */
  baseUrl?: string
  /**
   * Sends requests.
   * @defaultValue the platform's `fetch`
   */
  fetch?: (request: Request) => Promise<Response>
}

export const DEFAULT_BASE_URL = 'https://api.dingtalk.com'

/** Refuses options that cannot work, by name, when the client is made. */
export function validate(options: ContactClientOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new ContactUsageError(
      'createContactClient takes options: { accessToken, baseUrl?, fetch? }.',
      undefined,
    )
  }
  const { accessToken, baseUrl, fetch } = options
  if (
    typeof accessToken !== 'function' &&
    (typeof accessToken !== 'string' || accessToken === '')
  ) {
    throw new ContactUsageError(
      'The option `accessToken` has to be a non-empty string or a function that gives one.',
      undefined,
    )
  }
  if (baseUrl !== undefined && !/^https?:\/\/[^/\s?#]+[^\s?#]*$/.test(baseUrl)) {
    throw new ContactUsageError(
      'The option `baseUrl` has to be an http(s) URL without query, `https://api.dingtalk.com` say.',
      undefined,
    )
  }
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new ContactUsageError('The option `fetch` has to be a function.', undefined)
  }
  for (const name of Object.keys(options)) {
    if (!['accessToken', 'baseUrl', 'fetch'].includes(name)) {
      throw new ContactUsageError(
        `There is no option \`${name}\`. The options are accessToken, baseUrl and fetch.`,
        undefined,
      )
    }
  }
}
