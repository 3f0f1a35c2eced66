import { expect, test } from 'vitest'
import { ContactApiError, ContactConnectionError, ContactUsageError } from '../src/index.ts'
import { json, observe } from './support/observe.ts'
import { clientAt } from './support/transports.ts'

const clientOf = (answer: () => Response | Promise<Response>) =>
  clientAt('https://api.dingtalk.com', { fetch: observe(answer).fetch, retry: { maxRetries: 0 } })

test('an answer is a value', async () => {
  const result = await clientOf(json({ hasMore: false })).results.listContactHideSettings()
  expect(result).toEqual({ ok: true, data: { hasMore: false } })
})

test('nothing is a value too', async () => {
  const { results } = clientOf(() => new Response(''))
  expect(await results.updateSeniorSetting({ body: { seniorStaffId: 'x', open: true } })).toEqual({
    ok: true,
    data: undefined,
  })
})

test('an error answer is a value, with its code', async () => {
  const { results } = clientOf(json({ code: 'idInvalid' }, 400))
  const result = await results.updateContactRestrictSetting({ body: { id: 1, type: 'onlySelf' } })
  expect(result.ok).toBe(false)
  expect(result.error).toBeInstanceOf(ContactApiError)
  expect(result.error).toMatchObject({ status: 400, code: 'idInvalid', category: 'not-found' })
  expect(result.data).toBeUndefined()
})

test('so is every other error of the family', async () => {
  const broken = clientOf(() => Promise.reject(new TypeError('fetch failed'))).results
  expect((await broken.listContactHideSettings()).error).toBeInstanceOf(ContactConnectionError)
  const { results } = clientOf(json({}))
  const refused = await results.deleteContactRestrictSetting({ path: { settingId: '' as never } })
  expect(refused.error).toBeInstanceOf(ContactUsageError)
  const aborted = await results.listContactHideSettings({}, { signal: AbortSignal.abort() })
  expect(aborted.error).toMatchObject({ kind: 'abort' })
})
