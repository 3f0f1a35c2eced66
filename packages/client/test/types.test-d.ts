import { describe, expectTypeOf, test } from 'vitest'
import {
  type ContactClient,
  type ContactRestrictSettingPage,
  createContactClient,
  type OperationErrorCodes,
  type OperationId,
} from '../src/index.ts'

declare const client: ContactClient

describe('requests', () => {
  test('take what the contract says', () => {
    client.listContactRestrictSetting()
    client.listContactRestrictSetting({ query: { nextToken: 1, maxResults: 100 } })
    client.deleteContactRestrictSetting({ path: { settingId: 1 } })
    client.updateContactRestrictSetting({ body: { type: 'onlySelf' } })
    client.listSeniorSettings({ query: { seniorStaffId: 'x' } }, { signal: AbortSignal.timeout(1) })
  })

  test('refuse misspelt and excess keys', () => {
    // @ts-expect-error a misspelt query key
    client.listContactRestrictSetting({ query: { maxResult: 100 } })
    // @ts-expect-error a misspelt part
    client.listContactRestrictSetting({ querry: {} })
    // @ts-expect-error a misspelt body key
    client.updateContactRestrictSetting({ body: { type: 'onlySelf', nmae: 'x' } })
    // @ts-expect-error an operation without a body
    client.deleteContactRestrictSetting({ path: { settingId: 1 }, body: {} })
    // @ts-expect-error a misspelt option
    client.listContactRestrictSetting({}, { sginal: AbortSignal.timeout(1) })
  })

  test('refuse what is missing or of the wrong type', () => {
    // @ts-expect-error the path is required
    client.deleteContactRestrictSetting()
    // @ts-expect-error a required query parameter
    client.listSeniorSettings({ query: {} })
    // @ts-expect-error a required body property
    client.updateContactRestrictSetting({ body: {} })
    // @ts-expect-error not one of the values
    client.updateContactRestrictSetting({ body: { type: 'everybody' } })
    // @ts-expect-error an integer
    client.listContactRestrictSetting({ query: { maxResults: '100' } })
    // @ts-expect-error no such operation
    client.listRestrictions()
  })

  test('take values that an open list does not know', () => {
    client.updateEmpAttrbuteVisibilitySetting({ body: { hideFields: ['mobile', '12837'] } })
  })
})

describe('answers', () => {
  test('are typed by the contract', () => {
    expectTypeOf(
      client.listContactRestrictSetting,
    ).returns.resolves.toEqualTypeOf<ContactRestrictSettingPage>()
    expectTypeOf(client.updateSeniorSetting).returns.resolves.toBeVoid()
    expectTypeOf(client.deleteContactRestrictSetting).returns.resolves.toHaveProperty('result')
  })
})

describe('names', () => {
  test('of operations and codes are known', () => {
    expectTypeOf<'listSeniorSettings'>().toExtend<OperationId>()
    expectTypeOf<'parameter.userNotExists'>().toExtend<OperationErrorCodes['listSeniorSettings']>()
    expectTypeOf<'InvalidAuthentication'>().toExtend<OperationErrorCodes['listSeniorSettings']>()
    expectTypeOf<'idInvalid'>().not.toExtend<OperationErrorCodes['listSeniorSettings']>()
  })
})

test('a client takes a token or a function that gives one', () => {
  createContactClient({ accessToken: 'token' })
  createContactClient({ accessToken: async () => 'token' })
  // @ts-expect-error the token is required
  createContactClient({})
})

test('the raw client is typed by paths', () => {
  client.raw.GET('/v1.0/contact/restrictions/settings')
  // @ts-expect-error no such path
  client.raw.GET('/v1.0/contact/restriction/settings')
})
