import { ContactApiError } from '@dingtalk-contact/client'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations, responseExamples } from '../src/contract.ts'
import { breachesOf } from './support/breaches.ts'
import { call, clientOf } from './support/client.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const constrained = operations.filter((operation) => breachesOf(operation).length > 0)

describe.for(constrained)('$id', (operation) => {
  const parameterError = Object.keys(responseExamples(operation, '400'))[0]

  test.for(breachesOf(operation))('refuses: $name', async ({ keyword, field, request }) => {
    const client = clientOf(mock.url)
    const before = mock.log.length
    const error = await call(client, operation.id, request).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toMatchObject({ status: 400, code: parameterError })
    const [entry] = mock.log.slice(before)
    const named = entry?.violations.filter((violation) => violation.keyword === keyword)
    expect(named, JSON.stringify(entry?.violations)).not.toEqual([])
    expect(JSON.stringify(named)).toContain(field)
    expect(entry?.violations.filter(({ location }) => location[0] === 'response')).toEqual([])
  })
})
