// The header x-mock-answer.
import { expect, test } from 'vitest'
import { call, choose } from './support/call.ts'
import { operation, RESTRICTIONS } from './support/samples.ts'

const { id, answers } = operation('listContactRestrictSetting')

test.each(answers)('gives the documented $status $name', async ({ status, name, body }) => {
  const { answer } = await choose(name)
  expect(answer.status).toBe(status)
  expect({ ...Object(answer.body), requestid: 0 }).toEqual({ ...Object(body), requestid: 0 })
})

test('has successes, errors of the caller and errors of the server to choose from', () => {
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 400, 403, 500]))
})

test('with an unknown name: the mock says which names there are', async () => {
  const { answer } = await choose('lastpage')
  expect(answer).toMatchObject({ status: 400, body: { code: 'mock.unknownAnswer' } })
  expect(answer.body).toMatchObject({ message: expect.stringContaining('`lastpage`') })
  expect(answer.body).toMatchObject({ message: expect.stringContaining(id) })
  const names = answers.map(({ name }) => name).join(', ')
  expect(answer.body).toMatchObject({ message: expect.stringContaining(names) })
})

test('does not hide an invalid request', async () => {
  const { answer, violations } = await choose('last-page', `${RESTRICTIONS}?maxResults=101`)
  expect(answer.status).toBe(400)
  expect(violations).toMatchObject([{ keyword: 'maximum' }])
})

test('does not stand in for a token', async () => {
  const { answer } = await call('GET', RESTRICTIONS, { headers: { 'x-mock-answer': 'page' } })
  expect(answer.status).toBe(400)
})
