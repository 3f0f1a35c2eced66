import * as zlib from 'node:zlib'
import { type Body, MAX_CHECKED } from './passage.ts'

/** A body as the checks read it. */
export type Reading =
  | { readonly text: string; readonly unreadable?: undefined }
  /** Why it cannot be read. */
  | { readonly unreadable: string }

/** The text of a body. It travels on as it came; only the copy for the checks is unpacked. */
export function readText(body: Body, encoding: string | undefined): Reading {
  if (body.state === 'too-long') return tooLong
  const unpack = unpackers[encoding?.trim().toLowerCase() ?? 'identity']
  if (!unpack) return { unreadable: 'its content encoding is unknown' }
  try {
    // An empty body has nothing to unpack, whatever the header says.
    return { text: (body.bytes.length > 0 ? unpack(body.bytes) : body.bytes).toString('utf8') }
  } catch (error) {
    const isTooLong =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLong
      ? tooLong
      : { unreadable: 'it cannot be unpacked as its content encoding says' }
  }
}

const tooLong: Reading = { unreadable: `it has more than ${MAX_CHECKED} bytes` }

const limit = { maxOutputLength: MAX_CHECKED }

const unpackers: Readonly<Record<string, ((bytes: Buffer) => Buffer) | undefined>> = {
  identity: (bytes) => bytes,
  '': (bytes) => bytes,
  gzip: (bytes) => zlib.gunzipSync(bytes, limit),
  'x-gzip': (bytes) => zlib.gunzipSync(bytes, limit),
  deflate: (bytes) => zlib.inflateSync(bytes, limit),
  br: (bytes) => zlib.brotliDecompressSync(bytes, limit),
  // Older Nodes do not have it.
  ...('zstdDecompressSync' in zlib && {
    zstd: (bytes: Buffer) => zlib.zstdDecompressSync(bytes, limit),
  }),
}

/** The value of a JSON text; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isJson = (contentType: string | undefined): boolean =>
  /^[\w.+-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType ?? '')
