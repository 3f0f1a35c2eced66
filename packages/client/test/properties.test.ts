// What holds for every request that the contract allows, and for every answer there can be.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ContactError, type FullContactClient, type OperationId } from '../src/index.ts'
import { parseJson } from '../src/later/read-integers.ts'
import { redact } from '../src/redact.ts'
import { anyAnswer, noAnswer, requestOf } from './support/arbitraries.ts'
import { call } from './support/call.ts'
import { operation, operations } from './support/contract.ts'
import { type Arrived, type FaultServer, openFaultServer } from './support/fault-server.ts'
import { json } from './support/faults.ts'
import { clientAt, outcomeOf, TRANSPORTS } from './support/transports.ts'

const SEED = 20_261_122
const runs = (numRuns: number) => ({ seed: SEED, numRuns, endOnFailure: true })

/** The path of an operation with its values, and its query, as they have to stand in the request line. */
function targetOf(id: OperationId, path: Readonly<Record<string, unknown>>, query: object): string {
  const filled = operation(id).path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  )
  const search = Object.entries(query).map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
  )
  return search.length > 0 ? `${filled}?${search.join('&')}` : filled
}

describe.for(TRANSPORTS)('over %s', ([, transport]) => {
  describe('every request goes out as the contract says, and its answer comes back', () => {
    let server: FaultServer
    let client: FullContactClient
    let answer: unknown
    let last: Arrived | undefined
    beforeAll(async () => {
      server = await openFaultServer((request) => {
        last = request
        return json(answer)
      })
      client = clientAt(server.url, { ...transport, integers: 'bigint' })
    })
    afterAll(() => server.close())

    test.for(operations)('$id', async (each) => {
      const { id, method } = each
      await fc.assert(
        fc.asyncProperty(requestOf(each), fc.jsonValue({ maxDepth: 2 }), async (request, value) => {
          answer = { value }
          const data = await call(client, id, request)

          expect(last?.method).toBe(method)
          expect(last?.target).toBe(targetOf(id, request.path, request.query))
          expect(last?.body).toBe(request.body === undefined ? '' : JSON.stringify(request.body))
          expect(last?.headers['content-type']).toBe(
            request.body === undefined ? undefined : 'application/json',
          )
          expect(data).toEqual(parseJson(JSON.stringify(answer), 'bigint'))
        }),
        runs(8),
      )
    })
  })

  test('no answer makes it throw outside of its family, or hang', { timeout: 30_000 }, async () => {
    let next: { bytes: Uint8Array; closes: boolean }
    const server = await openFaultServer(() => ({
      arrived(socket) {
        socket.write(next.bytes, () => next.closes && socket.end())
      },
    }))
    const client = clientAt(server.url, { ...transport, timeoutMs: 5_000, deadlineMs: 20_000 })
    const calls = [
      () => client.listContactHideSettings(),
      () => client.updateSeniorSetting({ body: { seniorStaffId: 'x', open: true } }),
      async () => {
        for await (const _ of client.listContactHideSettings.items()) break
      },
      () => client.results.listContactHideSettings(),
    ]
    const ends = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 5, arbitrary: anyAnswer }, noAnswer),
        fc.nat(calls.length - 1),
        async (answer, which) => {
          next = answer
          const outcome = await outcomeOf(calls[which]?.() ?? Promise.resolve())
          ends.add(outcome instanceof ContactError ? outcome.kind : 'answer')
          if (!(outcome instanceof Error)) return
          expect(outcome).toBeInstanceOf(ContactError)
          expect(outcome).toMatchObject({
            kind: expect.stringMatching(/^(api|connection|timeout|decode)$/),
            operationId: expect.any(String),
          })
          expect(() => JSON.stringify(outcome)).not.toThrow()
        },
      ),
      runs(200),
    )
    // Else the answers were not of every kind.
    expect([...ends]).toEqual(expect.arrayContaining(['answer', 'api', 'connection', 'decode']))
    await server.close()
  })
})

describe('integers', () => {
  const digits = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

  /** JSON with integers of any length, written by hand, and the value that it stands for. */
  const exactJson = fc.letrec<{ node: { text: string; value: unknown } }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      digits.map((value) => ({
        text: String(value),
        value: Number.isSafeInteger(Number(value)) ? Number(value) : value,
      })),
      fc.string({ unit: 'binary' }).map((value) => ({ text: JSON.stringify(value), value })),
      fc
        .tuple(digits, fc.constantFrom(':', ',', '"', '\\', '[ '))
        .map(([number, mark]) => `${mark}${number}`)
        .map((value) => ({ text: JSON.stringify(value), value })),
      fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }).map((value) => ({
        text: JSON.stringify(value),
        value,
      })),
      fc.constantFrom(true, false, null).map((value) => ({ text: String(value), value })),
      fc.array(tie('node'), { maxLength: 4 }).map((items) => ({
        text: `[ ${items.map(({ text }) => text).join(' , ')} ]`,
        value: items.map(({ value }) => value),
      })),
      fc
        .dictionary(
          fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
          tie('node'),
          {
            maxKeys: 4,
          },
        )
        .map((fields) => ({
          text: `{${Object.entries(fields).map(([key, { text }]) => `${JSON.stringify(key)} :${text}`)}}`,
          value: Object.fromEntries(Object.entries(fields).map(([key, { value }]) => [key, value])),
        })),
    ),
  })).node

  test('of any length, anywhere, come out exactly', () => {
    fc.assert(
      fc.property(exactJson, ({ text, value }) => {
        expect(parseJson(text, 'bigint')).toEqual(value)
      }),
      runs(2_000),
    )
  })
})

test('nothing that is redacted twice changes again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(redact(redact(text))).toBe(redact(text))
    }),
    runs(1_000),
  )
})
