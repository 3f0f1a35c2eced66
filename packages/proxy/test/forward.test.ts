import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { startProxy } from '../src/index.ts'
import { call } from './support/call.ts'
import { json, startTarget } from './support/target.ts'

const LIST = '/v1.0/contact/restrictions/settings'

/** Sends bytes as they stand, and reads until the other end closes. */
async function exchange(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(request)
  return text(socket)
}

test('passes a request on as it is', async () => {
  await using target = await startTarget(json(200, { result: 1 }))
  await using proxy = await startProxy({ target: target.url })
  const body = '{"type": "onlySelf",  "name":"实习生"}'
  await call(proxy.url, {
    method: 'PUT',
    target: `${LIST}?b=%7E&a=1&b=+2`,
    headers: { 'X-Own': ['one', 'two'], 'Content-Type': 'application/json' },
    body,
  })
  expect(target.arrived).toMatchObject([
    { method: 'PUT', url: `${LIST}?b=%7E&a=1&b=+2`, body: Buffer.from(body) },
  ])
  const headers = target.arrived[0]?.rawHeaders.join('|')
  expect(headers).toContain('X-Own|one|X-Own|two|Content-Type|application/json')
})

test('names the host of the target, and adds no header of its own', async () => {
  await using target = await startTarget(json(200, {}))
  await using proxy = await startProxy({ target: target.url })
  await exchange(
    proxy.port,
    `GET ${LIST} HTTP/1.1\r\nHost: elsewhere\r\nX-Own: 1\r\nConnection: close\r\n\r\n`,
  )
  expect(target.arrived[0]?.rawHeaders).toEqual([
    'X-Own',
    '1',
    'Host',
    new URL(target.url).host,
    'Connection',
    'close',
  ])
})

test('keeps to itself what is meant for one connection only', async () => {
  await using target = await startTarget((response) =>
    response
      .writeHead(200, { connection: 'keep-alive, X-Hop', 'x-hop': '1', 'keep-alive': 'timeout=9' })
      .end('{}'),
  )
  await using proxy = await startProxy({ target: target.url })
  const received = await call(proxy.url, {
    target: LIST,
    headers: {
      connection: 'close, X-Secret-Hop',
      'x-secret-hop': '1',
      te: 'trailers',
      'proxy-authorization': 'Basic eDp5',
      upgrade: 'h2c',
      'x-kept': '1',
    },
  })
  const arrived = target.arrived[0]?.rawHeaders.map((each) => each.toLowerCase())
  for (const name of ['x-secret-hop', 'te', 'proxy-authorization', 'upgrade']) {
    expect(arrived).not.toContain(name)
  }
  expect(arrived).toContain('x-kept')
  expect(received.headers).not.toHaveProperty('x-hop')
  expect(received.headers['keep-alive']).not.toBe('timeout=9')
})

test('passes an answer back as it is', async () => {
  await using target = await startTarget((response) => {
    response.sendDate = false
    response
      .writeHead(418, 'Short And Stout', [
        'Content-Type',
        'application/json',
        'Set-Cookie',
        'a=1',
        'Set-Cookie',
        'b=2',
        'Content-Length',
        '4',
      ])
      .end('{ } ')
  })
  await using proxy = await startProxy({ target: target.url })
  const answer = await exchange(
    proxy.port,
    `GET ${LIST} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n`,
  )
  expect(answer).toBe(
    [
      'HTTP/1.1 418 Short And Stout',
      'Content-Type: application/json',
      'Set-Cookie: a=1',
      'Set-Cookie: b=2',
      'Content-Length: 4',
      'Connection: close',
      '',
      '{ } ',
    ].join('\r\n'),
  )
})

test('passes a body in pieces, and one without an announced length', async () => {
  await using target = await startTarget((response) => {
    response.write('{"hasMore":')
    setTimeout(() => response.end('false}'), 20)
  })
  await using proxy = await startProxy({ target: target.url })
  const answer = await exchange(
    proxy.port,
    [
      `DELETE ${LIST}/1001 HTTP/1.1`,
      'Host: any',
      'Connection: close',
      'Transfer-Encoding: chunked',
      '',
      '3',
      '{"a',
      '4',
      '":1}',
      '0',
      '',
      '',
    ].join('\r\n'),
  )
  expect(answer).toContain('{"hasMore":')
  expect(answer).toContain('false}')
  expect(target.arrived[0]?.body.toString()).toBe('{"a":1}')
})

test('a body too long to be checked passes all the same, and the report says so', async () => {
  const length = 16 * 1024 * 1024 + 1
  await using target = await startTarget((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.alloc(length, ' '))
  })
  await using proxy = await startProxy({ target: target.url })
  const received = await call(proxy.url, { target: LIST })
  expect(received.body).toHaveLength(length)
  expect(proxy.deviations).toMatchObject([{ kind: 'uncheckedBody', side: 'response' }])
})

test('a target may have a path of its own', async () => {
  await using target = await startTarget(json(200, { hasMore: false, list: [] }))
  await using proxy = await startProxy({ target: `${target.url}/gateway/` })
  await call(proxy.url, { target: `${LIST}?maxResults=1` })
  expect(target.arrived[0]?.url).toBe(`/gateway${LIST}?maxResults=1`)
  expect(proxy.deviations).toEqual([])
})

test.for(['//elsewhere.example/v1.0', 'http://elsewhere.example/v1.0'])(
  'a request for %s goes to no other host',
  async (path) => {
    await using target = await startTarget(json(200, {}))
    await using proxy = await startProxy({ target: target.url })
    const { status } = await call(proxy.url, { target: path })
    expect(status).toBe(200)
    expect(target.arrived).toHaveLength(1)
  },
)

test('a target that does not answer is a 502 that says whose it is', async () => {
  const target = await startTarget(json(200, {}))
  await target[Symbol.asyncDispose]()
  await using proxy = await startProxy({ target: target.url })
  const received = await call(proxy.url, { method: 'PUT', target: LIST, body: '{}' })
  expect(received.status).toBe(502)
  expect(JSON.parse(received.body.toString())).toEqual({
    code: 'proxy.noAnswer',
    requestid: expect.stringMatching(/^[0-9A-F-]{36}$/),
    message: 'From the proxy: the target gave no answer (ECONNREFUSED).',
  })
  expect(proxy.deviations.filter(({ side }) => side === 'response')).toMatchObject([
    { kind: 'noAnswer', status: null },
  ])
})

test('a body that the target did not wait for is no deviation of the request', async () => {
  const target = await startTarget(json(200, {}))
  await target[Symbol.asyncDispose]()
  await using proxy = await startProxy({ target: target.url })
  const body = JSON.stringify({ type: 'onlySelf', subjectUserIds: ['manager4220'] })
  const received = await call(proxy.url, {
    method: 'PUT',
    target: LIST,
    body: body.padStart(1024 * 1024),
  })
  expect(received.status).toBe(502)
  expect(proxy.deviations.map(({ kind }) => kind)).toEqual(['noAnswer'])
})

test('a target that hangs up without an answer is a 502 too', async () => {
  await using target = await startTarget((_, request) => request.socket.destroy())
  await using proxy = await startProxy({ target: target.url })
  const received = await call(proxy.url, { target: LIST })
  expect(received.status).toBe(502)
  expect(proxy.deviations).toMatchObject([{ kind: 'noAnswer' }])
})

test('an answer that breaks off breaks off for the caller too, and is reported', async () => {
  await using target = await startTarget((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"hasMore":', () => response.destroy())
  })
  await using proxy = await startProxy({ target: target.url })
  await expect(call(proxy.url, { target: LIST })).rejects.toThrow('aborted')
  expect(proxy.deviations).toMatchObject([{ kind: 'truncatedBody', side: 'response', status: 200 }])
})

test('a caller who gives up ends the call at the target, and is no deviation', async () => {
  const events = new EventEmitter()
  const arrived = once(events, 'arrived')
  const gone = once(events, 'gone')
  await using target = await startTarget((_, request) => {
    events.emit('arrived')
    request.socket.once('close', () => events.emit('gone'))
  })
  await using proxy = await startProxy({ target: target.url })
  const socket = connect(proxy.port, '127.0.0.1')
  socket.write(`GET ${LIST} HTTP/1.1\r\nHost: any\r\n\r\n`)
  await arrived
  socket.destroy()
  await gone
  expect(proxy.deviations).toEqual([])
})

test('the report is complete when the caller has the answer', async () => {
  await using target = await startTarget(json(418, {}))
  await using proxy = await startProxy({ target: target.url })
  for (let count = 1; count <= 50; count += 1) {
    await call(proxy.url, { target: LIST })
    expect(proxy.calls).toBe(count)
  }
  expect(proxy.deviations).toMatchObject([{ kind: 'undocumentedStatus', count: 50 }])
})
