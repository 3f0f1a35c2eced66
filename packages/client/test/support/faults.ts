// The vocabulary of the fault server: how an answer can be right, wrong, broken or missing.
import type { Socket } from 'node:net'
import type { Fault } from './fault-server.ts'

type Headers = Readonly<Record<string, string | number>>

const head = (status: number, headers: Headers) =>
  [
    `HTTP/1.1 ${status} Because`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')

/** Writes bytes; then keeps the connection, or does with it what `after` says. */
export const bytes = (what: string | Uint8Array, after?: (socket: Socket) => void): Fault => ({
  arrived(socket: Socket) {
    socket.write(what, () => after?.(socket))
  },
})

export const end = (socket: Socket): void => void socket.end()
const reset = (socket: Socket): void => void socket.resetAndDestroy()

/** An answer as it should be. */
export function answer(status: number, body: string | Uint8Array, headers: Headers = {}): Fault {
  const content = Buffer.from(body)
  const all = {
    'content-type': 'application/json;charset=utf-8',
    'content-length': content.length,
    ...headers,
  }
  return bytes(Buffer.concat([Buffer.from(head(status, all)), content]))
}

export const json = (value: unknown, status = 200, headers: Headers = {}): Fault =>
  answer(status, JSON.stringify(value), headers)

export const html = (status: number): Fault =>
  answer(status, '<html><body>nginx</body></html>', { 'content-type': 'text/html' })

/** An error the way DingTalk words it. */
export const apiError = (status: number, code: string, more: object = {}): Fault =>
  json({ code, requestid: 'REQUEST-1', message: 'said by the server', ...more }, status)

export const redirect = (status: number, location: string): Fault =>
  answer(status, '', { location })

export const resetBeforeRequest: Fault = { connected: reset }
export const resetAfterRequest: Fault = { arrived: reset }
export const closedWithoutAnswer: Fault = { arrived: end }
export const silence: Fault = { arrived: () => undefined }

const PAGE = '{"hasMore":false,"list":[]}'

/** A page in a coding, as some gateways send it whatever the request accepts. */
export const compressed = (coding: string, compress: (page: Buffer) => Buffer): Fault =>
  answer(200, compress(Buffer.from(PAGE)), { 'content-encoding': coding })

export const endlessBody: Fault = bytes(`${head(200, { 'content-length': 1_000 })}{"list":[`)

export const trickle: Fault = {
  arrived(socket) {
    socket.write(head(200, { 'content-length': 1_000_000 }))
    const timer = setInterval(() => socket.write(' '), 5)
    socket.once('close', () => clearInterval(timer))
  },
}

export const truncatedBody: Fault = bytes(
  `${head(200, { 'content-length': PAGE.length + 10 })}${PAGE}`,
  end,
)
export const resetInBody: Fault = bytes(`${head(200, { 'content-length': 1_000 })}{"list":[`, reset)
export const truncatedJson: Fault = bytes(`${head(200, { connection: 'close' })}{"hasMore":tr`, end)
export const oversizedBody: Fault = bytes(
  `${head(200, { 'content-length': PAGE.length })}${PAGE}and something that nobody announced`,
)

const chunks = (...parts: string[]) =>
  parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')
const CHUNKED = head(200, { 'transfer-encoding': 'chunked' })

export const chunked: Fault = bytes(
  `${CHUNKED}${chunks('{"hasMore":fal', 'se,"list":', '[]}')}0\r\n\r\n`,
)
export const truncatedChunks: Fault = bytes(`${CHUNKED}${chunks('{"hasMore":fal')}`, end)

export const earlyHints: Fault = bytes(
  `HTTP/1.1 103 Early Hints\r\nlink: </>\r\n\r\n${head(200, { 'content-length': PAGE.length })}${PAGE}`,
)
export const notHttp: Fault = bytes('SSH-2.0-OpenSSH_9.6\r\n', end)
export const lyingContentType: Fault = answer(200, PAGE, { 'content-type': 'text/html' })
