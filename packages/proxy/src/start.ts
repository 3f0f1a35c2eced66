import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type FileHandle, open } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readOperations } from './contract.ts'
import type { Deviation } from './deviation.ts'
import { forward } from './forward.ts'
import { createInspector } from './inspector.ts'
import { junitOf } from './junit.ts'
import type { Passage } from './passage.ts'
import { createSummary } from './summary.ts'
import { targetFrom } from './target.ts'

/** Where a proxy passes calls on to, and where it reports. */
export interface ProxyOptions {
  /** Where calls are passed on to: `https://api.dingtalk.com`, or any server, with a path or without. */
  target: string
  /**
   * The port to listen on, at 127.0.0.1.
   * @defaultValue `0`: a free one
   */
  port?: number
  /** A file that gets every deviation as a line of JSON, as it happens. It is written anew. */
  report?: string
  /** A file that gets the summary as JUnit XML when the proxy closes. It is written anew. */
  junit?: string
  /** Is called with every deviation, as it happens. */
  onDeviation?: (deviation: Deviation) => void
}

/** A running proxy. */
export interface ContactProxy extends AsyncDisposable {
  /** Where it answers, `http://127.0.0.1:4030` say; the `baseUrl` of a client. */
  readonly url: string
  readonly port: number
  /** How many calls have passed. */
  readonly calls: number
  /** Each deviation once, with the time of the first one and the count of all. */
  readonly deviations: readonly Deviation[]
  /** Stops listening, waits for the calls on their way and writes what is left of the reports. */
  close(): Promise<void>
}

/**
 * Starts a proxy before an API: it passes every call on, and the answer back, and reports where either
 * departs from the contract. Reports hold no token and no personal data.
 *
 * @throws when `target` is no http(s) URL, when the port is taken or a file cannot be written
 *
 * @example
 * ```ts
 * await using proxy = await startProxy({ target: 'https://api.dingtalk.com' })
 * const client = createContactClient({ accessToken, baseUrl: proxy.url })
 * // ... calls ...
 * expect(proxy.deviations).toEqual([])
 * ```
 */
export async function startProxy(options: ProxyOptions): Promise<ContactProxy> {
  const target = targetFrom(options.target)
  const inspect = createInspector(readOperations())
  const summary = createSummary()
  const files = await openFiles(options)
  const lines = files.report
    ?.createWriteStream()
    .on('error', (error) => warn(`the report cannot be written any more: ${error.message}`))

  const report = (passage: Passage) => {
    const call = inspect(passage)
    summary.add(call)
    for (const deviation of call.deviations) {
      lines?.write(`${JSON.stringify(deviation)}\n`)
      options.onDeviation?.(deviation)
    }
  }

  const server = createServer((incoming, outgoing) => {
    forward(target, { incoming, outgoing }, guard(report), excuse).catch(() => {
      // A defect of the proxy: the caller shall not wait for ever, and not take it for the target's.
      if (outgoing.headersSent) outgoing.destroy()
      else ownError(outgoing, 500, 'failure', 'it failed.')
    })
  })
  try {
    server.listen(options.port ?? 0, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    await Promise.all([files.report?.close(), files.junit?.close()])
    throw error
  }

  const { port } = server.address() as AddressInfo
  let closing: Promise<void> | undefined
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    // A caller keeps the connection after its last answer, and nobody would end it.
    const sweep = setInterval(() => server.closeIdleConnections(), 20)
    await closed
    clearInterval(sweep)
    if (lines) await new Promise<void>((resolve) => lines.end(resolve))
    await files.junit?.writeFile(junitOf(summary.operations()))
    await files.junit?.close()
  }
  const closeOnce = () => {
    closing ??= close()
    return closing
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    get calls() {
      return summary.calls()
    },
    get deviations() {
      return summary.deviations()
    },
    close: closeOnce,
    [Symbol.asyncDispose]: closeOnce,
  }
}

/** Traffic matters more than its report: a check that fails fails alone. */
function guard(report: (passage: Passage) => void): (passage: Passage) => void {
  return (passage) => {
    try {
      report(passage)
    } catch (error) {
      // Its message may quote what travelled.
      const name = error instanceof Error ? error.name : typeof error
      warn(`a call could not be reported (${name}).`)
    }
  }
}

const warn = (message: string) => process.emitWarning(`dingtalk-contact-proxy: ${message}`)

/** Opened before the first call: nobody wants to learn at the end that the report has no place. */
async function openFiles({ report, junit }: ProxyOptions) {
  const files: { report?: FileHandle; junit?: FileHandle } = {}
  if (report !== undefined) files.report = await open(report, 'w')
  try {
    if (junit !== undefined) files.junit = await open(junit, 'w')
  } catch (error) {
    await files.report?.close()
    throw error
  }
  return files
}

function excuse(outgoing: ServerResponse, cause: Error): void {
  const reason = 'code' in cause ? String(cause.code) : cause.message
  ownError(outgoing, 502, 'noAnswer', `the target gave no answer (${reason}).`)
}

/** An error that is the proxy's own and says so, in the form of DingTalk's. */
function ownError(outgoing: ServerResponse, status: number, code: string, message: string): void {
  const body = {
    code: `proxy.${code}`,
    requestid: randomUUID().toUpperCase(),
    message: `From the proxy: ${message}`,
  }
  outgoing
    .writeHead(status, { 'content-type': 'application/json;charset=utf-8', connection: 'close' })
    .end(JSON.stringify(body))
}
