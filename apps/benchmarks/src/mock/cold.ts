import { startServer } from './child.ts'
import { HEADERS, inTurn, PATH, type Target, targets } from './names.ts'
import { noSamples, summarize } from './samples.ts'

/** What it takes from the start of a process to its first answer, so many times. */
export async function measureColdStarts(rounds: number) {
  const [ms, cpuMs] = [noSamples(), noSamples()]
  // The first round fills the caches of the file system.
  for (let round = -1; round < rounds; round += 1) {
    for (const target of inTurn(targets, round)) {
      const once = await startOnce(target)
      if (round < 0) continue
      ms[target].push(once.ms)
      cpuMs[target].push(once.cpuMs)
    }
  }
  return { ms: summarize(ms), cpuMs: summarize(cpuMs) }
}

async function startOnce(target: Target) {
  const begin = performance.now()
  const server = await startServer(target)
  const response = await fetch(server.url + PATH, { headers: HEADERS })
  await response.text()
  const ms = performance.now() - begin
  const { cpuMs } = await server.usage()
  await server.end()
  if (response.status !== 200) throw new Error(`${target} answered ${response.status}.`)
  return { ms, cpuMs }
}
