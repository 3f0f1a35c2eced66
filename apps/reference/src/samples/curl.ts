import { type HttpCall, TOKEN_HEADER } from './http-call.ts'

/** A call as a command for bash and all shells like it. */
export function curl(
  { method, url, query, needsToken, body }: HttpCall,
  headers: Readonly<Record<string, string>> = {},
): string {
  const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(search ? `${url}?${search}` : url)}`,
    // Double quotes let the shell put the token in.
    needsToken && `-H "${TOKEN_HEADER}: $DINGTALK_TOKEN"`,
    ...Object.entries(headers).map((header) => `-H ${quoted(header.join(': '))}`),
    body !== undefined && `-H 'Content-Type: application/json'`,
    body !== undefined && `-d ${quoted(JSON.stringify(body, null, 2))}`,
  ]
    .filter((part) => part !== false)
    .join(' \\\n  ')
}

/** A text that the shell takes as it stands. A single quote ends the quotes, stands escaped, and begins them anew. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
