import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { ownError } from './answer.ts'
import { type Contract, readContract } from './contract.ts'
import { answerControl, isControl } from './control.ts'
import { allowPages, answerPreflight, isPreflight } from './cors.ts'
import { createHandler, type Handler, type Outcome } from './handler.ts'
import type { MockControl } from './mock-control.ts'
import type { HandlerOptions } from './options.ts'
import { readSeed } from './read-seed.ts'
import { send } from './send.ts'
import type { Seed } from './state/seed.ts'

/** How a mock behaves, and where it listens. */
export interface MockOptions extends Omit<HandlerOptions, 'seed'> {
  /**
   * The port to listen on.
   * @defaultValue `0`: a free one
   */
  port?: number
  /**
   * The address to listen on.
   * @defaultValue `127.0.0.1`: for this machine alone
   */
  host?: string
  /**
   * What the organization holds at the start, or the path of a JSON file that says it; `{}` is an
   * empty one.
   * @defaultValue what the examples of the contract speak of
   */
  seed?: Seed | string
}

/** A running mock. */
export interface Mock extends MockControl, AsyncDisposable {
  /** Where it answers, `http://127.0.0.1:4010` say; the `baseUrl` of a client. */
  readonly url: string
  readonly port: number
  /** Ends all connections and stops listening. */
  close(): Promise<void>
}

let contract: Contract | undefined

/**
 * Starts a mock of the contact API: Prism with the contract inside, answering the way DingTalk does.
 * The first one of a process reads the contract, which takes about a second; the others share it.
 *
 * @throws when the port is taken, when an option is wrong, or when the seed cannot be read or is none
 *
 * @example
 * ```ts
 * await using mock = await startMock()
 * const client = createContactClient({ accessToken: 'any', baseUrl: mock.url })
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', seed, ...rest } = options
  contract ??= readContract()
  const handler = await createHandler(contract, {
    ...rest,
    ...(seed !== undefined && { seed: typeof seed === 'string' ? readSeed(seed) : seed }),
  })
  const server = createServer((incoming, response) => {
    // What the tests of somebody sent is no page's business.
    if (!isControl(incoming.url ?? '')) {
      allowPages(response)
      if (isPreflight(incoming)) return answerPreflight(response)
    }
    serve(incoming, response, handler).catch((error: unknown) => {
      fail(response, error)
    })
  })
  await listen(server, port, host)

  const address = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const { on, onAny, requests, log, state, reset } = handler
  return {
    url: `http://${reachable(host)}:${address.port}`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
    ...{ on, onAny, requests, log, state, reset },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** An address at which this machine reaches what listens there, as it stands in a URL. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
): Promise<void> {
  const { method = 'GET', url: target = '/' } = incoming
  const body = await text(incoming)
  const control = answerControl(handler, method, target)
  if (control) return send(response, { operationId: undefined, answer: control, violations: [] })

  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  const outcome: Outcome = await handler({ method, target, headers, body })
  await send(response, outcome)
}

/** Something that the mock did not foresee, or a caller that hung up in the middle of its body. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return
  const answer = ownError(500, 'failure', String(error))
  send(response, { operationId: undefined, answer, violations: [] }).catch(() => {})
}
