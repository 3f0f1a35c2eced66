// A process that sends requests over connections that stay open, so many at a time.
import { Agent, request } from 'node:http'
import type { Order } from './child.ts'
import { CASES, HEADERS, PATH } from './names.ts'

const CONNECTIONS = 4
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

function call({ url, name }: Order): Promise<void> {
  const { method, body } = CASES[name]
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, ...(body && { 'content-length': Buffer.byteLength(body) }) }
    const sent = request(url + PATH, { agent, method, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`${url} answered ${response.statusCode} to ${method} ${PATH}.`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

process.on('message', async (order: Order) => {
  const begin = performance.now()
  let left = order.requests
  const send = async () => {
    for (; left > 0; ) {
      left -= 1
      await call(order)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, send))
  process.send?.(performance.now() - begin)
})
