import { describe, expect, test } from 'vitest'
import { ContactUsageError, createContactClient } from '../src/index.ts'
import { json, observe } from './support/observe.ts'

const { sent, fetch } = observe(json({ result: true }))
const client = createContactClient({ accessToken: 'a-token', fetch })

describe('a path value', () => {
  const remove = (settingId: unknown) =>
    client.deleteContactRestrictSetting({ path: { settingId: settingId as number } })

  test.for(['', '.', '..', undefined, null, Number.NaN, Number.POSITIVE_INFINITY, {}, [], true])(
    'is refused: %j',
    async (value) => {
      const before = sent.length
      await expect(remove(value)).rejects.toThrow(ContactUsageError)
      await expect(remove(value)).rejects.toThrow(/`settingId`.*has to be a non-empty string/)
      expect(sent).toHaveLength(before)
    },
  )

  test('is refused when `path` is missing altogether', async () => {
    const call = client.deleteContactRestrictSetting as (request?: object) => Promise<unknown>
    await expect(call()).rejects.toThrow('deleteContactRestrictSetting: The path value `settingId`')
  })

  test.for<[unknown, string]>([
    ['a/b?c=d#e %', 'a%2Fb%3Fc%3Dd%23e%20%25'],
    ['...', '...'],
    ['..%2f', '..%252f'],
    ['部门', '%E9%83%A8%E9%97%A8'],
    [0, '0'],
    [-1, '-1'],
    [9_223_372_036_854_775_807n, '9223372036854775807'],
  ])('is encoded: %s', async ([value, encoded]) => {
    await remove(value)
    expect(sent.at(-1)?.url).toBe(
      `https://api.dingtalk.com/v1.0/contact/restrictions/settings/${encoded}`,
    )
  })
})

describe('what was rounded before it came is refused', () => {
  test.for<[string, () => Promise<unknown>, string]>([
    [
      'in the path',
      () => client.deleteContactRestrictSetting({ path: { settingId: 2 ** 53 } }),
      'settingId',
    ],
    [
      'in the query',
      () => client.listContactHideSettings({ query: { nextToken: 2 ** 60 } }),
      'nextToken',
    ],
    ['in a list in the query', () => client.orgInfo({ query: { orgIds: [1, 2 ** 60] } }), 'orgIds'],
  ])('%s', async ([, call, name]) => {
    const before = sent.length
    await expect(call()).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(new RegExp(`\`${name}\`.*2\\^53.*bigint`)),
    })
    expect(sent).toHaveLength(before)
  })

  test('and what was not is sent', async () => {
    await client.orgInfo({ query: { orgIds: [1, 2n ** 60n] as never } })
    expect(new URL(sent.at(-1)?.url ?? '').searchParams.get('orgIds')).toBe(
      '[1,1152921504606846976]',
    )
    await client.listContactHideSettings({ query: { nextToken: 2 ** 53 - 1 } })
    expect(sent.at(-1)?.url).toMatch(/nextToken=9007199254740991$/)
  })
})

test.for<[string, () => Promise<unknown>]>([
  ['the path', () => client.queryUserManagementResources({ path: { userId: '\ud800' } })],
  ['the query', () => client.listSeniorSettings({ query: { seniorStaffId: '\ud800' } })],
])('half a character cannot be encoded and is refused in %s', async ([, call]) => {
  await expect(call()).rejects.toMatchObject({ kind: 'usage' })
})
