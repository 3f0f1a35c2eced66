import type { ApiError, ContactRestrictSettingPage } from '@dingtalk-contact/client'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { fixtures } from '../src/fixtures.ts'
import { checkResponse, type Problem } from '../src/index.ts'
import { contactMsw, handlers } from '../src/msw.ts'

describe('the matchers', () => {
  test('take the names of the contract', () => {
    expect({}).toMatchOperation('listSeniorSettings')
    expect({}).not.toMatchRequest('updateContactRestrictSetting')
    // @ts-expect-error no such operation
    expect({}).toMatchOperation('listSeniorSetting')
    // @ts-expect-error no such operation
    expect({}).toMatchRequest('updateContactRestrictSettings')
  })

  test('have to be awaited for a Response, and only then', () => {
    expectTypeOf(expect(new Response()).toMatchOperation('getUser')).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect({}).toMatchOperation('getUser')).toEqualTypeOf<void>()
    expectTypeOf(expect(JSON.parse('{}')).toMatchOperation('getUser')).toEqualTypeOf<void>()
    expectTypeOf(expect(Promise.resolve({})).resolves.toMatchOperation('getUser')).toEqualTypeOf<
      Promise<void>
    >()
  })

  test('are there without a framework', () => {
    expectTypeOf(checkResponse('getUser', { status: 200 })).toEqualTypeOf<Problem[]>()
    // @ts-expect-error no such operation
    checkResponse('getUsr', { status: 200 })
  })
})

describe('the fixtures', () => {
  const { listContactRestrictSetting: list, updateContactRestrictSetting: update } = fixtures

  test('have the types of the client', () => {
    expectTypeOf(list.responses.page).toEqualTypeOf<ContactRestrictSettingPage>()
    expectTypeOf(update.requests.create.type).toEqualTypeOf<
      'excludeNode' | 'onlySelf' | 'onlySelfDeptAndChild'
    >()
    expectTypeOf(list.parameters.query.maxResults).toEqualTypeOf<number | undefined>()
  })

  test('know the status of each error', () => {
    expectTypeOf(list.errors['system.error'].status).toEqualTypeOf<500>()
    expectTypeOf(list.errors['Forbidden.AccessDenied.QpsLimitForApi'].status).toEqualTypeOf<403>()
    expectTypeOf(list.errors['system.error'].body).toExtend<ApiError>()
    expectTypeOf(list.errors['system.error'].body.code).toEqualTypeOf<'system.error'>()
  })

  test('have nothing that the contract does not show', () => {
    // @ts-expect-error no such example
    list.responses.pages
    // @ts-expect-error it has no request body
    list.requests.create
    // @ts-expect-error no such error
    list.errors['listsize.too.long']
    // @ts-expect-error it takes nothing in the path
    list.parameters.path
    // @ts-expect-error no such operation
    fixtures.listContactRestrictSettings
  })
})

describe('the handlers for msw', () => {
  test('take the answers of each operation', async () => {
    handlers({ answers: { getUser: 'InvalidAuthentication' } })
    handlers({ answers: { listContactRestrictSetting: ['system.error', 'last-page'] } })
    // @ts-expect-error not documented for this operation
    handlers({ answers: { listContactRestrictSetting: 'listsize.too.long' } })
    // @ts-expect-error a misspelt option
    handlers({ baseURL: 'http://127.0.0.1' })
    // @ts-expect-error not documented for this operation
    ;(await contactMsw()).on('getUser').reply('listsize.too.long')
  })
})
