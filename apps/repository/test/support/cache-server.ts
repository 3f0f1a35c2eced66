// A server of turbo's remote cache: the part of its protocol that a build uses, with its files in memory.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What a build asked of the cache: `PUT 200`, say. */
export interface CacheServer extends AsyncDisposable {
  readonly url: string
  readonly asked: string[]
}

interface Artifact {
  readonly body: Buffer
  readonly tag: string | undefined
}

/** Starts a cache that one team may use with one token. */
export async function startCacheServer(team: string, token: string): Promise<CacheServer> {
  const artifacts = new Map<string, Artifact>()
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cache')
    const hash = /^\/v8\/artifacts\/([0-9a-f]{16})$/.exec(pathname)?.[1]
    const body = await buffer(request)
    const answer = (status: number, artifact?: Artifact) => {
      if (hash) asked.push(`${request.method} ${status}`)
      if (artifact?.tag) response.setHeader('x-artifact-tag', artifact.tag)
      response.writeHead(status).end(request.method === 'GET' ? artifact?.body : '{}')
    }
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401)
    if (searchParams.get('slug') !== team) return answer(403)
    if (!hash) return answer(200)
    if (request.method === 'PUT') {
      const tag = request.headers['x-artifact-tag']
      artifacts.set(hash, { body, tag: typeof tag === 'string' ? tag : undefined })
      return answer(200)
    }
    const artifact = artifacts.get(hash)
    return artifact ? answer(200, artifact) : answer(404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
