/**
 * The URL that calls are passed on to.
 *
 * @throws when it cannot be one
 */
export function targetFrom(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:'
  // The text itself is not repeated: it may hold credentials.
  if (!url || !isHttp || url.search || url.hash || url.username || url.password) {
    throw new Error(
      'The target has to be an http(s) URL without query and credentials, `https://api.dingtalk.com` say.',
    )
  }
  return url
}
