// A process of a fleet: waits for the word, makes a call with a token from the shared store, tells what
// came of it. Run by redis.test.ts.
import KeyvRedis, { createClient } from '@keyv/redis'
import Keyv from 'keyv'
import { createContactClient } from '../../src/index.ts'
import { redisLock, withLock } from '../../src/token/lock.ts'

const { REDIS_URL = '', DINGTALK_URL = '', APP_KEY = '', NAMESPACE = '' } = process.env

const redis = createClient({ url: REDIS_URL })
await redis.connect()
const keyv = new Keyv(new KeyvRedis(redis), { namespace: NAMESPACE })
const lock = redisLock((...command) => redis.sendCommand(command))

const client = createContactClient({
  credentials: { appKey: APP_KEY, appSecret: `secret-of-${APP_KEY}` },
  baseUrl: DINGTALK_URL,
  tokenStore: process.env.WITHOUT_LOCK ? keyv : withLock(keyv, lock),
  hooks: { onStoreError: ({ action, error }) => process.send?.({ failed: `${action}: ${error}` }) },
})

process.on('message', async (message) => {
  if (message === 'call') {
    await client.listContactHideSettings()
    process.send?.('called')
  } else if (message === 'take the lock and hang') {
    await lock(`${APP_KEY}-dead`, new AbortController().signal)
    process.send?.('locked')
  } else {
    await keyv.disconnect()
    process.disconnect?.()
  }
})
process.send?.('ready')
