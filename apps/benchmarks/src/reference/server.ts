import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** What a page had to fetch, in bytes. */
export interface Weight {
  readonly raw: number
  readonly gzip: number
}

/** A server of one folder that tells what was fetched of it. */
export interface PageServer extends AsyncDisposable {
  readonly url: string
  /** Of all files that were asked for since it was forgotten. */
  weight(): Weight
  forget(): void
}

/** Serves a folder as a host of static pages does: compressed, and compressed beforehand. */
export async function serve(folder: string): Promise<PageServer> {
  const compressed = new Map<string, { raw: number; body: Buffer }>()
  const fetched = new Set<string>()

  function contentOf(file: string) {
    const known = compressed.get(file)
    if (known) return known
    const raw = readFileSync(file)
    const content = { raw: raw.length, body: gzipSync(raw, { level: 9 }) }
    compressed.set(file, content)
    return content
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(folder, decodeURIComponent(pathname))
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    fetched.add(file)
    const { body } = contentOf(file)
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/`,
    forget: () => fetched.clear(),
    weight() {
      const all = [...fetched].map(contentOf)
      return {
        raw: all.reduce((sum, { raw }) => sum + raw, 0),
        gzip: all.reduce((sum, { body }) => sum + body.length, 0),
      }
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
