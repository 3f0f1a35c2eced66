import { type IncomingHttpHeaders, request } from 'node:http'

export const TOKEN = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'

/** A request as a test writes it; a token goes along unless the test says otherwise. */
export interface Sent {
  readonly method?: string
  /** Path and query, sent as they are. */
  readonly target: string
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | Buffer
}

export interface Received {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

/** Sends a request with nothing added or mended, which `fetch` would do. */
export function call(base: string, sent: Sent): Promise<Received> {
  const { method = 'GET', target, headers, body } = sent
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const outgoing = request({
      hostname,
      port,
      method,
      path: target,
      headers: headers ?? {
        'x-acs-dingtalk-access-token': TOKEN,
        // Node would send the body of a DELETE without a length.
        ...(body && {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
        }),
      },
      agent: false,
    })
    outgoing.once('error', reject).once('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .once('error', reject)
        .once('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            rawHeaders: incoming.rawHeaders,
            body: Buffer.concat(chunks),
          }),
        )
    })
    outgoing.end(body)
  })
}
