// Requests that the contract does not allow.
import { expect, test } from 'vitest'
import { call, put } from './support/call.ts'
import { documentedAnswers, RESTRICTION, RESTRICTIONS } from './support/samples.ts'

test.each([
  ['listContactRestrictSetting', () => call('GET', `${RESTRICTIONS}?maxResults=101`)],
  ['updateContactRestrictSetting', () => put('{"type":"other"}')],
  ['deleteContactRestrictSetting', () => call('DELETE', `${RESTRICTIONS}/abc`)],
])('gets the first 400 that the operation documents: %s', async (id, invalid) => {
  const [first] = documentedAnswers(id, 400)
  expect((await invalid()).answer).toMatchObject({ status: 400, body: { code: first?.name } })
})

// Parameters as the contract spells them; Prism has them in lower case.
test.each([
  ['over the maximum', `${RESTRICTIONS}?maxResults=101`, 'maximum', ['query', 'maxResults']],
  ['no number', `${RESTRICTIONS}?maxResults=ten`, 'type', ['query', 'maxResults']],
  ['missing', '/v1.0/contact/seniorSettings', 'required', ['query', 'seniorStaffId']],
])('a query parameter that is %s', async (_, target, keyword, [part, name]) => {
  const { answer, violations } = await call('GET', target)
  // Of a missing parameter there is no place but the query as a whole.
  const location = keyword === 'required' ? ['request', part] : ['request', part, name]
  expect(violations).toEqual([{ location, keyword, message: expect.stringContaining(`${name}`) }])
  expect(answer.body).toMatchObject({ message: expect.stringContaining(`${name}`) })
})

test('a path parameter of the wrong type is named in its own spelling', async () => {
  const { answer, violations } = await call('DELETE', `${RESTRICTIONS}/abc`)
  expect(violations).toMatchObject([
    { location: ['request', 'path', 'settingId'], keyword: 'type' },
  ])
  expect(answer.body).toMatchObject({ message: expect.stringContaining('settingId') })
})

test.each([
  ['no `type`', { type: undefined }, 'required', []],
  ['a `type` that is none of the allowed', { type: 'other' }, 'enum', ['type']],
  ['a property too many', { Type: 1 }, 'additionalProperties', []],
  ['a wrong type inside a list', { subjectUserIds: [1] }, 'type', ['subjectUserIds', '0']],
])('a body with %s', async (_, change, keyword, location) => {
  const { violations } = await put(JSON.stringify({ ...JSON.parse(RESTRICTION), ...change }))
  expect(violations).toMatchObject([{ location: ['request', 'body', ...location], keyword }])
})

test('a body that is required is missing', async () => {
  const { answer, violations } = await put('')
  expect(answer.status).toBe(400)
  expect(violations).toMatchObject([
    { keyword: 'required', message: expect.stringMatching(/body/i) },
  ])
})

test('every violation is told, and the message has the first', async () => {
  const { answer, violations } = await put('{"type":"other","subjectDeptIds":[1],"unknown":1}')
  expect(violations.map(({ keyword }) => keyword).sort()).toEqual(['additionalProperties', 'enum'])
  expect(answer.body).toMatchObject({
    message: expect.stringContaining(`${violations[0]?.message}`),
  })
})

test.each([
  ['cut off', '{"type":'],
  ['no JSON at all', 'type=onlySelf'],
])(
  'a body that is %s is answered, and the mock says that it is its own answer',
  async (_, body) => {
    expect((await put(body)).answer).toMatchObject({
      status: 400,
      body: { code: 'mock.malformedJson', message: expect.stringContaining('not JSON') },
    })
  },
)

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json'])(
  'a body of type %s is read as JSON',
  async (type) => {
    const { answer } = await put('{bad', { 'content-type': type })
    expect(answer.body).toMatchObject({ code: 'mock.malformedJson' })
  },
)
