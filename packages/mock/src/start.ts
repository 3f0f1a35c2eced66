import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ownError } from './answer.ts'
import { readContract } from './contract.ts'
import { createHandler, type Outcome } from './handler.ts'
import type { Violation } from './prism.ts'

export interface MockOptions {
  /**
   * The port to listen on, at 127.0.0.1.
   * @defaultValue `0`: a free one
   */
  port?: number
}

/** A call that the mock answered. */
export interface LogEntry {
  readonly method: string
  /** The path without its query. */
  readonly path: string
  /** `undefined` when the contract has no such operation. */
  readonly operationId: string | undefined
  readonly status: number
  /** Where request or response departed from the contract, in Prism's words. */
  readonly violations: readonly Violation[]
}

/** A running mock. */
export interface Mock extends AsyncDisposable {
  /** Where it answers, `http://127.0.0.1:4010` say; the `baseUrl` of a client. */
  readonly url: string
  readonly port: number
  /** Every call that was answered, oldest first. */
  readonly log: readonly LogEntry[]
  /** Ends all connections and stops listening. */
  close(): Promise<void>
}

// Reading the contract takes most of the time to start, and several mocks can share it.
let handler: ReturnType<typeof createHandler> | undefined

/**
 * Starts a mock of the contact API: Prism with the contract inside, answering the way DingTalk does.
 *
 * @throws when the port is taken
 *
 * @example
 * ```ts
 * await using mock = await startMock()
 * const client = createContactClient({ accessToken: 'any', baseUrl: mock.url })
 * ```
 */
export async function startMock({ port = 0 }: MockOptions = {}): Promise<Mock> {
  handler ??= createHandler(readContract())
  const handle = await handler
  const log: LogEntry[] = []

  const server = createServer((incoming, response) => {
    serve(incoming, response, handle, log).catch((error: unknown) => {
      const answer = ownError(500, 'failure', String(error))
      send(response, answer.status, answer.body)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

  const address = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    log,
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: Awaited<ReturnType<typeof createHandler>>,
  log: LogEntry[],
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { method = 'GET', url: target = '/' } = incoming
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )

  const outcome = await handle({ method, target, headers, body: Buffer.concat(chunks).toString() })
  const { operationId, answer, violations } = outcome
  log.push({
    method,
    path: target.replace(/\?.*/, ''),
    operationId,
    status: answer.status,
    violations,
  })
  send(response, answer.status, answer.body, violationHeader(outcome))
}

/** Node's `fetch` and `http` take 16 KiB of headers in all. */
const MAX_HEADER = 12_000

/** Prism's verdict travels in a header, so that a test can see why a request was refused. */
function violationHeader({ violations }: Outcome): Record<string, string> {
  if (violations.length === 0) return {}
  const fitting = [violations, violations.slice(0, 1)]
    .map((each) => encodeURI(JSON.stringify(each)))
    .find((text) => text.length <= MAX_HEADER)
  return fitting ? { 'sl-violations': fitting } : {}
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...headers,
    ...(text && { 'content-type': 'application/json;charset=utf-8' }),
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}
