import type { TestProject } from 'vitest/node'
import { requireRedis, startRedis } from './redis-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Redis of the tests answers; empty on Windows, which has none. */
    redisUrl: string
  }
}

/** Starts the Redis that the tests of shared token stores need, and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.platform === 'win32') {
    console.warn(
      'NOT RUN HERE: the tests of shared token stores, since there is no Redis for Windows.',
    )
    project.provide('redisUrl', '')
    return async () => {}
  }
  requireRedis()
  const redis = await startRedis()
  project.provide('redisUrl', redis.url)
  return async () => redis[Symbol.asyncDispose]()
}
