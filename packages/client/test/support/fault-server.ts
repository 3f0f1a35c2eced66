import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it arrived, byte by byte. */
export interface Arrived {
  readonly method: string
  /** Path and query, as they stood in the request line. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the server does to a connection or a request. */
export type Fault =
  | { readonly connected: (socket: Socket) => void }
  | { readonly arrived: (socket: Socket, request: Arrived) => void }

/** What happens one after the other, the last over and over; or what a function makes of a request. */
export type Script = Fault | readonly Fault[] | ((request: Arrived) => Fault)

export interface FaultServer {
  readonly url: string
  /** Requests that arrived as a whole. */
  readonly arrived: readonly Arrived[]
  /** How often the script was asked: requests, and connections that did not live to see one. */
  readonly tries: number
  close(): Promise<void>
}

/** An HTTP server on a bare socket, so that it can break every rule. */
export async function openFaultServer(script: Script): Promise<FaultServer> {
  const arrived: Arrived[] = []
  const sockets = new Set<Socket>()
  let tries = 0
  const steps = Array.isArray(script) ? script : [script]
  const upcoming = (): Fault | ((request: Arrived) => Fault) =>
    steps[Math.min(tries, steps.length - 1)]

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // Whoever resets connections gets them reset.
    socket.on('error', () => undefined)
    const first = upcoming()
    if ('connected' in first) {
      tries += 1
      first.connected(socket)
      return
    }
    readRequests(socket, (request) => {
      arrived.push(request)
      const step = upcoming()
      tries += 1
      const fault = typeof step === 'function' ? step(request) : step
      if ('arrived' in fault) fault.arrived(socket, request)
      else fault.connected(socket)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  return {
    url: `http://127.0.0.1:${address.port}`,
    arrived,
    get tries() {
      return tries
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A fault server that lives as long as the running test. */
export async function startFaultServer(script: Script): Promise<FaultServer> {
  const server = await openFaultServer(script)
  onTestFinished(() => server.close())
  return server
}

/** Where nobody listens. */
export async function deadUrl(): Promise<string> {
  const server = await openFaultServer([])
  await server.close()
  return server.url
}

function readRequests(socket: Socket, tell: (request: Arrived) => void): void {
  let pending: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const end = pending.indexOf('\r\n\r\n')
      if (end < 0) return
      const [requestLine = '', ...lines] = pending.toString('latin1', 0, end).split('\r\n')
      const headers = Object.fromEntries(
        lines.map((line) => {
          const colon = line.indexOf(':')
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
        }),
      )
      const bodyEnd = end + 4 + Number(headers['content-length'] ?? 0)
      if (pending.length < bodyEnd) return
      const body = pending.toString('utf8', end + 4, bodyEnd)
      pending = pending.subarray(bodyEnd)
      const [method = '', target = ''] = requestLine.split(' ')
      tell({ method, target, headers, body })
    }
  })
}
