// The client that openapi-ts of hey-api generates from the contract, before the mock. That it compiles
// under `strict` is what the type check of this app says.
import { startMock } from '@dingtalk-contact/mock'
import { operations } from '@dingtalk-contact/spec/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../src/generated/client/index.ts'
import * as sdk from '../src/generated/sdk.gen.ts'

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const clientFor = (token: string | undefined) =>
  createClient({ baseUrl: mock.url, ...(token && { auth: () => token }) })

test('has a function for every operation, by its operationId', () => {
  expect(Object.keys(sdk)).toEqual(expect.arrayContaining(Object.keys(operations)))
})

describe('a call', () => {
  test('with a query arrives, and its answer is typed', async () => {
    const { data } = await sdk.listContactRestrictSetting({
      client: clientFor('any'),
      query: { maxResults: 10 },
      throwOnError: true,
    })
    const names: (string | undefined)[] = data.list?.map(({ name }) => name) ?? []
    expect(names.length).toBeGreaterThan(0)
  })

  test('with a body arrives', async () => {
    const { data, response } = await sdk.getAccessToken({
      client: clientFor(undefined),
      body: { appKey: 'key', appSecret: 'secret' },
    })
    expect(response?.status).toBe(200)
    expect(data).toEqual({ accessToken: expect.any(String), expireIn: 7200 })
  })

  test('with a path arrives', async () => {
    const { data } = await sdk.getUser({ client: clientFor('any'), path: { unionId: 'me' } })
    expect(data).toMatchObject({ unionId: expect.any(String) })
  })

  test('that is refused gives the documented error', async () => {
    const { error, response } = await sdk.listContactRestrictSetting({
      client: clientFor(undefined),
    })
    expect(response?.status).toBe(400)
    expect(error).toMatchObject({ code: 'AuthenticationFailed.MissingParameter' })
  })

  test('with a misspelt field does not compile', () => {
    const call = () =>
      // @ts-expect-error The query key is `maxResults`.
      sdk.listContactRestrictSetting({ client: clientFor('any'), query: { maxResult: 10 } })
    expect(call).toBeTypeOf('function')
  })
})
