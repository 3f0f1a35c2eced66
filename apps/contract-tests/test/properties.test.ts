import { type Mock, startMock } from '@dingtalk-contact/mock'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Operation, operations, responseExamples } from '../src/contract.ts'
import { validRequest } from './support/arbitraries.ts'
import { type Mutation, mutationsOf } from './support/mutations.ts'
import { curlOf, send, toWire, type WireRequest } from './support/on-the-wire.ts'
import { holds } from './support/property.ts'

let mock: Mock
beforeAll(async () => {
  // Whether a setting exists is not a question of the contract.
  mock = await startMock({ state: false })
})
afterAll(() => mock.close())

/** How the mock took a request: its status and the violations that it saw in it. */
async function taken(wire: WireRequest) {
  const before = mock.log.length
  const { status, text } = await send(mock.url, wire)
  const [entry] = mock.log.slice(before)
  return { status, text, operationId: entry?.operationId, violations: entry?.violations ?? [] }
}

/** More places, more ways to be wrong. */
const runsFor = ({ parameters, body }: Operation, factor: number) =>
  Math.min(60, factor * (3 + parameters.length + Object.keys(body?.schema.properties ?? {}).length))

const curl = (wire: WireRequest) => curlOf(mock.url, wire)

/** First the kind, then one of that kind: a long body has very many places for a wrong type. */
function pick([first, ...others]: [Mutation, ...Mutation[]], kind: number, which: number) {
  const all = [first, ...others]
  const kindOf = ({ name }: Mutation) => name.replace(/^.*: /, '')
  const kinds = [...new Set(all.map(kindOf))]
  const alike = all.filter((each) => kindOf(each) === kinds[kind % kinds.length])
  return alike[which % alike.length] ?? first
}

/** The codes that a refusal may have. */
function codesFor(operation: Operation, mutation: string): string[] {
  if (mutation === 'header: no token') return ['AuthenticationFailed.MissingParameter']
  if (mutation === 'body: cut JSON') return ['mock.malformedJson']
  const documented = Object.keys(responseExamples(operation, '400'))
  // Some limits have a code of their own; all else is the parameter error, which stands first.
  return mutation.endsWith('x-combined-limits') ? documented : documented.slice(0, 1)
}

// Dozens of calls each; a busy machine takes its time.
const timeout = 60_000

describe.for(operations)('$id', { timeout }, (operation) => {
  test('accepts what the contract allows', async () => {
    const valid = validRequest(operation).map((request) => toWire(operation, request))
    await holds(valid, { numRuns: runsFor(operation, 2), show: curl }, async (wire) => {
      expect(await taken(wire)).toMatchObject({
        status: 200,
        operationId: operation.id,
        violations: [],
      })
    })
  })

  test('refuses what the contract does not allow', async () => {
    const invalid = fc
      .tuple(validRequest(operation), fc.nat(), fc.nat())
      .map(([request, kind, which]) => pick(mutationsOf(operation, request), kind, which))
    const show = ({ name, wire }: Mutation) => `${curl(wire)}  # ${name}`
    await holds(invalid, { numRuns: runsFor(operation, 3), show }, async ({ name, wire }) => {
      const { status, text, violations } = await taken(wire)
      expect(status).toBe(400)
      expect(codesFor(operation, name)).toContain(JSON.parse(text).code)
      expect(violations).not.toEqual([])
      expect(violations.filter(({ location }) => location[0] !== 'request')).toEqual([])
    })
  })
})

test('a request for which a property does not hold is shown as a curl line', async () => {
  await using wrong = await startMock({ state: false })
  wrong.on('updateContactRestrictSetting').reply('system.error')
  const operation = operations.find(({ id }) => id === 'updateContactRestrictSetting')
  if (!operation) throw new Error('The contract has no such operation.')
  const valid = validRequest(operation).map((request) => toWire(operation, request))
  const show = (wire: WireRequest) => curlOf(wrong.url, wire)
  const tried = holds(valid, { numRuns: 5, show }, async (wire) => {
    expect((await send(wrong.url, wire)).status).toBe(200)
  })
  await expect(tried).rejects.toThrow(
    /^curl -X PUT -H "x-acs-dingtalk-access-token: \$DINGTALK_TOKEN" -H 'content-type: application\/json' --data-raw '\{.*\}' 'http:\/\/127\.0\.0\.1:\d+\/v1\.0\/contact\/restrictions\/settings'$/m,
  )
  await expect(tried).rejects.toThrow('expected 500 to be 200')
  await expect(tried).rejects.not.toThrow('a-token')
})

test('a curl line stands what a shell would read', () => {
  const wire = { method: 'POST', target: "/a'b", headers: {}, body: `{"it's":"$HOME"}` }
  expect(curlOf('http://mock', wire)).toBe(
    `curl -X POST --data-raw '{"it'\\''s":"$HOME"}' 'http://mock/a'\\''b'`,
  )
})
