import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A request as it arrived behind the proxy. */
export interface Arrived {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

/** A server that the proxy stands before. */
export interface Target extends AsyncDisposable {
  readonly url: string
  readonly arrived: readonly Arrived[]
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** Starts a server that answers every call in one way, however wrong. */
export async function startTarget(answer: Answer): Promise<Target> {
  const arrived: Arrived[] = []
  const server = createServer(async (request, response) => {
    const { method, url, rawHeaders } = request
    arrived.push({ method, url, rawHeaders, body: await buffer(request) })
    answer(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** An answer with a JSON body. */
export const json =
  (status: number, body: unknown): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json;charset=utf-8' })
      .end(JSON.stringify(body))

/** An answer as it stands. */
export const raw =
  (status: number, contentType: string, body: string): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': contentType }).end(body)
