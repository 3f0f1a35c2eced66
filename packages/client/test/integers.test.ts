import { describe, expect, test } from 'vitest'
import { createContactClient, type UnsafeIntegers } from '../src/index.ts'
import { parseJson } from '../src/later/read-integers.ts'
import { observe } from './support/observe.ts'
import { outcomeOf } from './support/transports.ts'

function clientOf(text: string, integers?: UnsafeIntegers) {
  const { sent, fetch } = observe(() => new Response(text))
  const client = createContactClient({
    accessToken: 'a-token',
    fetch,
    ...(integers && { integers }),
  })
  return { sent, client }
}
const answerTo = (text: string, integers?: UnsafeIntegers) =>
  outcomeOf(clientOf(text, integers).client.listContactHideSettings())

const MAX = '9223372036854775807'
const MIN = '-9223372036854775808'

describe('an integer beyond 2^53 in an answer', () => {
  const PLACES: [string, string, (value: unknown) => unknown][] = [
    ['in a property', `{"nextToken":${MAX}}`, (value) => ({ nextToken: value })],
    ['after white space', `{"nextToken" : \n\t${MAX} }`, (value) => ({ nextToken: value })],
    ['first in a list', `[${MAX}]`, (value) => [value]],
    ['within a list', `[1, ${MAX},2]`, (value) => [1, value, 2]],
    [
      'deep',
      `{"list":[{"a":{"b":[[{"id":${MAX}}]]}}]}`,
      (value) => ({ list: [{ a: { b: [[{ id: value }]] } }] }),
    ],
    ['at the top', MAX, (value) => value],
    ['at the top, after white space', ` ${MAX}\n`, (value) => value],
    ['beside strings of digits', `{"a":"${MAX}","b":${MAX}}`, (value) => ({ a: MAX, b: value })],
    [
      'beside a string that looks like JSON',
      `{"a":"{\\"b\\":${MAX},\\\\","b":${MAX}}`,
      (value) => ({ a: `{"b":${MAX},\\`, b: value }),
    ],
    [
      'beside a long fraction',
      `{"a":0.12345678901234567890,"b":${MAX}}`,
      (value) => ({ a: 0.12345678901234568, b: value }),
    ],
    [
      'beside a long number with an exponent',
      `[12345678901234567e-10,1e1,${MAX}]`,
      (value) => [1234567.8901234567, 10, value],
    ],
    [
      'beside text that looks like a mark of ours',
      `{"a":"int:0.5:7","b":"int:0.5:x","c":${MAX}}`,
      (value) => ({ a: 'int:0.5:7', b: 'int:0.5:x', c: value }),
    ],
  ]

  test.for(PLACES)('is an error by default: %s', async ([, text]) => {
    const error = await answerTo(text)
    expect(error).toMatchObject({
      kind: 'decode',
      status: 200,
      attempts: 1,
      text,
      message: expect.stringMatching(/beyond 2\^53.*`integers: 'bigint'`/),
    })
  })

  test.for(PLACES)('is a bigint by option: %s', async ([, text, expected]) => {
    expect(await answerTo(text, 'bigint')).toEqual(expected(BigInt(MAX)))
  })

  test.for(PLACES)('is a string of digits by option: %s', async ([, text, expected]) => {
    expect(await answerTo(text, 'string')).toEqual(expected(MAX))
  })

  test('may be negative, or just too long', async () => {
    expect(await answerTo(`{"a":${MIN},"b":9007199254740992}`, 'bigint')).toEqual({
      a: BigInt(MIN),
      b: 2n ** 53n,
    })
  })

  test('may be longer than an int64', async () => {
    const digits = '123456789'.repeat(50)
    expect(await answerTo(`{"a":${digits}}`, 'string')).toEqual({ a: digits })
  })

  test('in an error answer does not hide the error', async () => {
    const body = `{"code":"parameter.error","message":"no such ID","id":${MAX}}`
    const { fetch } = observe(() => new Response(body, { status: 400 }))
    const client = createContactClient({ accessToken: 'a-token', fetch })
    expect(await outcomeOf(client.listContactHideSettings())).toMatchObject({
      kind: 'api',
      code: 'parameter.error',
    })
  })
})

describe('no false alarm', () => {
  test.for([
    '{"id":9007199254740991,"min":-9007199254740991}',
    `{"id":"${MAX}"}`,
    `{"text":"a:${MAX},b"}`,
    `{"${MAX}":1}`,
    '{"a":0.1234567890123456789}',
    '{"a":1234567890123456.5}',
    '{"a":1234567890123456e3,"b":1234567890123456E+3}',
    '{"a":1e300,"b":-1.5e-9}',
    '{"a":"\\":1234567890123456789"}',
    '[1234567890123456]',
    '1234567890123456',
  ])('%s', async (text) => {
    for (const integers of ['error', 'bigint', 'string'] as const) {
      expect(await answerTo(text, integers)).toEqual(JSON.parse(text))
    }
  })
})

describe('an answer that is no JSON stays a decode error', () => {
  test.for([`{"id":${MAX}`, `{"id":${MAX},}`, `[0${MAX}]`, `[-${MAX}-]`, `{"a":${MAX}"b"}`])(
    '%s',
    async (text) => {
      for (const integers of ['error', 'bigint', 'string'] as const) {
        expect(await answerTo(text, integers)).toMatchObject({
          kind: 'decode',
          message: expect.stringContaining('not JSON'),
        })
      }
    },
  )
})

describe('a hostile answer takes no longer than its length', () => {
  // Whatever is quadratic takes minutes here.
  test.for<[string, string]>([
    ['a run of digits', `[${MAX},${'1'.repeat(1_000_000)}.5]`],
    ['a string that never ends', `[${MAX},"${'\\"'.repeat(500_000)}`],
    ['a string of escapes', `[${MAX},"${'\\\\'.repeat(500_000)}"]`],
    ['white space', `[${MAX},${' '.repeat(1_000_000)}`],
  ])('%s', ([, text]) => {
    expect(['object', 'undefined']).toContain(typeof attempt(() => parseJson(text, 'string')))
  })
})

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch {
    return undefined
  }
}

describe('an integer in a request', () => {
  const send = async (body: unknown) => {
    const { sent, client } = clientOf('{"result":7}')
    const outcome = await outcomeOf(
      client.updateContactHideSetting({ body: body as Record<string, never> }),
    )
    return { outcome, text: await sent[0]?.text() }
  }

  test('is sent digit by digit when it is a bigint', async () => {
    const { text } = await send({ id: BigInt(MAX), objectDeptIds: [BigInt(MIN), 1] })
    expect(text).toBe(`{"id":${MAX},"objectDeptIds":[${MIN},1]}`)
  })

  test('is refused when it was rounded before', async () => {
    const { outcome, text } = await send({ id: 1, list: [{ deep: -(2 ** 53) }] })
    expect(outcome).toMatchObject({
      kind: 'usage',
      operationId: 'updateContactHideSetting',
      message: expect.stringMatching(/at \/list\/0\/deep is an integer beyond 2\^53.*bigint/),
    })
    expect(text).toBeUndefined()
  })

  test('is refused beside a bigint too', async () => {
    const { outcome } = await send({ a: 1n, b: 2 ** 53 })
    expect(outcome).toMatchObject({ kind: 'usage' })
  })

  test('is refused when it is the whole body', async () => {
    expect((await send(2 ** 53)).outcome).toMatchObject({ kind: 'usage' })
  })

  test.for<[string, unknown]>([
    ['the largest safe one', { id: 9007199254740991, min: -9007199254740991 }],
    ['digits in a string', { name: MAX, text: `:${MAX}` }],
    ['a fraction', { value: 1234567890123456.5 }],
    ['text that looks like a mark of ours', { name: 'int:0.5:5', 'int:0.5:6': 1 }],
  ])('is left alone: %s', async ([, body]) => {
    expect((await send(body)).text).toBe(JSON.stringify(body))
  })

  test('leaves text alone that looks like a mark of ours, beside a bigint', async () => {
    const body = { name: 'int:0.5:5', 'int:0.5:6': 1 }
    const { text } = await send({ ...body, id: 7n })
    expect(JSON.parse(text ?? '')).toEqual({ ...body, id: 7 })
  })
})
