import { expect, test } from 'vitest'
import { startCacheServer } from './support/cache-server.ts'
import { checkout } from './support/checkout.ts'

const TEAM = 'contacts'
const TOKEN = 'a-token'
const KEY = 'a-key-that-the-team-shares'

const settings = (url: string) => ({
  TURBO_API: url,
  TURBO_TEAM: TEAM,
  TURBO_TOKEN: TOKEN,
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: KEY,
})

test('a second checkout takes what the first has built', async () => {
  await using server = await startCacheServer(TEAM, TOKEN)
  const first = checkout()
  expect(await first.build(settings(server.url))).toContain('0 cached, 1 total')
  expect(server.asked).toEqual(['GET 404', 'PUT 200'])
  const second = checkout()
  expect(second.isBuilt()).toBe(false)
  expect(await second.build(settings(server.url))).toContain('1 cached, 1 total')
  expect(second.isBuilt()).toBe(true)
  expect(server.asked.slice(2)).toEqual(['GET 200'])
})

test('what was signed with another key is built anew', async () => {
  await using server = await startCacheServer(TEAM, TOKEN)
  await checkout().build(settings(server.url))
  const other = { ...settings(server.url), TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'another-key' }
  expect(await checkout().build(other)).toContain('0 cached, 1 total')
})

test('nothing is shared without a key', async () => {
  await using server = await startCacheServer(TEAM, TOKEN)
  const keyless = checkout()
  const { TURBO_REMOTE_CACHE_SIGNATURE_KEY: _, ...others } = settings(server.url)
  await keyless.build(others)
  expect(keyless.isBuilt()).toBe(true)
  expect(server.asked).not.toContain('PUT 200')
})

test('a wrong token harms no build', async () => {
  await using server = await startCacheServer(TEAM, TOKEN)
  const wrong = checkout()
  expect(await wrong.build({ ...settings(server.url), TURBO_TOKEN: 'wrong' })).toContain(
    '0 cached, 1 total',
  )
  expect(wrong.isBuilt()).toBe(true)
  expect(server.asked).not.toContain('PUT 200')
})

test('a server that cannot be reached harms no build', async () => {
  const alone = checkout()
  expect(await alone.build(settings('http://127.0.0.1:9'))).toContain('0 cached, 1 total')
  expect(alone.isBuilt()).toBe(true)
})

test('settings that are empty, as workflows leave them, are none', async () => {
  const empty = checkout()
  expect(
    await empty.build({
      TURBO_API: '',
      TURBO_TEAM: '',
      TURBO_TOKEN: '',
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: '',
    }),
  ).toContain('0 cached, 1 total')
  expect(empty.isBuilt()).toBe(true)
})
