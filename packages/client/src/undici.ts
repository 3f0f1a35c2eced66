/**
 * A transport on undici, for servers that send many calls: it takes a fraction of the time that `fetch`
 * takes, and keeps connections of its own.
 *
 * @module
 */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { type Dispatcher, getGlobalDispatcher } from 'undici'
import type { Transport, TransportResponse } from './transport.ts'

/** How undici sends. */
export interface UndiciTransportOptions {
  /**
   * Keeps the connections; an `Agent` or `Pool` with limits of your own.
   * @defaultValue undici's global dispatcher
   */
  dispatcher?: Dispatcher
}

/**
 * Makes a transport on undici.
 *
 * @example
 * ```ts
 * const client = createContactClient({ credentials, transport: undiciTransport() })
 * ```
 */
export function undiciTransport({ dispatcher }: UndiciTransportOptions = {}): Transport {
  return ({ url, method, headers, body = null, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const { origin, pathname, search } = new URL(url)
      const sent = { origin, path: pathname + search, method, headers, body }
      const agent = dispatcher ?? getGlobalDispatcher()
      agent.dispatch(sent, new Exchange(signal, resolve, reject))
    })
}

const utf8 = new TextDecoder()

/** Nobody asks for a coding, but a gateway on the way may choose one. */
const DECODERS = new Map(
  Object.entries({
    br: promisify(brotliDecompress),
    deflate: promisify(inflate),
    gzip: promisify(gunzip),
  }),
)

/**
 * Collects one answer. `request` of undici would make a stream of its body, which costs as much as all
 * the rest, and is read to its end at once anyway.
 */
class Exchange implements Dispatcher.DispatchHandler, TransportResponse {
  status = 0
  readonly #signal: AbortSignal
  readonly #resolve: (response: TransportResponse) => void
  readonly #reject: (reason: unknown) => void
  #controller: Dispatcher.DispatchController | undefined
  #headers: Readonly<Record<string, string | string[] | undefined>> = {}
  readonly #chunks: Buffer[] = []

  constructor(
    signal: AbortSignal,
    resolve: (response: TransportResponse) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#signal = signal
    this.#resolve = resolve
    this.#reject = reject
    signal.addEventListener('abort', this)
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.#controller?.abort(this.#signal.reason)
    // Before a connection stands there is no controller, and nobody waits for one.
    this.onResponseError(undefined, this.#signal.reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal.aborted) controller.abort(this.#signal.reason)
  }

  onResponseStart(
    _controller: unknown,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.status = status
    this.#headers = headers
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#signal.removeEventListener('abort', this)
    this.#resolve(this)
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#signal.removeEventListener('abort', this)
    this.#reject(error)
  }

  header(name: string): string | null {
    const value = this.#headers[name]
    return value === undefined ? null : String(value)
  }

  async text(): Promise<string> {
    const [first, ...rest] = this.#chunks
    const body = rest.length > 0 ? Buffer.concat(this.#chunks) : first
    const decompress = DECODERS.get(this.header('content-encoding')?.toLowerCase() ?? '')
    return utf8.decode(decompress && body ? await decompress(body) : body)
  }
}
