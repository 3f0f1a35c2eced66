import { createServer, type IncomingMessage, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Json } from '../../src/contract.ts'

export const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

/** What of a request the contract speaks of, as it travels. */
export interface Wire {
  readonly path: string
  readonly token: string | undefined
  /** Query values are text on the wire. */
  readonly query: Readonly<Record<string, string>>
  /** `undefined` when no body arrived. */
  readonly body: Json | undefined
}

/** A call as it passed: the request, and the body of the answer. */
export interface Passage {
  readonly request: Wire
  readonly answer: Json | undefined
}

/** A server before another one. It passes every call on unchanged and remembers what passed. */
export interface Recorder {
  /** Host and port. */
  readonly endpoint: string
  readonly passages: readonly Passage[]
  close(): Promise<void>
}

export async function startRecorder(target: string): Promise<Recorder> {
  const passages: Passage[] = []
  const server = createServer(async (incoming, outgoing) => {
    try {
      const body = await buffer(incoming)
      const answer = await pass(incoming, body, target)
      const text = await buffer(answer)
      passages.push({ request: wireOf(incoming, body), answer: parse(text) })
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(text)
    } catch (error) {
      outgoing.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `127.0.0.1:${port}`,
    passages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** `fetch` would refuse a GET with a body, and that is one of the things to find out. */
function pass(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  target: string,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    send(new URL(url ?? '/', target), { method, headers }, resolve)
      .once('error', reject)
      .end(body)
  })
}

function wireOf({ url = '/', headers }: IncomingMessage, body: Buffer): Wire {
  const { pathname, searchParams } = new URL(url, 'http://wire')
  return {
    path: pathname,
    token: headers[TOKEN_HEADER]?.toString(),
    query: Object.fromEntries(searchParams),
    body: parse(body),
  }
}

const parse = (text: Buffer): Json | undefined =>
  text.length === 0 ? undefined : JSON.parse(text.toString())
