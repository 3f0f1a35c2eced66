import { ContactApiError } from '@dingtalk-contact/client'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations, responseExamples } from '../src/contract.ts'
import { call, clientOf } from './support/client.ts'
import { exampleRequests } from './support/requests.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

describe.for(operations)('$id', (operation) => {
  const errors = Object.keys(operation.object.responses)
    .filter((status) => Number(status) >= 400)
    .flatMap((status) =>
      Object.entries(responseExamples(operation, status)).map(([code, { value }]) => ({
        status: Number(status),
        code,
        body: value as { accessdenieddetail?: { requiredScopes: string[] } },
      })),
    )

  /** Where DingTalk does not say which permission is missing, the contract does. */
  const named = (code: string) =>
    code.includes('permission') ? operation.object.security.flatMap(Object.values).flat() : []

  test.for(errors)('throws $status $code', async ({ status, code, body }) => {
    const [, request] = exampleRequests(operation)[0] ?? []
    const error = await call(
      clientOf(mock.url, code),
      operation.id,
      request ?? { path: {}, query: {} },
    ).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toMatchObject({
      operationId: operation.id,
      status,
      code,
      requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      requiredPermissions: body.accessdenieddetail?.requiredScopes ?? named(code),
    })
  })
})

test('the mock departs from the contract nowhere', () => {
  expect(mock.log.filter(({ violations }) => violations.length > 0)).toEqual([])
})
