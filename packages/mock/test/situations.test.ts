// The table of the README, row by row.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULTS, type Outcome, operationsOf, readContract } from '../src/index.ts'
import { createState } from '../src/state/state.ts'
import { gist, handlerWith } from './support/handler.ts'
import { JSON_BODY, RESTRICTIONS, TOKEN } from './support/samples.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = [...readme.matchAll(/^\| ([^|]+) \| (\d{3}) \| ([^|]+) \|$/gm)].map(
  ([, situation = '', status, code = '']) => ({ situation, status: Number(status), code }),
)

const { call, mock } = await handlerWith()
const VISIBILITY = '/v1.0/contact/staffAttributes/visibilitySettings'
const list = (query = '', headers = {}) =>
  call('GET', `${RESTRICTIONS}${query}`, undefined, headers)
const token = (value: string) => ({ 'x-acs-dingtalk-access-token': value })

const situations: Record<string, () => Promise<Outcome>> = {
  'no token, or an empty one': () => list('', token('')),
  'a wrong token, or one that has expired': async () =>
    (await handlerWith({ tokens: [] })).call('GET', RESTRICTIONS),
  'more calls than `qps` within a second': async () => {
    const throttled = await handlerWith({ qps: 1 })
    await throttled.call('GET', RESTRICTIONS)
    return throttled.call('GET', RESTRICTIONS)
  },
  'a request that the contract does not allow': () => list('?maxResults=101'),
  'an unknown or misspelt query parameter': () => list('?maxResult=10'),
  'too many entries in several arrays together': () =>
    call('PUT', RESTRICTIONS, { type: 'onlySelf', subjectDeptIds: Array(51).fill(1) }),
  'an ID that does not exist': () => call('DELETE', `${RESTRICTIONS}/77`),
  'an employee who does not exist': async () =>
    (await handlerWith({ seed: { users: [] } })).call(
      'GET',
      '/v1.0/contact/seniorSettings?seniorStaffId=a',
    ),
  'a list that is full': async () =>
    (await handlerWith({ seed: { limits: { attributeVisibilitySettings: 0 } } })).call(
      'POST',
      VISIBILITY,
      {},
    ),
  'a path that does not exist': () => call('GET', '/nothing'),
  'a path that exists, with another method': () => call('PATCH', RESTRICTIONS),
  'a body that is no JSON': () =>
    mock({ method: 'PUT', target: RESTRICTIONS, headers: { ...TOKEN, ...JSON_BODY }, body: '{' }),
  'a body of another media type': () =>
    call('PUT', RESTRICTIONS, {}, { 'content-type': 'text/plain' }),
  'a path that cannot be decoded': () => call('GET', '/%E0%A4%A'),
  'a name that the mock’s own headers do not know': () => list('', { 'x-mock-answer': 'x' }),
}

test('every situation of the table is tried', () => {
  expect(rows.map(({ situation }) => situation.replaceAll("'", '’'))).toEqual(
    Object.keys(situations),
  )
})

test.each(rows)('$situation: $status', async ({ situation, status, code }) => {
  const outcome = await situations[situation.replaceAll("'", '’')]?.()
  expect(outcome?.answer.status).toBe(status)
  const last = [...code.matchAll(/`([^`]+)`/g)].at(-1)?.[1]
  if (last?.startsWith('{')) {
    expect(JSON.stringify(outcome?.answer.body)).toMatch(/^\{"errcode":404,/)
  } else {
    expect(outcome && gist(outcome)).toBe(`${status} ${last}`)
  }
})

test('every fault is explained', () => {
  const explained = [...readme.matchAll(/^\| `([a-z-]+)` \| (?:yes|no) \|/gm)].map(
    ([, name]) => name,
  )
  expect(explained).toEqual(FAULTS)
})

test('the seed of the README is one', async () => {
  const seed = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
  const seeded = await handlerWith({ seed })
  expect(seeded.mock.state()).toMatchObject(seed)
  // It shows every key there is.
  expect(Object.keys(seed).sort()).toEqual(Object.keys(seeded.mock.state()).sort())
})

test('every operation with state is named', () => {
  const state = createState({})
  const request = { path: {}, query: new URLSearchParams(), body: {} }
  const stateful = operationsOf(readContract()).filter(
    (operation) => state.answer(operation, request) !== undefined,
  )
  expect(stateful).toHaveLength(31)
  const unnamed = stateful.filter(({ id }) => !readme.includes(`\`${id}\``)).map(({ id }) => id)
  // These two kinds are named by the operation that creates.
  expect(unnamed.filter((id) => !/^(get|update|delete)\w+BySceneSetting$/.test(id))).toEqual([])
})
