// Lists that the mock does not keep end after the example.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

async function get(path: string): Promise<Record<string, Record<string, unknown>>> {
  const headers = { 'x-acs-dingtalk-access-token': 'any' }
  return JSON.parse(await (await fetch(`${mock.url}${path}`, { headers })).text())
}

const GROUPS = '/v1.0/contact/userGroups/listUserGroups?size=10'
const RECORDS = '/v1.0/contact/empLeaveRecords?startTime=2024-01-01T00:00:00Z'

test('whose end a flag tells', async () => {
  const { result } = await get(GROUPS)
  expect(result?.hasMore).toBe(true)
  expect(result?.groups).not.toEqual([])
  const last = await get(`${GROUPS}&offset=${result?.nextOffset}`)
  expect(last.result).toMatchObject({ hasMore: false, groups: [] })
})

test('whose end a missing cursor tells', async () => {
  const first = await get(`${RECORDS}&nextToken=0&maxResults=10`)
  expect(first.nextToken).toBeDefined()
  const last = await get(`${RECORDS}&nextToken=${first.nextToken}&maxResults=10`)
  expect(last.records).toEqual([])
  expect(last).not.toHaveProperty('nextToken')
})

test('and not before: another cursor is answered as the first page is', async () => {
  expect(await get(`${GROUPS}&offset=7`)).toEqual(await get(GROUPS))
})
