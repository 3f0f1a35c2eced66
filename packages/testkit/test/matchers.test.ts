// The matchers as vitest runs them. That they run in a project of its own, and in jest,
// `vitest-project.test.ts` and `jest-project.test.ts` show.
import { type ContactApiError, createContactClient } from '@dingtalk-contact/client'
import { startMock } from '@dingtalk-contact/mock'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.ts'

const LIST = 'listContactRestrictSetting'
const { page } = fixtures[LIST].responses
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const failure = (assertion: () => unknown) => {
  try {
    assertion()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'did not fail'
}

describe('toMatchOperation takes', () => {
  test('the decoded body of a 200', () => {
    expect(page).toMatchOperation(LIST)
    expect({ hasMore: 1 }).not.toMatchOperation(LIST)
  })

  test('status and body', () => {
    expect({ status: 200, body: page }).toMatchOperation(LIST)
    expect({ status: 201, body: page }).not.toMatchOperation(LIST)
    expect(fixtures[LIST].errors['system.error']).toMatchOperation(LIST)
  })

  test('the nothing that an empty answer decodes to', () => {
    expect(undefined).toMatchOperation('deleteContactHideSetting')
    expect(undefined).not.toMatchOperation(LIST)
    expect({ status: 200 }).toMatchOperation('deleteContactHideSetting')
  })

  test('a Response, which can still be read', async () => {
    const response = json(page)
    await expect(response).toMatchOperation(LIST)
    expect(await response.json()).toEqual(page)
    await expect(json({ hasMore: 1 })).not.toMatchOperation(LIST)
    await expect(new Response('<html>')).not.toMatchOperation(LIST)
    await expect(new Response(null)).toMatchOperation('deleteContactHideSetting')
  })

  test('a promise of an answer, with `resolves`', async () => {
    await expect(Promise.resolve(page)).resolves.toMatchOperation(LIST)
  })

  test('a value deep in another, as an asymmetric matcher', () => {
    expect({ first: page }).toEqual({ first: expect.toMatchOperation(LIST) })
  })

  test('results and errors of the client', async () => {
    await using mock = await startMock()
    const client = createContactClient({ accessToken: 'any', baseUrl: mock.url })
    expect(await client[LIST]()).toMatchOperation(LIST)

    const raw = await client.raw.GET('/v1.0/contact/restrictions/settings', {
      headers: { 'x-mock-answer': 'system.error' },
    })
    expect(raw.response.status).toBe(500)
    expect(raw).toMatchOperation(LIST)

    const refused = await client[LIST]({ query: { maxResults: 101 } }).catch(
      (error: ContactApiError) => error,
    )
    expect(refused).toBeInstanceOf(Error)
    expect(refused).toMatchOperation(LIST)
    expect(refused).not.toMatchOperation('getAccessToken')
  })
})

describe('toMatchOperation refuses', () => {
  test('a promise', () => {
    const promise = Promise.resolve(page)
    expect(failure(() => expect(promise).toMatchOperation(LIST))).toContain(
      `Await the call of ${LIST}`,
    )
  })

  test('a Response that was read before', async () => {
    const response = json(page)
    await response.text()
    await expect(async () => expect(response).toMatchOperation(LIST)).rejects.toThrow(
      'was read before',
    )
  })

  test('an error without an answer: it comes through', () => {
    const error = new TypeError('fetch failed')
    expect(failure(() => expect(error).toMatchOperation(LIST))).toBe('fetch failed')
  })

  test('a name that the contract does not have', () => {
    // @ts-expect-error no such operation
    const assertion = () => expect(page).toMatchOperation('listContactRestrictSettings')
    expect(failure(assertion)).toContain(`Did you mean ${LIST}`)
  })
})

describe('a failure says', () => {
  test('operation, status, pointer, keyword, what was expected and what came', () => {
    const message = failure(() =>
      expect({ hasMore: 1, list: [{ id: 'x' }] }).toMatchOperation(LIST),
    )
    expect(message).toBe(
      `${LIST}: the 200 answer departs from the contract in 2 places.

  /hasMore  type: expected boolean, came 1
  /list/0/id  type: expected integer, came "x"
`,
    )
  })

  test('how many more there are, when there are many', () => {
    const body = { list: Array.from({ length: 25 }, () => ({ id: 'x' })) }
    const message = failure(() => expect(body).toMatchOperation(LIST))
    expect(message).toContain('in 25 places')
    expect(message.match(/\/id {2}type/g)).toHaveLength(20)
    expect(message).toContain('  and 5 more\n')
  })

  test('that it should not match', () => {
    const message = failure(() => expect(page).not.toMatchOperation(LIST))
    expect(message).toBe(`${LIST}: the 200 answer is what the contract says, and should not be.`)
  })
})

describe('toMatchRequest', () => {
  test('checks the body of a request', () => {
    expect(fixtures.updateContactRestrictSetting.requests.create).toMatchRequest(
      'updateContactRestrictSetting',
    )
    const message = failure(() =>
      expect({ subjectDeptIds: [1] }).toMatchRequest('updateContactRestrictSetting'),
    )
    expect(message).toBe(
      `updateContactRestrictSetting: the request body departs from the contract in one place.

  /type  required: expected a value, came nothing
`,
    )
  })
})
