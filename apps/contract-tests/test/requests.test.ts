import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations, responseExamples } from '../src/contract.ts'
import { call, clientOf } from './support/client.ts'
import { exampleRequests } from './support/requests.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: false })
})
afterAll(() => mock.close())

describe.for(operations)('$id', (operation) => {
  test.for(exampleRequests(operation))('accepts the example request: %s', async ([, request]) => {
    const before = mock.log.length
    await call(clientOf(mock.url), operation.id, request)
    expect(mock.log.slice(before)).toEqual([
      {
        method: operation.method,
        path: expect.any(String),
        operationId: operation.id,
        status: 200,
        violations: [],
      },
    ])
  })

  const answers = Object.entries(responseExamples(operation, '200'))
  test.for(answers)('decodes the response example: %s', async ([name, example]) => {
    const [, request] = exampleRequests(operation)[0] ?? []
    const data = await call(
      clientOf(mock.url, name),
      operation.id,
      request ?? { path: {}, query: {} },
    )
    expect(data).toEqual(example.value)
  })

  if (answers.length === 0) {
    test('decodes an empty body', async () => {
      const [, request] = exampleRequests(operation)[0] ?? []
      const data = await call(clientOf(mock.url), operation.id, request ?? { path: {}, query: {} })
      expect(data).toBeUndefined()
    })
  }
})

test('the mock departs from the contract nowhere', () => {
  expect(mock.log.filter(({ violations }) => violations.length > 0)).toEqual([])
})
