import { expect, test } from 'vitest'
import { onlyReads } from '../src/api/guard.ts'
import { knownOperations, readOnly } from '../src/api/read-only.ts'

const BASE = 'http://127.0.0.1:4030'
const ids = new Set(readOnly.map(({ id }) => id))
const urlOf = (path: string) => `${BASE}${path.replace(/\{[^{}]+\}/g, 'any-value')}`

/** Offers a call to the guard, and tells whether it was sent. */
async function isSent(method: string, url: string, allowed = readOnly): Promise<boolean> {
  let sent = false
  const guarded = onlyReads(
    async () => {
      sent = true
      return new Response('{}')
    },
    BASE,
    allowed,
  )
  await guarded(url, { method }).catch((error: Error) => {
    if (error.name !== 'NotReadOnlyError') throw error
  })
  return sent
}

test('every GET only reads', () => {
  const gets = knownOperations.filter(({ method }) => method === 'GET')
  expect(gets.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([])
})

// Whoever adds one here has made certain that it changes nothing.
test('these POSTs only read', () => {
  expect(readOnly.filter(({ method }) => method !== 'GET').map(({ id }) => id)).toEqual([
    'getBranchAuthData',
    'queryCorpStatisticData',
    'queryCorpUserStatistic',
    'searchDepartment',
    'orgInfo',
    'isFriend',
    'userProfile',
    'searchUser',
    'sortUser',
  ])
})

test('what the contract calls a read in other words is not left out by mistake', () => {
  const reads = knownOperations.filter(({ facts }) => /\breads?\b/i.test(facts.retry.reason.en))
  expect(reads.map(({ id }) => id)).toEqual(readOnly.map(({ id }) => id))
})

test.for(knownOperations)('$id is sent only if it reads, or gets the token', async (operation) => {
  const { id, method, path } = operation
  expect(await isSent(method, urlOf(path))).toBe(ids.has(id) || id === 'getAccessToken')
})

test.for(knownOperations.filter(({ method }) => method === 'PUT' || method === 'DELETE'))(
  '$id is not sent even when the list has it',
  async (operation) => {
    const { method, path } = operation
    expect(await isSent(method, urlOf(path), [...readOnly, operation])).toBe(false)
  },
)

test.for([
  ['a path that the contract does not have', 'GET', `${BASE}/v1.0/contact/unknown`],
  ['a path below one that may be read', 'GET', `${BASE}/v1.0/contact/dingIndexs/more`],
  ['another method', 'PATCH', `${BASE}/v1.0/contact/restrictions/settings`],
  ['another host', 'GET', 'http://127.0.0.2:4030/v1.0/contact/restrictions/settings'],
  ['a way round by dots', 'GET', `${BASE}/v1.0/contact/users/../unknown`],
] as const)('does not send %s', async ([, method, url]) => {
  expect(await isSent(method, url)).toBe(false)
})

test('follows no redirect', async () => {
  let seen: RequestInit | undefined
  const guarded = onlyReads(
    async (_, init) => {
      seen = init
      return new Response('{}')
    },
    BASE,
    readOnly,
  )
  await guarded(`${BASE}/v1.0/contact/dingIndexs`, { method: 'GET', redirect: 'follow' })
  expect(seen?.redirect).toBe('manual')
})
