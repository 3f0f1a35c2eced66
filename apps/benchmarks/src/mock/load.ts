import { startClient, startServer } from './child.ts'
import { type Case, cases, inTurn, targets } from './names.ts'
import { noSamples, type Summary, summarize } from './samples.ts'

/** What the targets do with one case. */
export interface Load {
  readonly name: Case
  readonly perSecond: Summary
  /** CPU time of the server's process for a request. */
  readonly cpuMs: Summary
}

/** Loads each target in turns, so that what disturbs the machine disturbs all alike. */
export async function measureLoad(rounds: number, requests: number) {
  const client = startClient()
  const servers = await Promise.all(
    targets.map(async (target) => ({ target, server: await startServer(target) })),
  )
  const loads = cases.map((name) => ({ name, perSecond: noSamples(), cpuMs: noSamples() }))
  // The first rounds warm up.
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { name, perSecond, cpuMs } of loads) {
      for (const { target, server } of inTurn(servers, round)) {
        const before = await server.usage()
        const ms = await client.send({ url: server.url, name, requests })
        const after = await server.usage()
        if (round < 0) continue
        perSecond[target].push((requests / ms) * 1000)
        cpuMs[target].push((after.cpuMs - before.cpuMs) / requests)
      }
    }
  }
  const rss = noSamples()
  for (const { target, server } of servers) {
    rss[target].push((await server.usage()).rss)
    await server.end()
  }
  await client.end()
  return {
    loads: loads.map(
      ({ name, perSecond, cpuMs }): Load => ({
        name,
        perSecond: summarize(perSecond),
        cpuMs: summarize(cpuMs),
      }),
    ),
    rss: summarize(rss),
  }
}

/** So many rounds do not count. */
const WARM_UP = 4
