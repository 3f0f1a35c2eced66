const REDACTED = '[redacted]'
const SECRET_HEADERS = [
  'x-acs-dingtalk-access-token',
  'authorization',
  'cookie',
  'proxy-authorization',
]
/** Of what is sent to and comes from the operations that hand out tokens. */
const SECRET_FIELD = /secret|token|ticket|^code$|^authCode$/i

/** Headers without tokens. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.includes(name) ? REDACTED : value,
    ]),
  )
}

/** Query parameters without tokens: some callers send theirs there, as to the old host. */
export function redactQuery(
  query: Readonly<Record<string, string | string[]>>,
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      /^access_?token$/i.test(name) ? REDACTED : value,
    ]),
  )
}

/** The body of a token operation, or of its answer, without secrets. */
export function redactBody(body: unknown): unknown {
  // A body that is no JSON may hold a secret anywhere.
  if (typeof body === 'string') return REDACTED
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  // The `code` of an error is no secret, that of a sign-in is.
  const isError = 'requestid' in body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      SECRET_FIELD.test(name) && !(isError && name === 'code') ? REDACTED : value,
    ]),
  )
}
