import { createServer } from 'node:http'
import { ANSWERS, CASES, type Case, PATHS, TOKEN, TOKEN_PATH } from './cases.ts'

// The one server of all contestants, in a process of its own. Its answers are written beforehand: it
// is not what is measured.

const answers = new Map<string, Buffer>(
  CASES.map((name: Case) => [PATHS[name], Buffer.from(JSON.stringify(ANSWERS[name]))]),
)
answers.set(TOKEN_PATH, Buffer.from(JSON.stringify({ accessToken: TOKEN, expireIn: 7200 })))

const server = createServer((request, response) => {
  const [path = ''] = (request.url ?? '').split('?')
  const body = answers.get(path) ?? Buffer.from('{}')
  request.resume()
  request.on('end', () => {
    response.writeHead(answers.has(path) ? 200 : 404, {
      'content-type': 'application/json;charset=UTF-8',
      'content-length': body.length,
    })
    response.end(body)
  })
})
// Nobody is hung up on between rounds.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  process.send?.(`http://127.0.0.1:${address.port}`)
})
process.on('disconnect', () => process.exit())
