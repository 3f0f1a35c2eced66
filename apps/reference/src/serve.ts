// Serves dist/ while the contract is being written.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'

const PORT = 4020
const TYPES: Record<string, string> = { html: 'text/html', json: 'application/json' }

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const file = join('dist', normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end('There is no such page.')
    return
  }
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': `${type};charset=utf-8` })
  createReadStream(file).pipe(response)
}).listen(PORT, '127.0.0.1', () => console.log(`The reference lies at http://127.0.0.1:${PORT}/`))
