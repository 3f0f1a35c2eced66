// Serves dist/ while the contract is being written, and reloads the page after each build.
import { createReadStream, readFileSync, statSync, watchFile } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'

const PORT = Number(process.env.PORT ?? 4020)
const OUTPUT = 'dist'
const RELOAD = '/-/reload'
const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  yaml: 'application/yaml',
  svg: 'image/svg+xml',
  md: 'text/markdown',
  txt: 'text/plain',
}
/** Compares builds, not events: Turbo starts the server anew after a build, and the browser comes back. */
const SCRIPT = `<script>
let built
new EventSource('${RELOAD}').onmessage = ({ data }) => {
  if (built !== undefined && built !== data) location.reload()
  built = data
}
</script>`
/** The policy of a page forbids connections; the one for reloading is ours. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/

const waiting = new Set<ServerResponse>()
const sayBuilt = (response: ServerResponse, mtimeMs: number) =>
  response.write(`retry: 500\ndata: ${mtimeMs}\n\n`)
// A build puts its folder in the place of the old one, all at once.
watchFile(join(OUTPUT, 'index.html'), { interval: 400 }, (now) => {
  if (now.mtimeMs === 0) return
  for (const response of waiting) sayBuilt(response, now.mtimeMs)
})

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === RELOAD) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    sayBuilt(response, statSync(join(OUTPUT, 'index.html')).mtimeMs)
    waiting.add(response)
    response.on('close', () => waiting.delete(response))
    return
  }
  const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  const file = join(OUTPUT, normalize(path))
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
    return
  }
  const ending = file.slice(file.lastIndexOf('.') + 1)
  response.writeHead(200, {
    'content-type': `${TYPES[ending] ?? 'application/octet-stream'};charset=utf-8`,
    'cache-control': 'no-store',
  })
  if (ending === 'html') {
    response.end(
      readFileSync(file, 'utf8').replace(POLICY, '').replace('</body>', `${SCRIPT}</body>`),
    )
  } else createReadStream(file).pipe(response)
})

server.listen(PORT, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : PORT
  console.log(`The reference lies at http://127.0.0.1:${port}/`)
})
