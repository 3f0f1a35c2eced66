// The mock over real HTTP: what the tests of the handler cannot see.
import { describe, expect, test } from 'vitest'
import type { Violation } from '../src/index.ts'
import { get, put, start } from './support/mock.ts'
import {
  documentedAnswers,
  HIDE_SETTING,
  REQUEST_ID,
  RESTRICTION,
  RESTRICTIONS,
  TOKEN,
} from './support/samples.ts'

/** Decodes the header the way the documentation says. */
function violationsOf(response: Response): Violation[] {
  return JSON.parse(decodeURI(response.headers.get('sl-violations') ?? '[]'))
}

describe('an answer', () => {
  test('with a body: status, JSON, and its length in bytes', async () => {
    const response = await get(await start({ state: false }), `${RESTRICTIONS}?maxResults=10`)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json;charset=utf-8')
    expect(response.headers.get('content-length')).toBe(`${Buffer.byteLength(text)}`)
    const [page] = documentedAnswers('listContactRestrictSetting', 200)
    expect(JSON.parse(text)).toEqual(page?.body)
  })

  test('that is empty: no body and no content type', async () => {
    const mock = await start()
    const response = await fetch(mock.url + HIDE_SETTING, { method: 'DELETE', headers: TOKEN })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    expect(response.headers.get('content-length')).toBe('0')
    expect(response.headers.get('content-type')).toBeNull()
  })

  test('in Chinese arrives whole', async () => {
    const response = await get(await start(), RESTRICTIONS, { 'x-mock-answer': 'system.error' })
    const [error] = documentedAnswers('listContactRestrictSetting', 500)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ message: Object(error?.body).message })
  })

  test('to malformed JSON comes at once', async () => {
    const response = await put(await start(), '{"type":')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'mock.malformedJson' })
  })

  test('to a body that is not sent as JSON says which type is', async () => {
    const response = await put(await start(), RESTRICTION, { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({
      code: 'mock.unsupportedMediaType',
      message: expect.stringMatching(/application\/json.*text\/plain/),
    })
    expect(violationsOf(response)).toEqual([
      {
        location: ['request', 'header', 'content-type'],
        keyword: 'contentMediaType',
        message: expect.stringContaining('application/json'),
      },
    ])
  })

  test('to a path that cannot be decoded is an error of the mock, with a request id', async () => {
    const mock = await start()
    const url = `${mock.url}${RESTRICTIONS}/%E0%A4%A`
    const response = await fetch(url, { method: 'DELETE', headers: TOKEN })
    expect(response.ok).toBe(false)
    expect(await response.json()).toMatchObject({
      code: expect.stringMatching(/^mock\./),
      requestid: expect.stringMatching(REQUEST_ID),
    })
  })

  test('to a path with two slashes in front, as from a base URL that ends in one', async () => {
    const response = await get(await start(), `/${RESTRICTIONS}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ errcode: 404 })
  })
})

describe('the header sl-violations', () => {
  test('says where the request departs from the contract, and by which keyword', async () => {
    const response = await get(await start(), `${RESTRICTIONS}?maxResults=101`)
    expect(violationsOf(response)).toEqual([
      {
        location: ['request', 'query', 'maxResults'],
        keyword: 'maximum',
        message: expect.stringContaining('maxResults'),
      },
    ])
  })

  test('carries names that are not ASCII', async () => {
    const response = await put(await start(), '{"type":"onlySelf","subjectUserIds":["a"],"备注":1}')
    expect(violationsOf(response)[0]?.message).toContain('备注')
  })

  test('is not there when all is well', async () => {
    expect((await get(await start(), RESTRICTIONS)).headers.has('sl-violations')).toBe(false)
  })

  test('has the first violation alone when there are too many for a header', async () => {
    const mock = await start()
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`no${index}`, 1]))
    const response = await put(mock, JSON.stringify({ ...JSON.parse(RESTRICTION), ...many }))
    expect(response.status).toBe(400)
    expect(violationsOf(response)).toHaveLength(1)
    expect(mock.log[0]?.violations).toHaveLength(500)
  })

  test('is left out when not even one fits: the answer can still be read', async () => {
    // Short as JSON; nine times as long when each character is percent-encoded.
    const response = await put(await start(), `{"type":"onlySelf","${'长'.repeat(3000)}":1}`)
    expect(response.status).toBe(400)
    expect(response.headers.has('sl-violations')).toBe(false)
  })
})
