import { describe, expect, test } from 'vitest'
import { createContactClient } from '../src/index.ts'
import { json, observe } from './support/observe.ts'
import { outcomeOf } from './support/transports.ts'

function clientOf(answer: unknown, options: object = {}) {
  const { sent, fetch } = observe(json(answer))
  return { sent, client: createContactClient({ accessToken: 'a-token', fetch, ...options }) }
}

describe('a request', () => {
  test('goes to the path of its operation, with token and accept header', async () => {
    const { sent, client } = clientOf({ hasMore: false, list: [] })
    await client.listContactHideSettings({ query: { nextToken: 0, maxResults: 100 } })

    expect(sent).toHaveLength(1)
    expect(sent[0]?.method).toBe('GET')
    expect(sent[0]?.url).toBe(
      'https://api.dingtalk.com/v1.0/contact/contactHideSettings?nextToken=0&maxResults=100',
    )
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      'x-acs-dingtalk-access-token': 'a-token',
    })
  })

  test('carries its body as JSON, falsy values and null included', async () => {
    const { sent, client } = clientOf({ result: 7 })
    const body = { id: 0, name: '', active: false, objectDeptIds: [], description: null }
    await client.updateContactHideSetting({ body: body as object })

    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(await sent[0]?.text()).toBe(JSON.stringify(body))
  })

  test('has a query of falsy values, but none of missing ones', async () => {
    const { sent, client } = clientOf({ hasMore: false })
    await client.listContactHideSettings({
      query: { nextToken: 0, maxResults: undefined } as object,
    })
    await client.listSeniorSettings({ query: { seniorStaffId: '' } })
    expect(sent[0]?.url).toMatch(/contactHideSettings\?nextToken=0$/)
    expect(sent[1]?.url).toMatch(/seniorSettings\?seniorStaffId=$/)
  })

  test('has arrays in its query as one JSON text', async () => {
    const { sent, client } = clientOf({})
    await client.batchGetUser({ query: { userIdList: ['a&b', 'ü'] } })
    expect(new URL(sent[0]?.url ?? '').search).toBe(
      `?userIdList=${encodeURIComponent('["a&b","ü"]')}`,
    )
  })

  test('to another host keeps the path of the base URL', async () => {
    const { sent, client } = clientOf(
      { result: true },
      { baseUrl: 'https://gateway.example.com/dingtalk//' },
    )
    await client.deleteContactRestrictSetting({ path: { settingId: 1001 } })
    expect(sent[0]?.url).toBe(
      'https://gateway.example.com/dingtalk/v1.0/contact/restrictions/settings/1001',
    )
  })

  test('for a token carries none', async () => {
    const { sent, client } = clientOf({ accessToken: 'new', expireIn: 7200 })
    await client.getAccessToken({ body: { appKey: 'key', appSecret: 'secret' } })
    expect(sent[0]?.headers.has('x-acs-dingtalk-access-token')).toBe(false)
  })

  test('asks the function for the token before each call', async () => {
    const tokens = ['first', 'second']
    const { sent, client } = clientOf(
      { hasMore: false },
      { accessToken: async () => tokens.shift() ?? '' },
    )
    await client.listContactHideSettings()
    await client.listContactHideSettings()
    expect(sent.map(({ headers }) => headers.get('x-acs-dingtalk-access-token'))).toEqual([
      'first',
      'second',
    ])
  })

  test('carries the token of the user where the operation takes one', async () => {
    const { sent, client } = clientOf({ nick: 'Zhang San' }, { user: () => 'of-a-user' })
    await (client as ReturnType<typeof full>).getUser({ path: { unionId: 'me' } })
    expect(sent[0]?.headers.get('x-acs-dingtalk-access-token')).toBe('of-a-user')
  })
})

const full = () => createContactClient({ accessToken: 'a', user: 'u' })

describe('an operation whose token the client does not have', () => {
  test('for a user: fails before any request, and says what to do', async () => {
    const { sent, client } = clientOf({})
    const call = (client as ReturnType<typeof full>).getUser({ path: { unionId: 'me' } })
    await expect(call).rejects.toMatchObject({
      kind: 'usage',
      operationId: 'getUser',
      attempts: 0,
      message: expect.stringMatching(/^getUser: takes the access token of a user .* option `user`/),
    })
    expect(sent).toHaveLength(0)
  })

  test('for an app: the same', async () => {
    const { sent, fetch } = observe(json({}))
    const client = createContactClient({ user: 'u', fetch }) as ReturnType<typeof full>
    await expect(client.listContactHideSettings()).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/of an app.*`credentials` or `accessToken`/),
    })
    expect(sent).toHaveLength(0)
  })
})

describe('an answer', () => {
  test('keeps undocumented fields and null', async () => {
    const body = { hasMore: false, list: null, brandNew: { kept: 1 } }
    const { client } = clientOf(body)
    expect(await client.listContactHideSettings()).toEqual(body)
  })

  test('without a body is nothing, where the contract has none', async () => {
    const { fetch } = observe(() => new Response(null))
    const client = createContactClient({ accessToken: 'a-token', fetch })
    expect(
      await client.updateSeniorSetting({ body: { seniorStaffId: 'x', open: false } }),
    ).toBeUndefined()
  })
})

describe('a body that is no JSON is refused before any request', () => {
  const circular: Record<string, unknown> = {}
  circular.self = circular
  const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)

  test.for<[string, unknown]>([
    ['one that holds itself', circular],
    ['one whose toJSON throws', { toJSON: () => JSON.parse('nothing') }],
    ['a function', () => undefined],
  ])('%s', async ([, body]) => {
    const { sent, client } = clientOf({})
    const error = await outcomeOf(client.updateContactHideSetting({ body: body as object }))
    expect(error).toMatchObject({
      kind: 'usage',
      operationId: 'updateContactHideSetting',
      message: expect.stringContaining('cannot be written as JSON'),
    })
    expect(sent).toHaveLength(0)
  })

  test('but a deep one is sent', async () => {
    const { sent, client } = clientOf({ result: 7 })
    await client.updateContactHideSetting({ body: { deep } as object })
    expect(sent).toHaveLength(1)
  })
})
