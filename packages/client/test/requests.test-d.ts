import { describe, expectTypeOf, test } from 'vitest'
import type {
  ContactClient,
  ContactRestrictSettingPage,
  OperationErrors,
  OperationId,
} from '../src/index.ts'

declare const client: ContactClient

describe('requests', () => {
  test('take what the contract says', () => {
    client.listContactRestrictSetting()
    client.listContactRestrictSetting({ query: { nextToken: 1, maxResults: 100 } })
    client.deleteContactRestrictSetting({ path: { settingId: 1 } })
    client.updateContactRestrictSetting({ body: { type: 'onlySelf' } })
    client.listSeniorSettings({ query: { seniorStaffId: 'x' } })
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

describe('options of a call', () => {
  test('are these', () => {
    client.listContactRestrictSetting({}, { signal: AbortSignal.timeout(1) })
    client.listContactRestrictSetting({}, { timeoutMs: 1_000, deadlineMs: 5_000 })
    client.listContactRestrictSetting.pages({}, { signal: AbortSignal.timeout(1) })
    client.results.listContactRestrictSetting({}, { timeoutMs: 1_000 })
  })

  test('and no others', () => {
    // @ts-expect-error a misspelt option
    client.listContactRestrictSetting({}, { sginal: AbortSignal.timeout(1) })
    // @ts-expect-error a controller is no signal
    client.listContactRestrictSetting({}, { signal: new AbortController() })
    // @ts-expect-error a number of milliseconds
    client.listContactRestrictSetting({}, { timeoutMs: '1s' })
    // @ts-expect-error a misspelt option of a walk
    client.listContactRestrictSetting.items({}, { timeout: 1_000 })
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
    expectTypeOf<'listRestrictions'>().not.toExtend<OperationId>()
    type Code = OperationErrors['listSeniorSettings']['code']
    expectTypeOf<'parameter.userNotExists'>().toExtend<Code>()
    expectTypeOf<'InvalidAuthentication'>().toExtend<Code>()
    expectTypeOf<'idInvalid'>().not.toExtend<Code>()
  })
})

test('the raw client is typed by paths', () => {
  client.raw.GET('/v1.0/contact/restrictions/settings')
  // @ts-expect-error no such path
  client.raw.GET('/v1.0/contact/restriction/settings')
  // @ts-expect-error no such method on this path
  client.raw.DELETE('/v1.0/contact/restrictions/settings')
})
