/** A request as it arrived. */
export interface MockRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request whose parts have been read. */
export interface ParsedCall extends MockRequest {
  readonly url: URL
  readonly query: Record<string, string | string[]>
  readonly parsed: ParsedBody
}

interface ParsedBody {
  readonly value?: unknown
  /** It is said to be JSON, and is none. */
  readonly malformed?: true
}

/** Reads the parts of a request. */
export function parseCall(request: MockRequest): ParsedCall {
  const url = urlOf(request)
  return { ...request, url, query: queryOf(url), parsed: parse(request) }
}

/**
 * Prism judges a media type only where the length is said, and would refuse callers that want another
 * type than JSON; DingTalk sends JSON whatever they want.
 */
export function headersForPrism({ headers, body, parsed }: ParsedCall): Record<string, string> {
  const { accept: _, 'content-type': type, ...rest } = headers
  // What was read as JSON is judged as JSON.
  const judged = parsed.value !== undefined && typeof parsed.value !== 'string' ? JSON_TYPE : type
  return {
    ...rest,
    ...(judged && { 'content-type': judged }),
    'content-length': `${new TextEncoder().encode(body).length}`,
  }
}

const JSON_TYPE = 'application/json'

function parse({ headers, body }: MockRequest): ParsedBody {
  if (body === '') return {}
  const isSaidToBeJson = /[/+]json\b/i.test(headers['content-type'] ?? '')
  try {
    return { value: JSON.parse(body) }
  } catch {
    // The parser's own words quote the body, which may hold a secret.
    return isSaidToBeJson ? { malformed: true } : { value: body }
  }
}

/** A target that begins with two slashes is a path too, not a host: `baseUrl` may end in one. */
const urlOf = ({ target }: MockRequest) =>
  new URL(target.startsWith('/') ? `http://mock${target}` : target, 'http://mock')

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name)
    query[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return query
}
