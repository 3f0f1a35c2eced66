import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Findings } from './concurrency-process.ts'
import { startTokenServer } from './token-server.ts'

const MEGABYTE = 2 ** 20

test('10,000 calls over 64 connections, a token rejected every 300', {
  timeout: 180_000,
}, async () => {
  await using server = await startTokenServer({ usesPerToken: 300 })
  const child = fork(join(import.meta.dirname, 'concurrency-process.ts'), {
    env: { ...process.env, DINGTALK_URL: server.url },
    execArgv: ['--expose-gc'],
  })
  const exit = once(child, 'exit')
  const found = await new Promise<Findings>((resolve, reject) => {
    child.once('message', (message: Findings) => resolve(message))
    exit.then(([code]) => reject(new Error(`the process ended with code ${code}`)))
  })
  expect(await exit).toEqual([0, null])
  const { heap, ...rest } = found
  expect(rest).toEqual({ succeeded: 10_000, errors: [], usedAfterRejection: 0, unhandled: [] })

  // 33 tokens used up to the last call, and a 34th for the rest: none was fetched in vain.
  expect(server.tokenRequests).toHaveLength(34)
  expect(server.mostTokenRequestsAtOnce).toBe(1)
  const accepted = server.calls.filter(({ status }) => status === 200)
  expect(accepted).toHaveLength(10_000)
  for (const token of server.issued) {
    const rejections = server.calls.filter((call) => call.token === token && call.status !== 200)
    expect(rejections.length).toBeLessThanOrEqual(64)
  }

  const [third = 0, , all = 0] = heap
  const told = heap.map((bytes) => (bytes / MEGABYTE).toFixed(1)).join(', ')
  expect(heap).toHaveLength(3)
  expect(all - third, `MB after a third, two thirds, all: ${told}`).toBeLessThan(1.5 * MEGABYTE)
})
