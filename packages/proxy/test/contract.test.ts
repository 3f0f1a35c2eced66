import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ContactProxy, startProxy } from '../src/index.ts'
import { call } from './support/call.ts'
import { type ContractOperation, contractOperations } from './support/contract.ts'
import { json, startTarget, type Target } from './support/target.ts'

// What the contract itself shows is never a deviation: else every report would cry wolf.

let answer: ContractOperation['answers'][number]
let target: Target
let proxy: ContactProxy
beforeAll(async () => {
  target = await startTarget((response, request) => {
    if (answer.body === undefined) response.writeHead(answer.status).end()
    else json(answer.status, answer.body)(response, request)
  })
  proxy = await startProxy({ target: target.url })
})
afterAll(async () => {
  await proxy.close()
  await target[Symbol.asyncDispose]()
})

describe.for(contractOperations)('$id', ({ id, method, target: path, body, answers }) => {
  test.for(answers)('$status $name', async (each) => {
    answer = each
    const before = proxy.calls
    await call(proxy.url, {
      method,
      target: path,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    expect(proxy.calls).toBe(before + 1)
    expect(proxy.deviations.filter(({ operationId }) => operationId === id)).toEqual([])
  })
})

test('every call was taken for an operation of the contract', () => {
  expect(proxy.deviations).toEqual([])
})
