import { describe, expect, test } from 'vitest'
import { ContactUsageError, createContactClient } from '../src/index.ts'
import { json, observe } from './observe.ts'

describe('a request', () => {
  test('goes to the path of its operation, with token and accept header', async () => {
    const { sent, fetch } = observe(json({ hasMore: false, list: [] }))
    const client = createContactClient({ accessToken: 'a-token', fetch })
    await client.listContactHideSettings({ query: { nextToken: 0, maxResults: 100 } })

    expect(sent).toHaveLength(1)
    expect(sent[0]?.method).toBe('GET')
    expect(sent[0]?.url).toBe(
      'https://api.dingtalk.com/v1.0/contact/contactHideSettings?nextToken=0&maxResults=100',
    )
    expect(sent[0]?.headers.get('x-acs-dingtalk-access-token')).toBe('a-token')
    expect(sent[0]?.headers.get('accept')).toBe('application/json')
  })

  test('carries its body as JSON, falsy values included', async () => {
    const { sent, fetch } = observe(json({ result: 7 }))
    const client = createContactClient({ accessToken: 'a-token', fetch })
    const body = { id: 0, name: '', active: false, objectDeptIds: [] }
    await client.updateContactHideSetting({ body })

    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(await sent[0]?.json()).toEqual(body)
  })

  test('to another host keeps the path of the base URL', async () => {
    const { sent, fetch } = observe(json({ result: true }))
    const client = createContactClient({
      accessToken: 'a-token',
      baseUrl: 'https://gateway.example.com/dingtalk/',
      fetch,
    })
    await client.deleteContactRestrictSetting({ path: { settingId: 1001 } })
    expect(sent[0]?.url).toBe(
      'https://gateway.example.com/dingtalk/v1.0/contact/restrictions/settings/1001',
    )
  })

  test('for a token carries none', async () => {
    const { sent, fetch } = observe(json({ accessToken: 'new', expireIn: 7200 }))
    const client = createContactClient({ accessToken: 'a-token', fetch })
    await client.getAccessToken({ body: { appKey: 'key', appSecret: 'secret' } })
    expect(sent[0]?.headers.has('x-acs-dingtalk-access-token')).toBe(false)
  })

  test('asks the function for the token before each call', async () => {
    const tokens = ['first', 'second']
    const { sent, fetch } = observe(json({ hasMore: false }))
    const client = createContactClient({ accessToken: async () => tokens.shift() ?? '', fetch })
    await client.listContactHideSettings()
    await client.listContactHideSettings()
    expect(sent.map(({ headers }) => headers.get('x-acs-dingtalk-access-token'))).toEqual([
      'first',
      'second',
    ])
  })

  test('of the raw client carries the token too, and none where none belongs', async () => {
    const { sent, fetch } = observe(json({ hasMore: false }))
    const { raw } = createContactClient({ accessToken: 'a-token', fetch })
    const { response } = await raw.GET('/v1.0/contact/contactHideSettings')
    await raw.DELETE('/v1.0/contact/contactHideSettings/{settingId}', {
      params: { path: { settingId: 7 } },
    })
    await raw.POST('/v1.0/oauth2/accessToken', { body: { appKey: 'key', appSecret: 'secret' } })
    expect(response.status).toBe(200)
    expect(sent.map(({ headers }) => headers.get('x-acs-dingtalk-access-token'))).toEqual([
      'a-token',
      'a-token',
      null,
    ])
    expect(sent[1]?.url).toMatch(/contactHideSettings\/7$/)
  })
})

describe('a path value', () => {
  const { sent, fetch } = observe(json({ result: true }))
  const client = createContactClient({ accessToken: 'a-token', fetch })
  const remove = (settingId: unknown) =>
    client.deleteContactRestrictSetting({ path: { settingId: settingId as number } })

  test.for(['', '.', '..', undefined, null, Number.NaN, {}])('is refused: %j', async (value) => {
    await expect(remove(value)).rejects.toThrow(ContactUsageError)
    await expect(remove(value)).rejects.toThrow(/`settingId`.*has to be a non-empty string/)
    expect(sent).toHaveLength(0)
  })

  test('is refused when `path` is missing altogether', async () => {
    const call = client.deleteContactRestrictSetting as (request?: object) => Promise<unknown>
    await expect(call()).rejects.toThrow('deleteContactRestrictSetting: The path value `settingId`')
  })

  test('is encoded', async () => {
    await remove('a/b?c=d#e %')
    expect(sent.at(-1)?.url).toMatch(/settings\/a%2Fb%3Fc%3Dd%23e%20%25$/)
  })
})

describe('options', () => {
  test.for<[string, object, RegExp]>([
    ['no options', undefined as unknown as object, /takes options/],
    ['no token', {}, /`accessToken`/],
    ['an empty token', { accessToken: '' }, /`accessToken`/],
    ['a base URL that is none', { accessToken: 't', baseUrl: 'api.dingtalk.com' }, /`baseUrl`/],
    ['a base URL with a query', { accessToken: 't', baseUrl: 'https://x.example/?a' }, /`baseUrl`/],
    ['a fetch that is none', { accessToken: 't', fetch: true }, /`fetch`/],
    ['a misspelt name', { accessToken: 't', baseURL: 'https://x.example' }, /no option `baseURL`/],
  ])('with %s are refused', ([, options, message]) => {
    const make = createContactClient as (options: object) => unknown
    expect(() => make(options)).toThrow(ContactUsageError)
    expect(() => make(options)).toThrow(message)
  })
})
