import type { Deviation } from '../../src/index.ts'
import { startProxy } from '../../src/index.ts'
import { call, type Received, type Sent } from './call.ts'
import { type Answer, startTarget } from './target.ts'

/** Sends one call through a proxy before a server that answers as told. */
export async function pass(
  sent: Sent,
  answer: Answer,
): Promise<{ received: Received; deviations: readonly Deviation[] }> {
  await using target = await startTarget(answer)
  await using proxy = await startProxy({ target: target.url })
  const received = await call(proxy.url, sent)
  return { received, deviations: proxy.deviations }
}
