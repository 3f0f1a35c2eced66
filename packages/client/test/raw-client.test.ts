import { expect, test } from 'vitest'
import { json, observe } from './support/observe.ts'
import { clientAt } from './support/transports.ts'

const PATH = '/v1.0/contact/contactHideSettings'
const clientWith = (fetch: ReturnType<typeof observe>['fetch']) =>
  clientAt('https://api.dingtalk.com', { fetch }).raw

test('the raw client has every method of openapi-fetch', async () => {
  const { default: createFetchClient } = await import('openapi-fetch')
  const { fetch } = observe(json({}))
  expect(Object.keys(clientWith(fetch)).sort()).toEqual(Object.keys(createFetchClient()).sort())
})

test('middleware of the raw client serves the calls that follow, until it is ejected', async () => {
  const { sent, fetch } = observe(json({ hasMore: false }))
  const raw = clientWith(fetch)
  const marks = {
    onRequest({ request }: { request: Request }) {
      request.headers.set('x-mark', 'yes')
    },
  }
  const before = raw.GET(PATH)
  raw.use(marks)
  const during = raw.GET(PATH)
  raw.eject(marks)
  const after = raw.GET(PATH)
  await Promise.all([before, during, after])
  expect(sent.map(({ headers }) => headers.get('x-mark'))).toEqual([null, 'yes', null])
})

test('a middleware that is none fails the next call, and no other', async () => {
  const { sent, fetch } = observe(json({ hasMore: false }))
  const raw = clientWith(fetch)
  raw.use({} as never)
  await expect(raw.GET(PATH)).rejects.toThrow(/middleware/i)
  expect(sent).toEqual([])
  expect((await raw.GET(PATH)).data).toEqual({ hasMore: false })
})
