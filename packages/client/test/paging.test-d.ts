import { expectTypeOf, test } from 'vitest'
import type {
  ContactClient,
  ContactRestrictSettingPage,
  ListContactRestrictSettingItem,
  ListEmpLeaveRecordsItem,
  ListEmpLeaveRecordsResponse,
  ListUserGroupsItem,
  QueryCorpUserStatisticItem,
} from '../src/index.ts'

declare const client: ContactClient

test('pages are what the method answers', () => {
  expectTypeOf(client.listContactRestrictSetting.pages()).toEqualTypeOf<
    AsyncGenerator<ContactRestrictSettingPage, void, undefined>
  >()
  expectTypeOf(client.listEmpLeaveRecords.pages).returns.toEqualTypeOf<
    AsyncGenerator<ListEmpLeaveRecordsResponse, void, undefined>
  >()
})

test('items are what stands in a page', async () => {
  type Page = Required<ContactRestrictSettingPage>
  expectTypeOf<ListContactRestrictSettingItem>().toEqualTypeOf<NonNullable<Page['list'][number]>>()
  for await (const item of client.listContactRestrictSetting.items()) {
    expectTypeOf(item).toEqualTypeOf<ListContactRestrictSettingItem>()
    expectTypeOf(item.name).toEqualTypeOf<string | undefined>()
  }
  expectTypeOf(client.listEmpLeaveRecords.items).returns.toEqualTypeOf<
    AsyncGenerator<ListEmpLeaveRecordsItem, void, undefined>
  >()
  // Within `result`, and with the cursor in the body.
  expectTypeOf(client.listUserGroups.items).returns.toEqualTypeOf<
    AsyncGenerator<ListUserGroupsItem, void, undefined>
  >()
  expectTypeOf(client.queryCorpUserStatistic.items).returns.toEqualTypeOf<
    AsyncGenerator<QueryCorpUserStatisticItem, void, undefined>
  >()
  expectTypeOf<ListUserGroupsItem>().not.toBeAny()
  expectTypeOf<QueryCorpUserStatisticItem>().toHaveProperty('unionId')
})

test('a walk takes the request of the method', () => {
  client.listContactRestrictSetting.items({ query: { maxResults: 100 } })
  // @ts-expect-error a misspelt key
  client.listContactRestrictSetting.items({ query: { maxResult: 100 } })
  // @ts-expect-error a required request
  client.listEmpLeaveRecords.pages()
})

test('an operation without pages has no walk', () => {
  // @ts-expect-error no pages
  client.listSeniorSettings.pages({ query: { seniorStaffId: 'x' } })
  // @ts-expect-error a result is a single page
  client.results.listContactRestrictSetting.items()
})
