import {
  type ClientRequest,
  Agent as HttpAgent,
  type IncomingMessage,
  request as requestHttp,
  type ServerResponse,
} from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { type Body, MAX_CHECKED, type Passage } from './passage.ts'

/** Speaks for one connection only, and not for the message: RFC 9110, 7.6.1. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** The two ends of a call. */
export interface Call {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/** What to answer when the target does not. */
export type Excuse = (outgoing: ServerResponse, cause: Error) => void

/**
 * Passes a call on to the target and its answer back, both as they are.
 *
 * @param inspect sees the whole call before the last of the answer leaves: a caller who has the
 * answer can rely on the report
 * @returns when the call has ended
 */
export async function forward(
  target: URL,
  call: Call,
  inspect: (passage: Passage) => void,
  excuse: Excuse,
): Promise<void> {
  const { incoming, outgoing } = call
  const request = collect()
  incoming.on('data', request.add)
  const passage = (response: Passage['response']): Passage => ({
    method: incoming.method ?? 'GET',
    target: originForm(incoming.url ?? '/'),
    request: {
      headers: incoming.headers,
      body: request.body(incoming.readableEnded ? 'whole' : 'cut'),
    },
    response,
  })

  const sent = send(target, incoming)
  // A caller who gives up ends the call at the target too.
  outgoing.once('close', () => sent.destroy())
  incoming.pipe(sent)

  let answer: IncomingMessage
  try {
    answer = await answerTo(sent)
  } catch (error) {
    if (outgoing.destroyed) return
    inspect(passage(undefined))
    excuse(outgoing, error instanceof Error ? error : new Error(String(error)))
    // What is left of the request has no reader any more.
    incoming.unpipe(sent).resume()
    return
  }
  await passBack(answer, outgoing, (body) =>
    inspect(passage({ status: answer.statusCode ?? 0, headers: answer.headers, body })),
  )
}

async function passBack(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  ended: (body: Body) => void,
): Promise<void> {
  outgoing.sendDate = false
  outgoing.writeHead(
    answer.statusCode ?? 0,
    answer.statusMessage,
    endToEnd(answer.rawHeaders, answer.headers.connection),
  )
  outgoing.flushHeaders()
  const response = collect()
  let held: Buffer | undefined
  try {
    for await (const chunk of answer) {
      if (held) await write(outgoing, held)
      held = Buffer.from(chunk)
      response.add(held)
    }
  } catch {
    if (outgoing.destroyed) return
    ended(response.body('cut'))
    // The caller shall see the same: an answer that breaks off.
    const last = held
    if (last) await new Promise((resolve) => outgoing.once('close', resolve).write(last, resolve))
    outgoing.destroy()
    return
  }
  ended(response.body('whole'))
  await new Promise<void>((resolve) => {
    outgoing.once('close', resolve).end(held, () => resolve())
  })
}

/** A connection per call: a kept one may be closed just then, and a call must not be repeated. */
const agents = { http: new HttpAgent(), https: new HttpsAgent() }

function send(target: URL, incoming: IncomingMessage): ClientRequest {
  const secure = target.protocol === 'https:'
  const headers = endToEnd(incoming.rawHeaders, incoming.headers.connection, [
    'host',
    // Node answered it already.
    'expect',
  ])
  headers.push('Host', target.host)
  // Node would send the body of a DELETE without any length.
  if (incoming.headers['transfer-encoding']) headers.push('Transfer-Encoding', 'chunked')
  const request = secure ? requestHttps : requestHttp
  return request({
    hostname: target.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: target.port || (secure ? 443 : 80),
    method: incoming.method,
    // Put together as text: resolved as a URL, a path that begins with two slashes names a host.
    path: target.pathname.replace(/\/$/, '') + originForm(incoming.url ?? '/'),
    headers,
    agent: secure ? agents.https : agents.http,
  })
}

function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Also after the answer has begun: a target may answer without reading the whole request.
    sent.on('error', reject)
    sent.once('close', () => reject(new Error('The connection closed.')))
    sent.once('response', resolve)
  })
}

/** Path and query, also of a caller who takes this for a forward proxy and names the host. */
const originForm = (target: string): string =>
  target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/?#]*/i, '') || '/'

/** Headers as Node takes and gives them raw: names and values by turns, in order, repeated ones kept. */
function endToEnd(
  raw: readonly string[],
  connection: string | undefined,
  except: readonly string[] = [],
): string[] {
  const named = (connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  const dropped = new Set([...HOP_BY_HOP, ...named, ...except])
  return raw.filter((_, index) => !dropped.has((raw[index - (index % 2)] ?? '').toLowerCase()))
}

/** Keeps a copy of a body, as long as it is not too long to be checked. */
function collect() {
  const chunks: Buffer[] = []
  let length = 0
  return {
    add: (chunk: Buffer) => {
      length += chunk.length
      if (length <= MAX_CHECKED) chunks.push(chunk)
      else chunks.length = 0
    },
    body: (state: 'whole' | 'cut'): Body =>
      length > MAX_CHECKED
        ? { bytes: Buffer.alloc(0), state: 'too-long' }
        : { bytes: Buffer.concat(chunks), state },
  }
}

function write(outgoing: ServerResponse, chunk: Buffer): Promise<void> {
  if (outgoing.destroyed || outgoing.write(chunk)) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done)
      resolve()
    }
    outgoing.once('drain', done).once('close', done)
  })
}
