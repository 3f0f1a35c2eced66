// Whose tokens a client has decides which operations it has.
import { describe, expectTypeOf, test } from 'vitest'
import {
  type AppOperations,
  type ContactClient,
  type ContactOperations,
  createContactClient,
  type FullContactClient,
  type GetUserResponse,
  type UserContactClient,
  type UserOperations,
} from '../src/index.ts'

const credentials = { appKey: 'key', appSecret: 'secret' }
const user = { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh' }
const me = { path: { unionId: 'me' } }

describe('a client with the token of an app', () => {
  test('comes of credentials or a token', () => {
    expectTypeOf(createContactClient({ credentials })).toEqualTypeOf<ContactClient>()
    expectTypeOf(createContactClient({ accessToken: 'token' })).toEqualTypeOf<ContactClient>()
    expectTypeOf(
      createContactClient({ accessToken: async ({ rejected }) => rejected ?? 'token' }),
    ).toEqualTypeOf<ContactClient>()
  })

  test('has the operations of apps, and getUser nowhere', () => {
    const client = createContactClient({ credentials })
    expectTypeOf(client).toExtend<AppOperations>()
    expectTypeOf(client.listContactHideSettings).toBeCallableWith({})
    // @ts-expect-error takes the token of a user
    client.getUser(me)
    // @ts-expect-error takes the token of a user
    client.results.getUser(me)
  })
})

describe('a client with the token of a user', () => {
  test('has the operations of users alone', () => {
    const client = createContactClient({ user })
    expectTypeOf(client).toEqualTypeOf<UserContactClient>()
    expectTypeOf(createContactClient({ user: 'token' })).toEqualTypeOf<UserContactClient>()
    expectTypeOf(client).toExtend<UserOperations>()
    expectTypeOf(client.getUser).returns.resolves.toEqualTypeOf<GetUserResponse>()
    expectTypeOf(client.results.getUser).toBeFunction()
    // @ts-expect-error takes the token of an app
    client.listContactHideSettings()
    // @ts-expect-error takes the token of an app
    client.results.listContactHideSettings()
  })
})

test('a client with both has all', () => {
  const client = createContactClient({ credentials, user })
  expectTypeOf(client).toEqualTypeOf<FullContactClient>()
  expectTypeOf(client).toExtend<ContactOperations>()
  client.getUser(me)
  client.listContactHideSettings()
  client.results.getUser(me)
})

test('the token of a user is no token of an app', () => {
  const given = createContactClient({ user: 'token' })
  expectTypeOf(given).not.toExtend<ContactClient>()
  expectTypeOf<ContactClient>().not.toExtend<UserContactClient>()
  expectTypeOf<FullContactClient>().toExtend<AppOperations>()
  expectTypeOf<FullContactClient>().toExtend<UserOperations>()
})
